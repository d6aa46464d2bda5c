import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";

const WORDS = {
  closed: "the connection was closed",
  timeout: "no answer was complete in time",
  "too-long": "the answer is longer than any of this API",
  "not-http": "what came back is not HTTP",
} as const;

export default defineExchangeCheck({
  id: "answers-arrive",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "Every call gets an answer: whole, in time and over HTTP.",
  inspect: ({ exchange: { operation, received } }) => {
    if (received.is !== "nothing") return [];
    // Whether the target is there at all, and how long it is waited for, is the run's own question.
    if (received.why === "unreachable" || received.why === "given-up") return undefined;
    const message = `${operation} was not answered: ${WORDS[received.why]} (${received.detail}).`;
    return [{ message, aspect: received.why, actual: received.why }];
  },
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [played([CREATE]).map((call) => ({ ...call, silence: "timeout" as const }))];
    },
  },
});
