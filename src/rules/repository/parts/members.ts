import words from "../../../../schemas/facts/apprunner-yaml.json" with { type: "json" };
import type { Violation } from "../../../core/violation.ts";
import { wordsOf } from "../../spelling.ts";

/** A setting that the configuration file cannot hold. */
export interface Elsewhere {
  readonly what: string;
  /** The member of the API that holds it, as `Shape.Member`. */
  readonly member: string;
}

/** Where a setting is made that the configuration file cannot hold, by the name that people give it. */
export function elsewhere(name: string): Elsewhere | undefined {
  return words.elsewhere.find(({ names }) => names.includes(wordsOf(name)));
}

/** The documented member of a shape for which people write a name, where it is more than a misspelling. */
export function synonym(shape: string, name: string): string | undefined {
  const entry = Object.entries(words.synonyms).find(
    ([member, names]) => member.startsWith(`${shape}.`) && names.includes(wordsOf(name)),
  );
  return entry?.[0].slice(shape.length + 1);
}

/** Whether a shape is one of the configuration file's. */
export function isOfTheFile(shape: string): boolean {
  return shape.startsWith("Repository");
}

/** Whether a violation is about the value of one member of a shape. */
export function isMember({ owner }: Violation, shape: string, member: string): boolean {
  return owner?.shape === shape && owner.member === member;
}
