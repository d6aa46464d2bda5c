import type { Violation } from "../core/violation.ts";

/** What a violation says to the caller: the member's path and what is wrong with it, never the value itself. */
export function wordsFor(violation: Violation): string {
  return `${pathOf(violation)} ${problemOf(violation)}.`;
}

function pathOf({ path }: Violation): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : `${text && "."}${shortened(step)}`;
  return text === "" ? "The request" : text;
}

const shortened = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

function problemOf(violation: Violation): string {
  switch (violation.kind) {
    case "unknown-member":
      return violation.suggestion ? `is no member; ${violation.suggestion} may be meant` : "is no member";
    case "newer-member":
      return `is no member before the release ${violation.since}`;
    case "missing-member":
      return "is required";
    case "wrong-type":
      return `must be of type ${violation.expected.join(" or ")}, not ${violation.actual}`;
    case "unknown-value":
      return `must be one of ${violation.allowed.join(", ")}`;
    case "newer-value":
      return `has a value that exists since the release ${violation.since} only`;
    case "pattern":
      return `must match ${violation.pattern}`;
    case "too-short":
      return `must have at least ${violation.limit} characters, not ${violation.length}`;
    case "too-long":
      return `must have at most ${violation.limit} characters, not ${violation.length}`;
    case "too-small":
      return `must be at least ${violation.limit}`;
    case "too-large":
      return `must be at most ${violation.limit}`;
    case "too-few":
      return `must have at least ${violation.limit} items, not ${violation.length}`;
    case "too-many":
      return `must have at most ${violation.limit} items, not ${violation.length}`;
    case "duplicate-pair":
      return "is given twice";
  }
}
