import { NO_SERVICE } from "../../model/example-calls.ts";
import { wireShape } from "../../wire/shape-table.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withResponse } from "./parts/example.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "errors-have-their-status",
  level: "must",
  evidence: "documented",
  source: "InvalidRequestException",
  summary: "An error of the API comes with the HTTP status that it is documented with, any other with 400 or more.",
  inspect: ({ exchange: { operation, received, answer } }) => {
    if (received.is !== "response" || answer.ok !== false) return undefined;
    const { name } = answer.error;
    const expected = wireShape(name)?.["x-error"]?.status;
    const { status: actual } = received;
    if (expected === undefined ? actual >= 400 : actual === expected) return [];
    const wanted = expected ?? "400 or more";
    const message = `${operation} answers ${name} with HTTP ${actual} instead of ${wanted}; clients tell by the status whether to try again.`;
    return [{ message, aspect: `${actual} instead of ${wanted}`, expected: wanted, actual }];
  },
  examples: {
    get conforms() {
      return [played([DESCRIBE])];
    },
    get violates() {
      return [404, 500, 200].map((status) => withResponse([DESCRIBE], () => ({ status })));
    },
  },
});
