import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import foundingSchema from "../../generated/2023-09-26/schema.json" with { type: "json" };
import * as founding from "../../generated/2023-09-26/validators.js";
import latestSchema from "../../generated/latest/schema.json" with { type: "json" };
import * as latest from "../../generated/latest/validators.js";

type Validators = Readonly<Record<string, Pick<ValidateFunction, "errors"> & ((value: unknown) => boolean)>>;
type Defs = Readonly<Record<string, object>>;

const RUNS = { numRuns: 12, seed: 20230926 };

/** Every structure refuses unknown members: made here another way than the generator makes it. */
function closed($defs: Defs): Defs {
  return JSON.parse(JSON.stringify($defs), (_, value) =>
    typeof value?.properties === "object" && value.type === "object"
      ? { ...value, additionalProperties: false }
      : value,
  );
}

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

const RELEASES = [
  { schema: foundingSchema, validators: founding as unknown as Validators },
  { schema: latestSchema, validators: latest as unknown as Validators },
];

describe.each(RELEASES)("validators of $schema.release", ({ schema, validators }) => {
  const $defs: Defs = schema.$defs;
  const directions = { Request: interpreter(closed($defs)), Response: interpreter($defs) };
  const values = valuesOf($defs);
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
      fc.property(valid, mutated(valid), (value, broken) => {
        expect(agree(value)).toBe(true);
        expect(agree({ ...(value as object), Unknown: 1 })).toBe(direction === "Response");
        agree(broken);
      }),
      RUNS,
    );
  });
});

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
}

/** Shapes whose patterns look ahead, which fast-check cannot follow. */
const IMAGES = ["123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app@sha256:abc", "public.ecr.aws/nginx/nginx:1"];

/** Makes small valid values of the named shapes; an independent and simpler reading of the schema than src/arbitraries. */
function valuesOf($defs: Readonly<Record<string, Schema>>): (shape: string) => Arbitrary<unknown> {
  const made = new Map<string, Arbitrary<unknown>>([["ImageIdentifier", fc.constantFrom(...IMAGES)]]);
  const named = (name: string): Arbitrary<unknown> => {
    const arbitrary = made.get(name) ?? of($defs[name] as Schema);
    made.set(name, arbitrary);
    return arbitrary;
  };
  const of = (schema: Schema): Arbitrary<unknown> => {
    if (schema.$ref) return named(schema.$ref.slice("#/$defs/".length));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.items) return fc.array(of(schema.items), { maxLength: 2 });
    if (schema.properties) {
      const members = Object.entries(schema.properties).map(([name, member]) => [name, of(member)]);
      const requiredKeys = [...(schema.required ?? [])] as never[];
      return fc.record(Object.fromEntries(members), { requiredKeys, noNullPrototype: true });
    }
    if (schema.additionalProperties) {
      const key = of(schema.propertyNames ?? { type: "string" }) as Arbitrary<string>;
      return fc.dictionary(key, of(schema.additionalProperties), { maxKeys: 2, noNullPrototype: true });
    }
    if (schema.type === "string") return text(schema);
    if (schema.type === "boolean") return fc.boolean();
    if (schema.type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
    if (schema.type === "integer") return fc.integer({ min: schema.minimum ?? -9, max: schema.maximum ?? 999 });
    return fc.constant({});
  };
  return named;
}

function text({ pattern, minLength = 0, maxLength = minLength + 9 }: Schema): Arbitrary<string> {
  const length = { minLength, maxLength: Math.min(maxLength, minLength + 9), unit: "grapheme-ascii" } as const;
  if (pattern === undefined) return fc.string(length);
  const expression = new RegExp(pattern, "u");
  const fits = (value: string) => expression.test(value) && value.length >= minLength && value.length <= maxLength;
  if (/\(\?!/u.test(pattern)) return fc.string(length).filter(fits);
  return fc.stringMatching(expression, { size: "-1" }).filter(fits);
}

const ODD = [
  null,
  true,
  -1,
  1.5,
  201,
  "",
  " ",
  "x\ny",
  "a".repeat(5000),
  "\u{1F680}\u0000",
  [],
  [null],
  {},
  { Odd: 1 },
];

/** The same values with one place, at any depth, replaced by something odd, removed, or joined by an unknown member. */
function mutated(valid: Arbitrary<unknown>): Arbitrary<unknown> {
  const way = fc.constantFrom("replace", "replace", "remove", "add");
  return fc.tuple(valid, fc.nat(), fc.constantFrom(...ODD), way).map(([value, pick, odd, how]) => {
    const root = structuredClone({ value });
    const places = placesIn(root);
    const { holder, key } = places[pick % places.length] as Place;
    const inner = holder[key];
    if (how === "remove" && holder !== root) delete holder[key];
    else if (how === "add" && typeof inner === "object" && inner !== null) Object.assign(inner, { Odd: odd });
    else holder[key] = odd;
    return root.value;
  });
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([key, inner]) => [
    { holder: holder as Record<string, unknown>, key },
    ...(typeof inner === "object" && inner !== null ? placesIn(inner) : []),
  ]);
}
