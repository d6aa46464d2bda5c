import { NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withError, withResponse } from "./parts/example.ts";
import { bodyOf } from "./parts/readable.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "errors-say-their-type-in-the-body",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "The type of an error stands in `__type`, where every client looks for it.",
  inspect: ({ exchange: { operation, received, answer } }) => {
    if (received.is !== "response" || answer.ok !== false) return undefined;
    const { __type } = bodyOf(received);
    if (typeof __type === "string" && __type !== "") return [];
    const message = `${operation} answers ${answer.error.name} without __type; that is permitted, but boto3 looks nowhere else.`;
    return [{ message, aspect: "no __type", expected: answer.error.name }];
  },
  examples: {
    get conforms() {
      return [
        played([DESCRIBE]),
        withError([DESCRIBE], (error) => ({ ...error, __type: `com.amazonaws.apprunner#${error.__type}` })),
      ];
    },
    get violates() {
      return [
        withError([DESCRIBE], ({ __type, ...error }) => ({ code: __type, ...error })),
        withResponse([DESCRIBE], ({ headers }) => ({
          headers: { ...headers, "x-amzn-errortype": "ResourceNotFoundException" },
          body: '{"Message":"There is no such service."}',
        })),
      ];
    },
  },
});
