import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withResponse } from "./parts/example.ts";

export default defineExchangeCheck({
  id: "successes-have-status-200",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A call that succeeds is answered with HTTP 200.",
  inspect: ({ exchange: { operation, received, answer } }) => {
    if (received.is !== "response" || !answer.ok) return undefined;
    if (received.status === 200) return [];
    const message = `${operation} succeeds with HTTP ${received.status}; every action of the API answers success with 200.`;
    return [{ message, aspect: `HTTP ${received.status}`, expected: 200, actual: received.status }];
  },
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [withResponse([CREATE], () => ({ status: 201 }))];
    },
  },
});
