import { CREATE, NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withResponse } from "./parts/example.ts";
import { unreadable } from "./parts/readable.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "answers-are-json",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "The body of every answer, of an error too, is one JSON object in UTF-8.",
  inspect: ({ exchange: { operation, received, answer } }) => {
    if (received.is !== "response") return undefined;
    const fault = unreadable(received, answer);
    if (fault === undefined) return [];
    const actual = Buffer.from(received.body.subarray(0, 80)).toString();
    const message = `${operation} answers HTTP ${received.status} with a body that is ${fault}; AWS JSON has one JSON object in every body.`;
    return [{ message, aspect: fault, expected: "a JSON object", actual }];
  },
  examples: {
    get conforms() {
      return [played([CREATE, DESCRIBE])];
    },
    get violates() {
      return [
        "<ErrorResponse><Error><Code>ResourceNotFoundException</Code></Error></ErrorResponse>",
        "<!DOCTYPE html><title>Bad gateway</title>",
        "ResourceNotFoundException: no such service",
        '["ResourceNotFoundException"]',
        `{"__type":"ResourceNotFoundException","Message":"no","Trace":${"[".repeat(1000)}${"]".repeat(1000)}}`,
      ].map((body) => withResponse([DESCRIBE], () => ({ body })));
    },
  },
});
