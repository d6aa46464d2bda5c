import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  almostValidRequest,
  boundaryRequests,
  constraintsOf,
  type Pool,
  unbreakable,
  validRequest,
  validResponse,
} from "../../src/arbitraries/index.ts";
import { judgeOf } from "../../src/arbitraries/judge.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { schemaDocument } from "../../src/engine/schema.ts";
import { OPEN_POINTS } from "../../src/model/choices.ts";
import { emptyWorld, perform, settingsAt } from "../../src/model/index.ts";
import { runs } from "../fixtures/long.ts";
import { closed } from "./schema-values.ts";
import { shrunk } from "./shrunk.ts";

const SEED = 20230926;
const MORE = runs(0.25, 5);

/** No resource is at hand, so that every member that would name one is left out. */
const NO_RESOURCES: Pool = { reference: () => undefined };

/** Every point that documents leave open is answered by a refusal, but for the connection, which the pool denies. */
const STRICTEST = Object.fromEntries(
  OPEN_POINTS.filter(({ id, choices }) => choices.includes("refused") && id !== "code-without-connection").map(
    ({ id }) => [id, "refused"],
  ),
);

describe.each(["2021-05-18", "2023-09-26", LATEST])("at %s", (release) => {
  const contract = contractAt(release);
  const names = contract.operations().map(({ name }) => name);
  const { $defs, operations } = schemaDocument(release);
  const requests = interpreter(closed($defs));
  const responses = interpreter($defs);
  const boundaries = new Map(names.map((name) => [name, [...boundaryRequests(contract, name)]]));
  const fits = (name: string, value: unknown) => requests(operations[name]?.request as string)(value);

  test("valid requests are what contract, rules and interpreted ajv all take", () => {
    const faults: unknown[] = [];
    for (const name of names) {
      const judge = judgeOf(contract, name);
      for (const doubtful of [false, true])
        for (const value of fc.sample(validRequest(contract, name, {}, { doubtful }), {
          seed: SEED,
          numRuns: 40 * MORE,
        })) {
          const { broken, doubts } = judge(value);
          const isFine = broken.length === 0 && (doubtful || doubts.length === 0) && fits(name, value);
          if (!isFine) faults.push({ name, broken, doubts, value });
        }
    }
    expect(faults).toEqual([]);
  });

  test("almost valid requests break exactly the constraint that they name", () => {
    const faults: unknown[] = [];
    for (const name of names) {
      const judge = judgeOf(contract, name);
      for (const { value, breaks } of fc.sample(almostValidRequest(contract, name), {
        seed: SEED,
        numRuns: 15 * MORE,
      })) {
        const { broken } = judge(value);
        const isFine = broken.join() === breaks.id && fits(name, value) === (breaks.kind === "rule");
        if (!isFine) faults.push({ name, breaks, broken, value });
      }
    }
    expect(faults).toEqual([]);
  });

  test("boundary cases have titles of their own, and one fault or none", () => {
    const faults: unknown[] = [];
    for (const name of names) {
      const judge = judgeOf(contract, name);
      const cases = boundaries.get(name) ?? [];
      expect(cases.length).toBeGreaterThan(0);
      expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
      for (const one of cases) {
        const { broken, doubts } = judge(one.input);
        const isSure = one.breaks !== undefined || one.doubtful === true || doubts.length === 0;
        const isFit = one.breaks === undefined || one.breaks.kind === "rule";
        if (broken.join() !== (one.breaks?.id ?? "") || !isSure || fits(name, one.input) !== isFit) faults.push(one);
      }
    }
    expect(faults).toEqual([]);
  });

  test("boundary cases break every constraint but those that are said to be unbreakable", () => {
    for (const name of names) {
      const broken = new Set(boundaries.get(name)?.map(({ breaks }) => breaks?.id));
      const left = constraintsOf(contract, name).filter(({ id }) => !broken.has(id));
      expect(left).toEqual(unbreakable(contract, name).map(({ constraint }) => constraint));
      expect(left).toEqual([]);
    }
  });

  test("the strictest thinkable implementation accepts what is meant to be beyond doubt", () => {
    const refusals: unknown[] = [];
    const world = emptyWorld(settingsAt(release, { choices: STRICTEST }));
    for (const name of names.filter((one) => /^Create(?!VpcIngress)/.test(one))) {
      const cases = [...boundaryRequests(contract, name, NO_RESOURCES)].filter(
        ({ breaks, doubtful }) => !breaks && !doubtful,
      );
      const sampled = fc.sample(validRequest(contract, name, NO_RESOURCES), { seed: SEED, numRuns: 60 });
      for (const input of [...sampled, ...cases.map((one) => one.input)]) {
        const { answer } = perform(world, name, input, { newId: () => "0".repeat(32), now: 1_700_000_000 });
        if (!answer.ok) refusals.push({ name, input, error: answer.error });
      }
    }
    expect(refusals).toEqual([]);
  });

  test("valid responses fit their shapes", () => {
    for (const name of names)
      for (const value of fc.sample(validResponse(contract, name), { seed: SEED, numRuns: 15 * MORE }))
        expect(responses(operations[name]?.response as string)(value), name).toBe(true);
  });
});

describe("shrinking", () => {
  const contract = contractAt(LATEST);

  test.each(["CreateService", "UpdateService", "CreateAutoScalingConfiguration", "TagResource"])(
    "stays among the valid requests of %s",
    (name) => {
      const judge = judgeOf(contract, name);
      for (const { value } of shrunk(fc, validRequest(contract, name), 12))
        expect(judge(value)).toEqual({ broken: [], doubts: [] });
    },
  );

  test.each(["CreateService", "UpdateService", "ListOperations"])(
    "keeps the constraint that is broken in %s",
    (name) => {
      const judge = judgeOf(contract, name);
      for (const { value, from } of shrunk(fc, almostValidRequest(contract, name), 12)) {
        expect(value.breaks.id).toBe(from.breaks.id);
        expect(judge(value.value).broken).toEqual([value.breaks.id]);
      }
    },
  );

  test("ends at the simplest request", () => {
    const found = fc.check(
      fc.property(
        validRequest(contract, "CreateService"),
        (value) => !JSON.stringify(value).includes("SourceDirectory"),
      ),
      { seed: SEED },
    );
    const [simplest] = found.counterexample as [Readonly<Record<string, unknown>>];
    expect(Object.keys(simplest).sort()).toEqual(["ServiceName", "SourceConfiguration"]);
  });
});

function interpreter($defs: object): (shape: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true }).addSchema({ $defs }, "contract");
  return (shape) => ajv.getSchema(`contract#/$defs/${shape}`) as ValidateFunction;
}
