import { contractAt } from "../contract/contract.ts";
import type { Release } from "../core/release.ts";
import { KINDS, type Kind } from "../core/subject.ts";
import { choiceOf } from "../read/detect/chosen.ts";
import { UsageError } from "./io.ts";

/** What `--kind` names: a kind, or the shape that the whole document has. Throws a UsageError for anything else. */
export function chooseKind(
  given: string | undefined,
  release: Release,
): { readonly kind?: Kind; readonly shape?: string } {
  if (given === undefined) return {};
  const choice = choiceOf(given, contractAt(release));
  if (!choice.ok) {
    const hint = choice.suggestion ? `did you mean ${choice.suggestion}?` : `the kinds are ${KINDS.join(", ")}`;
    throw new UsageError(`--kind takes a kind or a shape's name, and ${release} has no ${given}: ${hint}`);
  }
  return "kind" in choice ? { kind: choice.kind } : { shape: choice.shape };
}
