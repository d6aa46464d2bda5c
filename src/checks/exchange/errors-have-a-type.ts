import { NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withError } from "./parts/example.ts";
import { unreadable } from "./parts/readable.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "errors-have-a-type",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "An error says which one it is, in `__type`, `code` or the header X-Amzn-ErrorType.",
  inspect: ({ exchange: { operation, received, answer } }) => {
    if (received.is !== "response" || answer.ok === true) return undefined;
    if (answer.ok === false) return [];
    if (unreadable(received, answer) !== undefined) return undefined;
    const message = `${operation} answers HTTP ${received.status} without the type of an error; a client looks for it in __type, code and X-Amzn-ErrorType.`;
    return [{ message, aspect: "no type", actual: Buffer.from(received.body.subarray(0, 200)).toString() }];
  },
  examples: {
    get conforms() {
      return [played([DESCRIBE]), withError([DESCRIBE], ({ __type, ...error }) => ({ code: __type, ...error }))];
    },
    get violates() {
      return [
        withError([DESCRIBE], ({ Message }) => ({ Message })),
        withError([DESCRIBE], ({ __type, Message }) => ({ Code: __type, Message })),
        withError([DESCRIBE], (error) => ({ error })),
      ];
    },
  },
});
