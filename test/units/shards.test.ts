import fc from "fast-check";
import { expect, test } from "vitest";
import { gather } from "../../src/cli/workers/gather.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { RunEvent } from "../../src/core/conformance.ts";
import { conform } from "../../src/engine/conform.ts";
import { mergeReports } from "../../src/engine/report/merge.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import { countIn, partOf, partsOf, type Shard } from "../../src/harness/shard.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";
import { sameVerdict } from "../fixtures/same-verdict.ts";

const shardsOf = (of: number): readonly Shard[] => partsOf(undefined, of);

test("shards are the whole together, share nothing, differ by one at most, and can be divided again", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), (length, of, again) => {
      const all = Array.from({ length }, (_, number) => number);
      const shards = shardsOf(of).flatMap((shard) => partsOf(shard, again));
      const parts = shards.map((shard) => [...partOf(all, shard)]);
      expect(parts.flat().sort((a, b) => a - b)).toEqual(all);
      expect(parts.map((part) => part.length)).toEqual(shards.map((shard) => countIn(length, shard)));
      const lengths = parts.map((part) => part.length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each(PHASE_PLANS.map((plan) => [plan.phase, plan] as const))(
  "the scripts of phase %s are those of its shards",
  (_, plan) => {
    const contract = contractAt(LATEST);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(1000), fc.nat(6), (of, seed, runs) => {
        const written = (shard?: Shard): readonly string[] =>
          [...partOf(plan.trials({ contract, seed, runs }), shard)].map((trial) => JSON.stringify(trial().script));
        const whole = written();
        const parts = shardsOf(of).map((shard) => written(shard));
        expect(parts.flat().sort()).toEqual([...whole].sort());
        expect(whole).toHaveLength(plan.count({ contract, seed, runs }));
      }),
      { numRuns: 3 },
    );
  },
);

test("shards that are merged give the verdict and the coverage of the run as a whole", async () => {
  const options = { seed: "8", runs: 6, phases: ["protocol", "property", "interleaved"] } as const;
  const run = (shard?: Shard) =>
    conform({ target: embeddedTarget({ seed: "8" }), ...options, ...(shard && { shard }) });
  const parts = [];
  for (const shard of shardsOf(3)) parts.push(await run(shard));
  expect(parts.map(({ summary }) => summary.verdict)).toEqual(["incomplete", "incomplete", "incomplete"]);
  expect(sameVerdict(mergeReports(parts))).toEqual(sameVerdict(await run()));
});

test("what lanes tell comes in one order, whichever of them is faster, each fault once and nothing lost", () => {
  const ids = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 });
  const lane = fc.tuple(...PHASE_PLANS.map(() => ids));
  const lanes = fc.array(lane, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      lanes.chain((all) => {
        const turns = all.flatMap((phases, number) => eventsOf(phases).map(() => number));
        return fc.tuple(fc.constant(all), fc.constant(turns), fc.shuffledSubarray(turns, { minLength: turns.length }));
      }),
      ([all, inTurn, anyhow]) => {
        const told = gathered(all, anyhow);
        expect(told).toEqual(gathered(all, inTurn));
        expect(told.filter((one) => one.startsWith("phase"))).toHaveLength(PHASE_PLANS.length);
        const faults = told.filter((one) => one.startsWith("finding"));
        expect(faults.map((one) => one.split(" ")[1]).sort()).toEqual([...new Set(all.flat(2))].sort());
      },
    ),
  );
});

function eventsOf(phases: readonly (readonly string[])[]): readonly RunEvent[] {
  const events = phases.flatMap((ids, number): unknown[] => [
    { event: "phase", phase: PHASE_PLANS[number]?.phase, scripts: 1 },
    ...ids.map((id) => ({ event: "finding", check: "c", level: "must", finding: { id } })),
  ]);
  return [{ event: "started" }, ...events, { event: "ended", report: {} }] as readonly RunEvent[];
}

function gathered(lanes: readonly (readonly (readonly string[])[])[], order: readonly number[]): readonly string[] {
  const told: string[] = [];
  const gathering = gather(lanes.length, (event) => {
    if (event.event === "phase") told.push(`phase ${event.phase} ${event.scripts}`);
    else told.push(event.event === "finding" ? `finding ${event.finding.id}` : event.event);
  });
  const left = lanes.map((phases) => [...eventsOf(phases)]);
  for (const lane of order) gathering.take(lane, left[lane]?.shift() as RunEvent);
  expect(gathering.reports()).toHaveLength(lanes.length);
  return told;
}
