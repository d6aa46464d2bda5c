import type { ComparedFault, Comparison } from "../../core/conformance.ts";
import { createColors, type Paint } from "../text/colors.ts";
import { harmless } from "../text/harmless.ts";
import { paragraph } from "../text/wrap.ts";
import type { ComparisonStyle } from "./index.ts";

/** For people: new faults first, then those that are still there, fixed ones, and those that nobody has looked for. */
export default function pretty(comparison: Comparison, { before, after, color, width }: ComparisonStyle): string {
  const colors = createColors(color);
  const group = (word: string, faults: readonly ComparedFault[], paint: Paint): string[] =>
    faults.flatMap(({ id, level, message }) => [
      `${paint(word)} ${id}  ${level}`,
      ...(message === undefined ? [] : paragraph("      ", message, width).map(colors.dim)),
    ]);
  const counts = [
    `${comparison.new.length} new`,
    `${comparison.still.length} still there`,
    `${comparison.fixed.length} fixed`,
    ...(comparison.unseen.length > 0 ? [`${comparison.unseen.length} not looked for`] : []),
  ];
  return [
    `${harmless(before.target)}, seed ${harmless(before.seed)} → ${harmless(after.target)}, seed ${harmless(after.seed)}`,
    "",
    ...group("new  ", comparison.new, colors.red),
    ...group("still", comparison.still, colors.yellow),
    ...group("fixed", comparison.fixed, colors.green),
    ...group("?    ", comparison.unseen, colors.dim),
    ...(comparison.new.length + comparison.still.length + comparison.fixed.length + comparison.unseen.length > 0
      ? [""]
      : []),
    counts.join(" · "),
    ...(comparison.unseen.length > 0
      ? paragraph(
          "",
          "A fault was not looked for where the later run ended early, is a shard, or left out its phase or its check.",
          width,
        )
      : []),
    "",
  ].join("\n");
}
