import type { Finding } from "../../../core/diagnostic.ts";
import { isKnown, type Unknown } from "../../../core/unknown.ts";

type Named = { readonly name?: string | Unknown };

/** What is wrong with a list whose items have names, of which some come more than once. */
export function duplicates(items: readonly (Named | Unknown)[]): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (!isKnown(item) || !isKnown(item.name)) continue;
    const earlier = first.get(item.name);
    if (earlier === undefined) {
      first.set(item.name, index);
      continue;
    }
    findings.push({
      path: [index, "name"],
      message: `${item.name} stands in this list twice.`,
      why: `Item ${earlier + 1} has the same name, and only one of the two can take effect.`,
      help: "Keep the one that is meant.",
    });
  }
  return findings;
}
