import type { ComparedFault, Comparison } from "../../core/conformance.ts";
import { codeSpan, fitting } from "../text/markdown.ts";

/** For a comment on a pull request: new faults first, at most 65,000 characters. */
export default function markdown(comparison: Comparison): string {
  const groups: readonly (readonly [string, readonly ComparedFault[]])[] = [
    ["New", comparison.new],
    ["Still there", comparison.still],
    ["Fixed", comparison.fixed],
    ["Not looked for", comparison.unseen],
  ];
  const counts = groups.map(([title, faults]) => `${faults.length} ${title.toLowerCase()}`).join(" · ");
  const lines = groups.flatMap(([title, faults]) =>
    faults.map((fault, at) => (at === 0 ? `### ${title}\n\n${lineOf(fault)}` : lineOf(fault))),
  );
  const { kept, left } = fitting(lines, counts.length + 200);
  const rest =
    left > 0
      ? [`> **${left} of ${lines.length} faults are left out here**, because a comment has no room for them.`]
      : [];
  return `${[`**${counts}**`, ...kept, ...rest].join("\n\n")}\n`;
}

/** The longest message, in characters. */
const LONGEST = 400;

function lineOf({ id, level, message }: ComparedFault): string {
  const words = message === undefined ? "" : `  \n  ${codeSpan(message.slice(0, LONGEST))}`;
  return `- ${codeSpan(id)} ${level}${words}`;
}
