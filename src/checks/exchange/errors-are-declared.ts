import { CREATE, NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isStrayError } from "./parts/errors.ts";
import { withError } from "./parts/example.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };
const NAMELESS = { call: "CreateService", input: { ...(CREATE.input as object), ServiceName: "" } };
const LIST_WITH_TOKEN = { call: "ListServices", input: { NextToken: "nobody-gave-it" } };

export default defineExchangeCheck({
  id: "errors-are-declared",
  level: "must",
  evidence: "model",
  source: "DescribeService",
  summary: "An operation answers with errors of its own list, or with those that AWS has for every service.",
  inspect: ({ exchange, outcome }, contract) => {
    const { operation, answer } = exchange;
    // That something else than a refusal had to come is the greater fault, and another check's.
    if (answer.ok !== false || outcome === "refused-but-must-be-accepted") return undefined;
    const declared = contract.operation(operation)?.errors;
    if (!declared) return undefined;
    if (!isStrayError(exchange, contract)) return [];
    const { name } = answer.error;
    const known = contract.shape(name) ? `${operation} does not declare it` : "the API has no such error";
    const message = `${operation} answers ${name}: ${known}, and clients cannot catch it. It has ${declared.join(", ")}.`;
    return [
      { message, aspect: contract.shape(name) ? `${operation} ${name}` : name, expected: declared, actual: name },
    ];
  },
  examples: {
    get conforms() {
      return [
        played([DESCRIBE]),
        withError([NAMELESS], (error) => ({ ...error, __type: "ValidationException" })),
        withError([DESCRIBE], (error) => ({ ...error, __type: "ThrottlingException" })),
      ];
    },
    get violates() {
      return [
        withError([DESCRIBE], (error) => ({ ...error, __type: "ServiceNotFoundException" })),
        withError([LIST_WITH_TOKEN], (error) => ({ ...error, __type: "ResourceNotFoundException" })),
      ];
    },
  },
});
