import fc from "fast-check";
import { expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { ConformanceReport, ReportedCheck, ReportedFinding } from "../../src/core/conformance.ts";
import { conform } from "../../src/engine/conform.ts";
import { compareReports } from "../../src/engine/report/compare.ts";
import { MergeError, mergeReports } from "../../src/engine/report/merge.ts";
import { totalsOf } from "../../src/engine/report/totals.ts";
import { createCoverage } from "../../src/harness/coverage/index.ts";
import { PHASES, type Phase } from "../../src/harness/script.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";
import { statusOf } from "../../src/harness/verdicts.ts";

const contract = contractAt(LATEST);
const nothing = createCoverage(contract).report();
const IDS = ["one", "two", "three"];
const FAULTS = ["a", "b", "c", "d"];

const anyFinding = (check: string): fc.Arbitrary<ReportedFinding> =>
  fc
    .record({
      fault: fc.constantFrom(...FAULTS),
      calls: fc.integer({ min: 1, max: 3 }),
      symptoms: fc.integer({ min: 1, max: 9 }),
      operations: fc.uniqueArray(fc.constantFrom("ListServices", "CreateService")),
      phase: fc.constantFrom(...PHASES),
    })
    .map(({ fault, calls, symptoms, operations, phase }) => ({
      id: `${check}-${fault}`,
      message: fault,
      aspect: fault,
      phase,
      title: "",
      history: Array.from({ length: calls }, () => ({ operation: "", body: "", sent: 0, role: "command" as const })),
      exchange: calls - 1,
      replay: `${check}-${fault}.code`,
      symptoms,
      operations: operations.sort(),
    }));

const anyCheck = (id: string): fc.Arbitrary<ReportedCheck> =>
  fc
    .record({
      judged: fc.nat(3),
      findings: fc.uniqueArray(anyFinding(id), { selector: (one) => one.id, maxLength: 3 }),
      further: fc.uniqueArray(fc.constantFrom(...FAULTS.map((fault) => `${id}-${fault}`)), { maxLength: 2 }),
    })
    .map(({ judged, findings, further }) => {
      const times = judged + findings.length;
      const status = statusOf(findings, times);
      const facts = { level: id === "three" ? "should" : "must", summary: "", evidence: "model", source: "" } as const;
      return {
        ...facts,
        id,
        status,
        ...(status === "not-exercised" && { reason: "nothing came" }),
        judged: times,
        findings,
        further: further.filter((one) => !findings.some((finding) => finding.id === one)).sort(),
      };
    });

const anyCoverage = fc.infiniteStream(fc.boolean()).map((reached) => {
  const parts = Object.entries(nothing).map(([id, { missing, excluded, of }]) => {
    const covered = missing.filter(() => reached.next().value);
    const rest = new Set(covered);
    return [id, { reached: covered.length, of, covered, missing: missing.filter((one) => !rest.has(one)), excluded }];
  });
  return Object.fromEntries(parts) as ConformanceReport["coverage"];
});

/** The parts of one run, each by chance. */
const anyParts: fc.Arbitrary<readonly ConformanceReport[]> = fc
  .array(
    fc.record({
      checks: fc.tuple(...IDS.map(anyCheck)),
      coverage: anyCoverage,
      calls: fc.nat(100),
      seconds: fc.nat(100),
      ended: fc.option(fc.constantFrom("the time was over", "it was interrupted"), { nil: undefined, freq: 4 }),
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((parts) =>
    parts.map(({ checks, coverage, calls, seconds, ended }, at) => ({
      target: "an implementation",
      release: LATEST,
      seed: "1",
      tool: { name: "apprunner-contract", version: "1.0.0" },
      shard: { of: parts.length, parts: [at + 1] },
      checks,
      coverage,
      traffic: [
        { operation: "ListServices", phase: PHASES[at % PHASES.length] as Phase, calls, accepted: calls, refused: 0 },
      ],
      summary: {
        ...totalsOf(checks, ended === undefined),
        ...(ended !== undefined && { ended }),
        calls,
        scripts: calls,
        seconds,
        unreachable: false,
        leftovers: [],
        stale: [],
      },
    })),
  );

/** A report without the order of what stands in no order. */
const unordered = (report: ConformanceReport): unknown => ({
  ...report,
  checks: report.checks.map((check) => ({
    ...check,
    findings: [...check.findings].sort((a, b) => (a.id < b.id ? -1 : 1)),
  })),
});

test("in whichever order parts are merged, and whichever first, the whole is the same", () => {
  fc.assert(
    fc.property(anyParts, ([one, two, three]) => {
      if (!one || !two || !three) throw new Error("three parts");
      const whole = unordered(mergeReports([one, two, three]));
      expect(unordered(mergeReports([three, one, two]))).toEqual(whole);
      expect(unordered(mergeReports([mergeReports([two, three]), one]))).toEqual(whole);
      expect(unordered(mergeReports([mergeReports([one, three]), two]))).toEqual(whole);
    }),
    { numRuns: 8 },
  );
});

test("a merged report has every fault, every place that was reached, and the worst verdict of its parts", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const whole = mergeReports(parts);
      const faults = (report: ConformanceReport) =>
        report.checks.flatMap(({ findings, further }) => [...findings.map(({ id }) => id), ...further]);
      expect(new Set(faults(whole))).toEqual(new Set(parts.flatMap(faults)));
      expect(faults(whole)).toHaveLength(new Set(faults(whole)).size);
      for (const [id, { covered, missing, reached, of }] of Object.entries(whole.coverage)) {
        const once = new Set(parts.flatMap(({ coverage }) => coverage[id as keyof typeof coverage].covered));
        expect([new Set(covered), reached, reached + missing.length]).toEqual([once, once.size, of]);
      }
      const verdicts = parts.map(({ summary }) => summary.verdict);
      const worst = ["does-not-conform", "incomplete", "conforms"].find((one) => verdicts.some((had) => had === one));
      expect(whole.summary.verdict).toBe(worst);
      expect(whole.shard).toBeUndefined();
    }),
    { numRuns: 8 },
  );
});

