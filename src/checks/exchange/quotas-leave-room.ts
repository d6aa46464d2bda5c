import quotas from "../../../schemas/facts/quotas.json" with { type: "json" };
import { CONNECT } from "../../model/example-calls.ts";
import { refusalsOf } from "../../model/index.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";

const OPERATIONS: ReadonlySet<string> = new Set(quotas.quotas.map(({ operation }) => operation));

/** Whether what the history itself has made uses up a documented quota. */
function isUsedUp({ before, exchange }: Observation): boolean {
  const world = { ...before, settings: { ...before.settings, quotas: "documented" } as const };
  return refusalsOf(world, exchange.operation, exchange.input).some(({ error }) => error === quotas.error);
}

export default defineExchangeCheck({
  id: "quotas-leave-room",
  level: "should",
  evidence: "documented",
  source: "facts/quotas",
  summary: "As many resources can be made as the documented quotas permit.",
  inspect: (observation) => {
    const { exchange, expects } = observation;
    const { operation, answer } = exchange;
    if (!OPERATIONS.has(operation) || (expects.is !== "success" && expects.is !== "either")) return undefined;
    if (answer.ok) return [];
    if (answer.ok === undefined || answer.error.name !== quotas.error) return undefined;
    if (exchange.crowded || isUsedUp(observation)) return undefined;
    return [
      {
        message: `${operation} was refused with ${quotas.error}, although what was made here stays within the documented quotas; other resources of the account may count, too.`,
        aspect: operation,
        expected: "accepted",
        actual: quotas.error,
      },
    ];
  },
  examples: {
    get conforms() {
      return [played([CONNECT])];
    },
    get violates() {
      const error = { name: quotas.error, message: "The account has too many connections." };
      return [played([CONNECT], () => ({ ok: false, error }))];
    },
  },
});
