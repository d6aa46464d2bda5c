import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test, vi } from "vitest";
import format from "../../schemas/fixtures.json" with { type: "json" };
import { constraintsOf } from "../../src/arbitraries/index.ts";
import { judgeOf } from "../../src/arbitraries/judge.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Fixture } from "../../src/emitters/parts/fixtures-of.ts";
import { schemaDocument } from "../../src/engine/schema.ts";
import { emit } from "../fixtures/generate/emit.ts";
import { isLong } from "../fixtures/long.ts";
import { closed } from "./schema-values.ts";

/** Operations that have all kinds of constraints between them; the long run takes all. */
const OPERATIONS = ["CreateService", "CreateAutoScalingConfiguration", "DescribeCustomDomains", "TagResource"];
const CHOSEN = isLong ? {} : { operations: OPERATIONS };

vi.setConfig({ testTimeout: 120_000 });

describe.each(["2021-05-18", LATEST])("fixtures at %s", async (release) => {
  const operations = OPERATIONS.filter((name) => contractAt(release).operation(name));
  const files = await emit("fixtures", { release, ...(CHOSEN.operations && { operations }) });
  const made = files.map(({ name, text }) => ({ name, content: JSON.parse(text) }));
  const contract = contractAt(release);
  const { $defs, operations: messages } = schemaDocument(release);
  const shapes = { request: interpreter(closed($defs)), response: interpreter($defs) };
  const all: readonly (Fixture & { readonly operation: string })[] = made.flatMap(({ content }) =>
    (content.fixtures ?? []).map((one: Fixture) => ({ ...one, operation: content.operation })),
  );

  test("have the documented format and ids of their own, and the index counts them", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const fits = ajv.compile(format);
    for (const { name, content } of made) {
      fits(content);
      expect(fits.errors, name).toBeNull();
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const index = made.find(({ name }) => name === "index.json")?.content;
    for (const { operation, file, requests, responses } of index.operations) {
      const own = all.filter((one) => one.operation === operation);
      const counted = [...Object.values(requests), ...Object.values(responses)] as number[];
      expect(counted.reduce((sum, count) => sum + count)).toBe(own.length);
      expect(made.map(({ name }) => name)).toContain(file);
    }
  });

  test("break exactly what they name, by our judge and by interpreted ajv", () => {
    const faults: unknown[] = [];
    for (const { operation, message, breaks, value, kind, doubtful, id } of all) {
      const { broken, doubts } = judgeOf(contract, operation, true, message)(value);
      const fits = shapes[message](messages[operation]?.[message] as string)(value);
      const isFit = breaks === null || breaks.kind === "rule";
      const isSure = breaks !== null || doubtful || doubts.length === 0;
      if (broken.join() !== (breaks?.constraint ?? "") || fits !== isFit || !isSure)
        faults.push({ id, broken, doubts });
      expect(kind === "almost-valid").toBe(breaks !== null);
    }
    expect(faults).toEqual([]);
  });

  test("break every constraint of every message", () => {
    const broken = new Set(all.map(({ breaks }) => breaks?.constraint));
    const long = (limit: number | undefined) => limit !== undefined && limit > 10_000;
    for (const { operation } of made.flatMap(({ content }) => (content.fixtures ? content : [])))
      for (const message of ["request", "response"] as const) {
        const left = constraintsOf(contract, operation, message).filter(
          ({ id, limit }) => !broken.has(id) && !long(limit),
        );
        expect(left).toEqual([]);
      }
  });
});

test("fixtures are drawn from their seed", async () => {
  const operations = ["CreateConnection"];
  const texts = async (seed: number) => (await emit("fixtures", { operations, seed })).map(({ text }) => text);
  expect(await texts(1)).toEqual(await texts(1));
  expect((await texts(2))[0]?.replace('"seed": 2', '"seed": 1')).not.toBe((await texts(1))[0]);
});

function interpreter($defs: object): (shape: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true }).addSchema({ $defs }, "contract");
  return (shape) => ajv.getSchema(`contract#/$defs/${shape}`) as ValidateFunction;
}
