import open from "../../../schemas/facts/open.json" with { type: "json" };
import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";

const PAUSE = { call: "PauseService", input: { ServiceArn: CREATED } };

const REFUSED = { choices: { "pausing-a-paused-service": "refused" } } as const;
const ERROR = { name: "InvalidStateException", message: "It is paused." };

export default defineExchangeCheck({
  id: "open-points-stay-consistent",
  level: "should",
  evidence: "unconfirmed",
  source: "facts/open",
  summary: "What documents leave open is decided one way: the same question has the same answer throughout a run.",
  unexercised: "no answer has shown how the implementation settles a point that documents leave open",
  inspect: ({ exchange, learned, contradicted }) => {
    if (learned.length === 0 && contradicted.length === 0) return undefined;
    return contradicted.map(({ point, choice, before }) => ({
      message: `${exchange.operation} answers “${open.points[point].question}” with ${choice}, after ${before} before; the documents leave it open, but clients need one answer.`,
      aspect: point,
      expected: before,
      actual: choice,
    }));
  },
  examples: {
    get conforms() {
      return [played([CREATE, PAUSE, PAUSE, PAUSE], undefined, REFUSED)];
    },
    get violates() {
      return [
        played([CREATE, PAUSE, PAUSE, PAUSE], (answer, number) =>
          number === 2 ? { ok: false, error: ERROR } : answer,
        ),
      ];
    },
  },
});
