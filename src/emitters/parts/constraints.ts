import { nameOf, type Schema } from "../../contract/at-release.ts";

/** The bounds and the pattern of a shape, each in a short sentence. Lengths count characters, ranges are inclusive. */
export function constraintsOf(schema: Schema): readonly string[] {
  const { minLength, maxLength, minimum, maximum, pattern, propertyNames } = schema;
  const said = [
    bounds("Length", minLength, maxLength),
    bounds("Range", minimum, maximum),
    pattern === undefined ? undefined : `Pattern: \`${pattern}\`.`,
    propertyNames?.$ref === undefined ? undefined : `Keys: ${nameOf(propertyNames.$ref)}.`,
  ];
  return said.filter((line) => line !== undefined);
}

/** What is told of a shape or member: its description, an empty line, its constraints, and where it stands. */
export function toldOf(schema: Schema, source: string, description = schema.description): readonly string[] {
  const head = description === undefined ? [] : [description, ""];
  return [...head, ...constraintsOf(schema), `Source: ${source}.`];
}

function bounds(word: string, least: number | undefined, most: number | undefined): string | undefined {
  if (least === undefined) return most === undefined ? undefined : `${word}: at most ${most}.`;
  return `${word}: ${most === undefined ? `at least ${least}` : `${least} to ${most}`}.`;
}