test("without all its parts a run is incomplete, or fails", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const some = mergeReports(parts.slice(1));
      expect(some.shard).toEqual({ of: 3, parts: [2, 3] });
      expect(some.summary.verdict).toBe(some.summary.findings.must > 0 ? "does-not-conform" : "incomplete");
      const { unseen, fixed } = compareReports(mergeReports(parts), some);
      expect(fixed).toEqual([]);
      expect(
        unseen.every(({ id }) =>
          parts[0]?.checks.some(
            ({ findings, further }) => further.includes(id) || findings.some((one) => one.id === id),
          ),
        ),
      ).toBe(true);
    }),
    { numRuns: 5 },
  );
});

test("reports of different runs are refused, and so is a part that is there twice", () => {
  const [[one, two] = []] = fc.sample(anyParts, { numRuns: 1, seed: 1 });
  if (!one || !two) throw new Error("two parts");
  const refused = (...reports: readonly ConformanceReport[]) => expect(() => mergeReports(reports)).toThrow(MergeError);
  refused();
  refused(one, one);
  refused(one, { ...two, seed: "2" });
  refused(one, { ...two, release: "2023-09-26" });
  refused(one, { ...two, tool: { ...two.tool, version: "2.0.0" } });
  refused(one, { ...two, shard: { of: 4, parts: [2] } });
});

test("phases that were run apart and merged say what one run says", async () => {
  const options = { seed: "5", runs: 1 } as const;
  const runOf = (phases: readonly Phase[]) => conform({ ...options, phases, target: embeddedTarget({ seed: "5" }) });
  const whole = await runOf(["property", "stateful"]);
  const merged = mergeReports([await runOf(["stateful"]), await runOf(["property"])]);
  const { seconds: _, calls: __, ...summary } = whole.summary;
  expect(merged.summary).toMatchObject(summary);
  expect(merged.coverage).toEqual(whole.coverage);
  expect(merged.traffic).toEqual(whole.traffic);
  expect(merged.checks.map(({ id, status }) => [id, status])).toEqual(
    whole.checks.map(({ id, status }) => [id, status]),
  );
});
