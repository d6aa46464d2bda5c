import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validRequest } from "../../src/arbitraries/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { validate } from "../../src/engine/validate-text.ts";
import { runs } from "../fixtures/long.ts";

const contract = contractAt(LATEST);

type Members = Record<string, unknown>;
type Steps = readonly string[];

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names in a map are the user's own, and no faults. */
const MAPS = ["RuntimeEnvironmentVariables", "RuntimeEnvironmentSecrets"];

/** Every structure in a value, itself first, by the steps that lead there. */
function structures(value: unknown, path: Steps = []): readonly Steps[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).filter(([name]) => !MAPS.includes(name));
  return [...(isMembers(value) ? [path] : []), ...inside.flatMap(([name, one]) => structures(one, [...path, name]))];
}

const at = (value: unknown, path: Steps): Members =>
  path.reduce((inner, step) => inner[step] as Members, value as Members);

/** Every member in a value, by the steps that lead there. */
const members = (value: unknown): readonly Steps[] =>
  structures(value).flatMap((path) => Object.keys(at(value, path)).map((name) => [...path, name]));

const renamed =
  (to: (name: string) => string) =>
  (owner: Members, name: string): void => {
    const entries = Object.entries(owner);
    for (const [key] of entries) delete owner[key];
    for (const [key, value] of entries) owner[key === name ? to(key) : key] = value;
  };

const becomes =
  (other: (value: unknown) => unknown) =>
  (owner: Members, name: string): void => {
    owner[name] = other(owner[name]);
  };

/** One fault each, or none where the contract allows it. */
const FAULTS: Readonly<Record<string, (owner: Members, name: string) => void>> = {
  "is gone": (owner, name) => delete owner[name],
  "has a letter twice": renamed((name) => name.slice(0, 2) + name.slice(1)),
  "lacks its last letter": renamed((name) => name.slice(0, -1)),
  "begins in lower case": renamed((name) => name.charAt(0).toLowerCase() + name.slice(1)),
  "is in capitals": renamed((name) => name.toUpperCase()),
  "is in snake case": renamed((name) => name.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase()),
  "is null": becomes(() => null),
  "is a list": becomes((value) => [value]),
  "is an empty list": becomes(() => []),
  "is a number": becomes(() => 7),
  "is a large number": becomes(() => 1e9),
  "is a fraction": becomes(() => 1.5),
  "is true": becomes(() => true),
  "is an empty text": becomes(() => ""),
  "is a strange text": becomes(() => "xyz"),
  "is a long text": becomes(() => "x".repeat(60_000)),
  "is JSON in a text": becomes((value) => JSON.stringify(value)),
  "is in lower case": becomes((value) => (typeof value === "string" ? value.toLowerCase() : value)),
  "ends with a space": becomes((value) => (typeof value === "string" ? `${value} ` : value)),
  "ends with NUL": becomes((value) => (typeof value === "string" ? `${value}\0` : value)),
};

/** How a file holds a request: by itself, or as the properties of a resource. */
const FILES: Readonly<Record<string, { readonly root: Steps; readonly text: (value: Members) => string }>> = {
  "a request": { root: [], text: (value) => JSON.stringify(value) },
  "a template": {
    root: ["Resources", "Service", "Properties"],
    text: (Properties) => JSON.stringify({ Resources: { Service: { Type: "AWS::AppRunner::Service", Properties } } }),
  },
};

interface Sample {
  readonly shape: string;
  readonly value: Members;
}

const sampleOf = (name: string): fc.Arbitrary<Sample> =>
  fc.record({
    shape: fc.constant(contract.operation(name)?.request as string),
    value: validRequest(contract, name) as fc.Arbitrary<Members>,
  });

const OPERATIONS = contract.operations().map(({ name }) => name);

describe.each(Object.entries(FILES))("in %s", (_, { root, text }) => {
  const isTemplate = root.length > 0;
  const found = ({ shape, value }: Sample): readonly string[] => {
    const how = isTemplate ? { filename: "template.json" } : { filename: "request.json", kind: shape };
    return validate(text(value), how).diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`);
  };

  test("one fault is one finding", () => {
    let faults = 0;
    const request = fc.constantFrom(...(isTemplate ? ["CreateService"] : OPERATIONS)).chain(sampleOf);
    fc.assert(
      fc.property(request, fc.nat(), fc.constantFrom(...Object.keys(FAULTS)), ({ shape, value }, pick, fault) => {
        const places = members(value);
        const place = places[pick % places.length];
        if (place === undefined || found({ shape, value }).length > 0) return;
        const broken = structuredClone(value);
        FAULTS[fault]?.(at(broken, place.slice(0, -1)), place.at(-1) as string);
        const told = found({ shape, value: broken });
        faults += told.length;
        expect(told.length, `${place.join(".")} ${fault}: ${told}`).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(400, 10_000), seed: 3 },
    );
    expect(faults).toBeGreaterThan(100);
  });

  test("a member in the wrong structure is one finding, whatever misses it", () => {
    let moves = 0;
    const service = fc.constantFrom("CreateService", ...(isTemplate ? [] : ["UpdateService"])).chain(sampleOf);
    fc.assert(
      fc.property(service, fc.nat(), fc.nat(), ({ shape, value }, from, to) => {
        const places = members(value);
        const place = places[from % places.length] as Steps;
        const name = place.at(-1) as string;
        const others = structures(value).filter(
          (path) => !(name in at(value, path)) && !place.every((step, index) => step === path[index]),
        );
        const other = others[to % others.length];
        if (!other || found({ shape, value }).length > 0) return;
        const broken = structuredClone(value);
        const owner = at(broken, place.slice(0, -1));
        at(broken, other)[name] = owner[name];
        delete owner[name];
        moves++;
        const wanted = [`misplaced-member /${[...root, ...other, name].join("/")}`];
        expect(found({ shape, value: broken }), place.join(".")).toEqual(wanted);
      }),
      { numRuns: runs(200, 4000), seed: 3 },
    );
    expect(moves).toBeGreaterThan(50);
  });
});
