import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractAt, RELEASES } from "../../src/contract/contract.ts";
import { createFits } from "../../src/contract/fits.ts";
import { walk } from "../../src/contract/walk.ts";
import { toPointer } from "../../src/core/pointer.ts";
import { PLAIN, type Subject } from "../../src/core/subject.ts";
import type { Violation } from "../../src/core/violation.ts";
import { schemaDocument } from "../../src/engine/schema.ts";
import { runs, some } from "../fixtures/long.ts";
import { closed, mutated, valuesOf } from "./schema-values.ts";

/** What the walk tells of a response and ajv does not: members that are unknown there are allowed. */
const ONLY_TOLD = (violation: Violation, direction: string): boolean =>
  direction === "response" && (violation.kind === "unknown-member" || violation.kind === "newer-member");

/** What ajv refuses in a response and the walk takes on purpose: values that a later release may bring. */
const ONLY_REFUSED = ({ keyword }: ErrorObject, direction: string): boolean =>
  direction === "response" && keyword === "enum";

describe.each(some(RELEASES))("the walk at %s", (release) => {
  const document = schemaDocument(release);
  const contract = contractAt(release);
  const ajv = { request: ajvOf(closed(document.$defs)), response: ajvOf(document.$defs) };
  const values = valuesOf(document.$defs);
  const messages = Object.values(document.operations).flatMap(
    ({ request, response }) =>
      [
        ["request", request],
        ["response", response],
      ] as const,
  );

  test("finds faults exactly where interpreted ajv finds them, and the quick question agrees", () => {
    for (const [direction, name] of messages) {
      const interpreted = ajv[direction].getSchema(`contract#/$defs/${name}`) as ValidateFunction;
      const compare = (value: unknown): void => {
        interpreted(value);
        const errors = (interpreted.errors ?? []).filter((error) => !ONLY_REFUSED(error, direction));
        const violations = violationsIn(value, name, direction).filter((one) => !ONLY_TOLD(one, direction));
        expect(places(violations.map(({ path }) => toPointer(path))), name).toEqual(places(errors.map(placeOf)));
        if (direction === "request") expect(fitsIn(value, name)).toBe(violations.length === 0);
      };
      const valid = values(name);
      fc.assert(fc.property(fc.oneof(valid, mutated(valid), mutated(mutated(valid))), compare), {
        numRuns: runs(4, 15),
        seed: 17,
      });
    }
  });

  const fitOf = createFits(() => undefined);
  const fitsIn = (value: unknown, shape: string): boolean => {
    const compiled = contract.shape(shape);
    return compiled !== undefined && fitOf(compiled)(value, undefined);
  };

  function violationsIn(value: unknown, shape: string, direction: string): readonly Violation[] {
    const intent = direction === "response" ? "report" : "create";
    const kind = direction as "request" | "response";
    const subject: Subject = { kind, shape, intent, path: [], value, spelling: PLAIN };
    const found: Violation[] = [];
    const compiled = contract.shape(shape);
    if (!compiled) throw new Error(`no ${shape}`);
    walk(subject, compiled, { violation: (one) => found.push(one), wants: () => false, visit: () => {} });
    return found;
  }
});

function ajvOf($defs: object): Ajv2020 {
  return new Ajv2020({ allErrors: true, strict: true }).addSchema({ $defs }, "contract");
}

const places = (pointers: readonly string[]): readonly string[] => [...new Set(pointers)].sort();

/** The pointer of what an error is about: a missing or unknown member, a map's key, or the value itself. */
function placeOf({ instancePath, keyword, params, propertyName }: ErrorObject): string {
  if (keyword === "required") return instancePath + toPointer([params.missingProperty]);
  if (keyword === "additionalProperties") return instancePath + toPointer([params.additionalProperty]);
  if (keyword === "propertyNames") return instancePath + toPointer([params.propertyName]);
  return propertyName === undefined ? instancePath : instancePath + toPointer([propertyName]);
}
