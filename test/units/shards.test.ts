import fc from "fast-check";
import { expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
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
