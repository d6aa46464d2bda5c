import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test, vi } from "vitest";
import { constraintsOf } from "../../src/arbitraries/index.ts";
import { judgeOf } from "../../src/arbitraries/judge.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { schemaDocument } from "../../src/engine/schema.ts";
import { type Broken, loadArbitraries, namesOf } from "../fixtures/generate/load-arbitraries.ts";
import { isLong, runs } from "../fixtures/long.ts";
import { missedBy } from "../fixtures/reached.ts";
import { closed } from "./schema-values.ts";
import { shrunk } from "./shrunk.ts";

const SEED = 20230926;
/** Operations that have all kinds of shapes between them; the long run takes all. */
const OPERATIONS = ["CreateService", "CreateAutoScalingConfiguration", "ListVpcIngressConnections"];
const RUNS = runs(30, 200);

vi.setConfig({ testTimeout: 900_000 });

describe.each(isLong ? ["2021-05-18", LATEST] : [LATEST])("emitted arbitraries at %s", async (release) => {
  const contract = contractAt(release);
  const operations = contract.operations().filter(({ name }) => isLong || OPERATIONS.includes(name));
  const { fc, named } = await loadArbitraries({ release, operations: operations.map(({ name }) => name) });
  const { $defs } = schemaDocument(release);
  const shapes = { request: interpreter(closed($defs)), response: interpreter($defs) };
  const messages = operations.flatMap(({ name, request, response }) => [
    { name, shape: request, message: "request" as const },
    { name, shape: response, message: "response" as const },
  ]);

  test("are valid for contract, rules and interpreted ajv", () => {
    const faults: unknown[] = [];
    for (const { name, shape, message } of messages) {
      const judge = judgeOf(contract, name, true, message);
      const { careful, any } = namesOf(shape);
      for (const id of message === "request" ? [careful, any] : [careful]) {
        const arbitrary = named(id);
        expect(arbitrary, id).toBeDefined();
        for (const value of fc.sample(arbitrary as never, { seed: SEED, numRuns: RUNS })) {
          const { broken, doubts } = judge(value);
          const isFine = broken.length === 0 && (id === any || doubts.length === 0) && shapes[message](shape)(value);
          if (!isFine) faults.push({ id, broken, doubts, value });
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test("almost valid ones break exactly the constraint that they name", () => {
    const faults: unknown[] = [];
    for (const { name, shape, message } of messages) {
      const judge = judgeOf(contract, name, true, message);
      const constraints = constraintsOf(contract, name, message).map(({ id }) => id);
      const arbitrary = named<Broken>(namesOf(shape).almost);
      if (constraints.length === 0) {
        expect(arbitrary).toBeUndefined();
        continue;
      }
      const numRuns = isLong ? constraints.length * 10 : RUNS;
      const left = new Set(constraints);
      for (const { value, breaks } of fc.sample(arbitrary as NonNullable<typeof arbitrary>, {
        seed: SEED,
        numRuns,
      })) {
        left.delete(breaks);
        const { broken } = judge(value);
        const isFine = broken.join() === breaks && shapes[message](shape)(value) === breaks.startsWith("rule ");
        if (!isFine) faults.push({ shape, breaks, broken, value });
      }
      if (isLong) expect([...left], shape).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  // At the first release no runtime is left that a careful request could ask for.
  test.runIf(release === LATEST)("have each member, each value and both ends within 1,000", () => {
    for (const { name, request } of operations) {
      const { careful, any } = namesOf(request);
      const sampled = (id: string) => fc.sample(named(id) as never, { seed: SEED, numRuns: 1000 });
      expect(missedBy(contract, name, sampled(careful), sampled(any))).toEqual([]);
    }
  });

  test("shrink to values of their own kind", () => {
    for (const { name, request } of operations.filter(({ name }) => OPERATIONS.includes(name))) {
      const judge = judgeOf(contract, name);
      const { careful, almost } = namesOf(request);
      for (const { value } of shrunk(fc, named(careful) as never, 4))
        expect(judge(value)).toEqual({ broken: [], doubts: [] });
      for (const { value, from } of shrunk(
        fc,
        named<Broken>(almost) as never as ReturnType<typeof fc.constant<Broken>>,
        4,
      )) {
        expect(value.breaks).toBe(from.breaks);
        expect(judge(value.value).broken).toEqual([value.breaks]);
      }
    }
  });

  test("are the same for the same seed", () => {
    const arbitrary = named(namesOf("CreateServiceRequest").careful);
    const sampled = () => fc.sample(arbitrary as never, { seed: SEED, numRuns: 3 });
    expect(sampled()).toEqual(sampled());
    if (release === LATEST) expect(sampled()).toMatchSnapshot();
  });
});

function interpreter($defs: object): (shape: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true }).addSchema({ $defs }, "contract");
  return (shape) => ajv.getSchema(`contract#/$defs/${shape}`) as ValidateFunction;
}
