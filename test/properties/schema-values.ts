import fc, { type Arbitrary } from "fast-check";

/** The keywords of a schema that values are made from. */
export interface Schema {
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

/** Makes small valid values of the named shapes. */
export function valuesOf($defs: Readonly<Record<string, Schema>>): (shape: string) => Arbitrary<unknown> {
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
export function mutated(valid: Arbitrary<unknown>): Arbitrary<unknown> {
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

/** Every structure refuses unknown members: made here another way than the generator makes it. */
export function closed($defs: Readonly<Record<string, object>>): Readonly<Record<string, Schema>> {
  return JSON.parse(JSON.stringify($defs), (_, value) =>
    typeof value?.properties === "object" && value.type === "object"
      ? { ...value, additionalProperties: false }
      : value,
  );
}
