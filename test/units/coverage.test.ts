import { beforeAll, describe, expect, test } from "vitest";
import { constraintsOf } from "../../src/arbitraries/index.ts";
import { contractAt, LATEST, RELEASES } from "../../src/contract/contract.ts";
import type { Dimension, ReportedCoverage } from "../../src/core/conformance.ts";
import { type Coverage, createCoverage, DIMENSIONS } from "../../src/harness/coverage/index.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import type { Command } from "../../src/harness/script.ts";
import { openSession, type Session } from "../../src/harness/session.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";

const contract = contractAt(LATEST);

function sessionAt(release: string): Session {
  return openSession({
    target: embeddedTarget({ release }),
    contract: contractAt(release),
    lessons: { choices: new Map() },
    prefix: "covered",
    isOver: () => false,
  });
}

async function reportOf(...commands: readonly Command[]): Promise<ReturnType<Coverage["report"]>> {
  const coverage = createCoverage(contract);
  const session = sessionAt(LATEST);
  for (const one of await session.play({ purpose: { phase: "boundary", title: "a test" }, commands }))
    coverage.see(one);
  return coverage.report();
}

describe("denominators", () => {
  const operations = contract.operations();
  const constraints = operations.reduce((sum, { name }) => sum + constraintsOf(contract, name).length, 0);
  const whole: Partial<Record<Dimension, number>> = {
    operations: operations.length,
    errors: operations.reduce((sum, { errors }) => sum + errors.length, 0),
    "constraints-satisfied": constraints,
    "constraints-violated": constraints,
  };

  test.each(Object.entries(whole))("%s come from the contract: %i", (dimension, count) => {
    const { of, excluded } = createCoverage(contract).report()[dimension as Dimension];
    expect(of + excluded.length).toBe(count);
  });

  test.each(RELEASES)(
    "at %s, everything is missing before the first call, and every exclusion has its reason",
    (release) => {
      for (const { reached, of, missing, excluded } of Object.values(createCoverage(contractAt(release)).report())) {
        expect(reached).toBe(0);
        expect(missing).toHaveLength(of);
        expect(of).toBeGreaterThan(excluded.length / 2);
        for (const { why } of excluded) expect(why.length).toBeGreaterThan(20);
      }
    },
  );
});

describe("what a call reaches", () => {
  test("a refused request breaks what it breaks, and keeps to nothing", async () => {
    const report = await reportOf({ call: "DescribeService", input: {}, breaks: true });
    const reached = ({ of, missing }: ReportedCoverage): number => of - missing.length;
    expect(report["constraints-violated"].missing).not.toContain("DescribeServiceRequest.ServiceArn required");
    expect(reached(report["constraints-violated"])).toBe(1);
    expect(reached(report["constraints-satisfied"])).toBe(0);
    expect(report.errors.missing).not.toContain("DescribeService InvalidRequestException");
    expect(reached(report.errors)).toBe(1);
  });

  test("an accepted request reaches its members, their constraints and those of the answer", async () => {
    const report = await reportOf({ call: "ListServices", input: { MaxResults: 3 } });
    expect(report["members-sent"].reached).toBe(1);
    expect(report["members-seen"].reached).toBe(1);
    const kept = ["type", "minimum", "maximum"].map((kind) => `ListServicesRequest.MaxResults ${kind}`);
    expect(report["constraints-satisfied"].missing).not.toEqual(expect.arrayContaining(kept));
    expect(report["constraints-satisfied"].reached).toBe(kept.length);
    expect(report.operations.reached).toBe(1);
  });
});

describe("the embedded emulator", () => {
  const reached = new Map<Dimension, Set<string>>(DIMENSIONS.map(({ id }) => [id, new Set()]));
  let report: ReturnType<Coverage["report"]>;

  beforeAll(async () => {
    const coverage = createCoverage(contract);
    const session = sessionAt(LATEST);
    const watches = DIMENSIONS.map(({ id, watch }) => watch(contract, (what) => void reached.get(id)?.add(what)));
    for (const { trials } of PHASE_PLANS)
      for (const trial of trials({ contract, seed: 1, runs: 0 }))
        for (const observation of await session.play(trial().script)) {
          coverage.see(observation);
          for (const see of watches) see(observation);
        }
    report = coverage.report();
  }, 60_000);

  test.each(DIMENSIONS.map(({ id }) => id))("reaches all of %s without any chance", (dimension) => {
    expect(report[dimension].missing).toEqual([]);
    expect(report[dimension].of).toBeGreaterThan(0);
  });

  test.each(DIMENSIONS.map(({ id }) => id))("reaches nothing of %s that is said to be out of reach", (dimension) => {
    const byTime = /validation and binding/u;
    const honest = report[dimension].excluded.filter(({ why }) => !byTime.test(why)).map(({ what }) => what);
    expect(honest.filter((what) => reached.get(dimension)?.has(what))).toEqual([]);
  });
});
