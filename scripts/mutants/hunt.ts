import type { Check } from "../../src/checks/define.ts";
import { CHECKS } from "../../src/checks/index.ts";
import type { Contract } from "../../src/contract/contract.ts";
import { conform } from "../../src/engine/conform.ts";
import type { Comparison, Observation } from "../../src/oracle/observation.ts";
import type { Received, Target } from "../../src/wire/target.ts";
import type { Mutant } from "../../test/mutants/define.ts";

/** What a run of the checks on a mutant has shown. */
export interface Hunted {
  /** When the check that must catch it was first seen to fail; absent where it was not. */
  readonly first?: { readonly calls: number; readonly ms: number };
  /** How many calls the shortest history has that shows it. */
  readonly history?: number;
  /** The checks of level `must` that failed, the intended one included. */
  readonly must: readonly string[];
  readonly should: readonly string[];
  readonly calls: number;
  readonly seconds: number;
  readonly ended?: string;
}

/** How a mutant is hunted. */
export interface Hunt {
  readonly seed: string;
  /** Whether the run goes on to its end when the check has failed. */
  readonly full: boolean;
  readonly maxTimeMs: number;
}

/** Runs the checks on a mutant until that one has failed which must catch it. */
export async function hunt(mutant: Mutant, { seed, full, maxTimeMs }: Hunt): Promise<Hunted> {
  const began = performance.now();
  const { target, calls } = counted(mutant.target(seed));
  const caught = new AbortController();
  let first: Hunted["first"];
  let history: number | undefined;
  const note = (): void => {
    first ??= { calls: calls(), ms: performance.now() - began };
  };
  const report = await conform({
    target,
    seed,
    maxTimeMs,
    checks: CHECKS.map((check) => (check.id === mutant.check ? heard(check, note) : check)),
    signal: caught.signal,
    onEvent: (event) => {
      if (event.event !== "finding" || event.check !== mutant.check) return;
      note();
      history = Math.min(history ?? Number.POSITIVE_INFINITY, event.finding.history.length);
      if (!full) caught.abort();
    },
  });
  const failed = (level: string): readonly string[] =>
    report.checks.filter((check) => check.level === level && check.findings.length > 0).map(({ id }) => id);
  const { calls: all, seconds, ended } = report.summary;
  return {
    ...(first && { first }),
    ...(history !== undefined && { history }),
    must: failed("must"),
    should: failed("should"),
    calls: all,
    seconds,
    ...(ended !== undefined && { ended }),
  };
}

function counted(target: Target): { readonly target: Target; readonly calls: () => number } {
  let calls = 0;
  const { send } = target;
  const counting: Target = {
    ...target,
    call: (operation, input) => {
      calls++;
      return target.call(operation, input);
    },
    ...(send && {
      send: (request) => {
        calls++;
        return send(request);
      },
    }),
  };
  return { target: counting, calls: () => calls };
}

/** The same check, which tells when it first has a problem. */
function heard(check: Check, failed: () => void): Check {
  const told = <Found>(found: Found): Found => {
    if (Array.isArray(found) ? found.length > 0 : found !== undefined) failed();
    return found;
  };
  switch (check.on) {
    case "exchange":
      return {
        ...check,
        inspect: (observation: Observation, contract: Contract) => told(check.inspect(observation, contract)),
      };
    case "history":
      return {
        ...check,
        inspect: (history: readonly Observation[], contract: Contract) => told(check.inspect(history, contract)),
      };
    case "protocol":
      return { ...check, inspect: (received: Extract<Received, { is: "response" }>) => told(check.inspect(received)) };
    case "outcome":
      return { ...check, describe: (observation: Observation) => told(check.describe(observation)) };
    case "comparison":
      return {
        ...check,
        describe: (comparison: Comparison, observation: Observation) => told(check.describe(comparison, observation)),
      };
  }
}
