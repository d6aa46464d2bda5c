import type { Site } from "../core/define.ts";
import type { Path } from "../core/pointer.ts";
import type { Severity } from "../core/severity.ts";

const LONGEST = 60;

/** A value as a message shows it: JSON, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Several words as a sentence lists them: `a, b or c`. */
export function listed(words: readonly string[], last: "or" | "and" = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** A place as a message names it: its member, or its number in the list that holds it. */
export function nameAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the document";
  if (typeof last === "string") return last;
  const list = path.at(-2);
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of ${list}`;
}

/** The structure around a place as a message names it. */
export function structureAround(path: Path): string {
  return path.length < 2 ? "the top level" : nameAt(path.slice(0, -1));
}

/** A structure with the preposition that its name takes. */
export function within(structure: string): string {
  return `${structure.startsWith("the top level") ? "at" : "in"} ${structure}`;
}

/** A sentence with its first letter in upper case, unless that letter belongs to a name of the document. */
export function sentence(text: string): string {
  return /^(?:item|the) /.test(text) ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
}

/** What becomes of a member that does not exist, or not there. */
export function fateOfStranger({ kind }: Pick<Site, "kind">): string {
  switch (kind) {
    case "apprunner-yaml":
      return "App Runner passes over a key that it does not know, so it has no effect.";
    case "cloudformation":
      return "CloudFormation refuses a property that the resource type does not have.";
    case "response":
      return "Clients drop a member that the API does not have.";
    case "terraform-plan":
      return "The API has no such member.";
    default:
      return "The AWS CLI refuses a request with a member that the API does not have there.";
  }
}

/** How much a member that does not exist weighs: refused in what is sent, passed over in apprunner.yaml and responses. */
export function weightOfStranger({ kind, intent }: Site): Severity {
  if (intent === "report") return "info";
  return kind === "apprunner-yaml" ? "warning" : "error";
}
