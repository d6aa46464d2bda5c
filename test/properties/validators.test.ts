import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import foundingSchema from "../../generated/2023-09-26/schema.json" with { type: "json" };
import * as founding from "../../generated/2023-09-26/validators.js";
import latestSchema from "../../generated/latest/schema.json" with { type: "json" };
import * as latest from "../../generated/latest/validators.js";
import { atRelease } from "../../src/contract/at-release.ts";
import { emit, HISTORY } from "../fixtures/generate/emit.ts";
import { runs, some } from "../fixtures/long.ts";
import { closed, mutated, type Schema, valuesOf } from "./schema-values.ts";

type Validators = Readonly<Record<string, Pick<ValidateFunction, "errors"> & ((value: unknown) => boolean)>>;
type Defs = Readonly<Record<string, Schema>>;

/** How many values of each kind are judged in all; VALIDATOR_SEED asks for others. */
const TOTAL = runs(500, 100_000);
const SEED = Number(process.env.VALIDATOR_SEED ?? 20230926);

function interpreter($defs: Defs): (shape: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addSchema({ $defs }, "contract");
  return (shape) => ajv.getSchema(`contract#/$defs/${shape}`) as ValidateFunction;
}

function faults(
  errors: readonly Pick<ErrorObject, "instancePath" | "keyword">[] | null | undefined,
): readonly string[] {
  return (errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
}

/** The same shapes, but a bounded scalar is one of the values on both sides of its bounds. */
function atBounds($defs: Defs): Defs {
  const beside = (bound?: number) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]);
  const bounded = Object.entries($defs).map(([name, shape]) => {
    const lengths = [...beside(shape.minLength), ...beside(shape.maxLength)].filter((length) => length >= 0);
    const numbers = [...beside(shape.minimum), ...beside(shape.maximum)];
    const values = [...lengths.map((length) => "a".repeat(length)), ...numbers];
    return [name, values.length === 0 ? shape : { enum: values }];
  });
  return Object.fromEntries(bounded);
}

const RELEASES = [
  { schema: foundingSchema, validators: founding as unknown as Validators },
  { schema: latestSchema, validators: latest as unknown as Validators },
];

describe.each(RELEASES)("validators of $schema.release", ({ schema, validators }) => {
  const $defs = schema.$defs as Defs;
  const directions = { Request: interpreter(closed($defs)), Response: interpreter($defs) };
  const values = valuesOf($defs);
  const near = valuesOf(atBounds($defs));
  const messages = Object.entries(schema.operations).flatMap(([name, { request, response }]) => [
    { name: `validate${name}Request`, shape: request, direction: "Request" as const },
    { name: `validate${name}Response`, shape: response, direction: "Response" as const },
  ]);

  it("are one per operation and direction", () => {
    expect(Object.keys(validators).sort()).toEqual(messages.map(({ name }) => name).sort());
  });

  it.each(messages)("$name agrees with interpreted ajv on verdict and paths", ({ name, shape, direction }) => {
    const compiled = validators[name] as Validators[string];
    const interpreted = directions[direction](shape);
    const agree = (value: unknown) => {
      const verdict = compiled(value);
      expect(verdict).toBe(interpreted(value));
      expect(faults(compiled.errors)).toEqual(faults(interpreted.errors));
      return verdict;
    };
    const valid = values(shape);
    fc.assert(
      fc.property(valid, near(shape), mutated(valid), (value, close, broken) => {
        expect(agree(value)).toBe(true);
        expect(agree({ ...(value as object), Unknown: 1 })).toBe(direction === "Response");
        agree(close);
        agree(broken);
      }),
      { numRuns: Math.ceil(TOTAL / 2 / messages.length), seed: SEED },
    );
  });
});

describe("validators of every release", { timeout: 60_000 }, () => {
  it.each(some(HISTORY.releases))("%s: agree with interpreted ajv on verdict and paths", async (release) => {
    const [file] = await emit("validators", { release, operations: ["CreateService"] });
    const url = `data:text/javascript,${encodeURIComponent(file?.text ?? "")}`;
    const { validateCreateServiceRequest: compiled }: Validators = await import(/* @vite-ignore */ url);
    const $defs = atRelease(HISTORY, release).$defs as Defs;
    const interpreted = interpreter(closed($defs))("CreateServiceRequest");
    const valid = valuesOf($defs)("CreateServiceRequest");
    const agree = (value: unknown) => {
      expect(compiled?.(value)).toBe(interpreted(value));
      expect(faults(compiled?.errors)).toEqual(faults(interpreted.errors));
    };
    fc.assert(
      fc.property(valid, mutated(valid), (value, broken) => [value, broken].forEach(agree)),
      {
        numRuns: Math.ceil(TOTAL / 400),
        seed: SEED,
      },
    );
  });
});
