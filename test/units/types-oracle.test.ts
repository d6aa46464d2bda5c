import { compile } from "json-schema-to-typescript";
import { expect, test } from "vitest";
import { atRelease, nameOf, type Schema } from "../../src/contract/at-release.ts";
import { emit, HISTORY } from "../fixtures/generate/emit.ts";

const RELEASE = HISTORY.releases.at(-1) as string;
/** JSON Schema in which a reference is the name of a type, because json-schema-to-typescript numbers what it follows. */
type Typed = Readonly<Record<string, unknown>>;

test("types are those that json-schema-to-typescript makes, but for docblocks and the tables of names", {
  timeout: 60_000,
}, async () => {
  const [file] = await emit("types", { release: RELEASE });
  const { $defs } = atRelease(HISTORY, RELEASE);
  const layout = { bannerComment: "", style: { printWidth: 120 }, unreachableDefinitions: true };
  const definitions = Object.fromEntries(Object.entries($defs).map(([name, shape]) => [name, typed(shape)]));
  const schema = { title: "All", type: "object", definitions } as const;
  const made = await compile(schema, "", { additionalProperties: false, ignoreMinAndMaxItems: true, ...layout });
  const [ours, theirs] = [declarationsIn(file?.text ?? ""), declarationsIn(made)];
  for (const name of Object.keys($defs)) expect(ours.get(name), name).toBe(theirs.get(name));
  expect([...theirs.keys()].filter((name) => name !== "All").sort()).toEqual(Object.keys($defs).sort());
});

function typed({ $ref, properties, items, additionalProperties, required, type, enum: values }: Schema): Typed {
  if ($ref !== undefined) return { tsType: nameOf($ref) };
  return {
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(required && { required }),
    ...(items && { items: typed(items) }),
    ...(additionalProperties && { additionalProperties: typed(additionalProperties) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, typed(inner)])),
    }),
  };
}

/** Exported types by name, without docblocks. */
function declarationsIn(text: string): ReadonlyMap<string, string> {
  const bare = text.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "");
  const found = bare.match(/^export (?:interface|type) [\s\S]*?(?=^export |$(?![\s\S]))/gm) ?? [];
  return new Map(found.map((one) => [/^export \w+ (\w+)/.exec(one)?.[1] ?? "", one.trim()]));
}
