import fc from "fast-check";
import { expect, test } from "vitest";
import { validRequest } from "../../src/arbitraries/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Diagnostic } from "../../src/core/diagnostic.ts";
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

const request = fc
  .constantFrom(...contract.operations())
  .chain(({ name, request }) =>
    fc.record({ shape: fc.constant(request), value: validRequest(contract, name) as fc.Arbitrary<Members> }),
  );

const found = (value: Members, shape: string): readonly Diagnostic[] =>
  validate(JSON.stringify(value), { filename: "request.json", kind: shape }).diagnostics;

const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`);

test("one fault in a request is one finding", () => {
  let faults = 0;
  fc.assert(
    fc.property(request, fc.nat(), fc.constantFrom(...Object.keys(FAULTS)), ({ shape, value }, pick, fault) => {
      const places = members(value);
      const place = places[pick % places.length];
      if (place === undefined || found(value, shape).length > 0) return;
      const broken = structuredClone(value);
      FAULTS[fault]?.(at(broken, place.slice(0, -1)), place.at(-1) as string);
      const diagnostics = told(found(broken, shape));
      faults += diagnostics.length;
      expect(diagnostics.length, `${place.join(".")} ${fault}: ${diagnostics}`).toBeLessThanOrEqual(1);
    }),
    { numRuns: runs(600, 15_000), seed: 3 },
  );
  expect(faults).toBeGreaterThan(300);
});

test("a member in the wrong structure is one finding, whatever misses it", () => {
  const service = fc.constantFrom("CreateService", "UpdateService").chain((name) =>
    fc.record({
      shape: fc.constant(`${name}Request`),
      value: validRequest(contract, name) as fc.Arbitrary<Members>,
    }),
  );
  let moves = 0;
  fc.assert(
    fc.property(service, fc.nat(), fc.nat(), ({ shape, value }, from, to) => {
      const place = members(value)[from % members(value).length];
      const name = place?.at(-1) as string;
      const others = structures(value).filter(
        (path) => !(name in at(value, path)) && !(place ?? []).every((step, index) => step === path[index]),
      );
      const other = others[to % others.length];
      if (!place || !other || found(value, shape).length > 0) return;
      const broken = structuredClone(value);
      const owner = at(broken, place.slice(0, -1));
      at(broken, other)[name] = owner[name];
      delete owner[name];
      moves++;
      expect(told(found(broken, shape)), place.join(".")).toEqual([`misplaced-member /${[...other, name].join("/")}`]);
    }),
    { numRuns: runs(300, 6000), seed: 3 },
  );
  expect(moves).toBeGreaterThan(100);
});
