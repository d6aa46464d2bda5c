import fc from "fast-check";
import { validRequest } from "../../../src/arbitraries/index.ts";
import { contractAt, LATEST } from "../../../src/contract/contract.ts";
import { byHand } from "./by-hand.ts";

/**
 * Draws CreateService requests from our arbitrary, from the one that `generate arbitraries` wrote into the module that
 * is named, and from one that was written by hand; prints the milliseconds of processor time for 1,000 requests.
 */
const [runs = "5", emitted = ""] = process.argv.slice(2);
const { createServiceRequest } = (await import(emitted)) as { createServiceRequest: fc.Arbitrary<unknown> };
const COUNT = 5000;
const arbitraries = { ours: validRequest(contractAt(LATEST), "CreateService"), emitted: createServiceRequest, byHand };

function timed(arbitrary: fc.Arbitrary<unknown>, seed: number): number {
  const started = process.cpuUsage();
  const values = fc.sample(arbitrary, { seed, numRuns: COUNT });
  const { user, system } = process.cpuUsage(started);
  if (values.length !== COUNT) throw new Error("too few requests were drawn");
  return ((user + system) / 1000 / COUNT) * 1000;
}

const figures: Record<string, number[]> = {};
for (let run = -1; run < Number(runs); run++)
  for (const [name, arbitrary] of Object.entries(arbitraries)) {
    const time = timed(arbitrary, run + 2);
    if (run >= 0) figures[name] = [...(figures[name] ?? []), time];
  }
process.stdout.write(JSON.stringify(figures));
