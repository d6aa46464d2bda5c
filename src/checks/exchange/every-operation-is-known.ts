import { CREATE, NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isUnknownOperation } from "./parts/errors.ts";
import { withError } from "./parts/example.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "every-operation-is-known",
  level: "must",
  evidence: "model",
  source: "DescribeService",
  summary: "Every operation of the release is there: none is answered with UnknownOperationException.",
  inspect: ({ exchange }, contract) => {
    const { operation } = exchange;
    if (!contract.operation(operation)) return undefined;
    if (!isUnknownOperation(exchange)) return [];
    return [
      {
        message: `${operation} is answered with UnknownOperationException; release ${contract.release} has the operation. Whatever else it had to do is not judged.`,
        aspect: operation,
        actual: "UnknownOperationException",
      },
    ];
  },
  examples: {
    get conforms() {
      return [played([CREATE, DESCRIBE])];
    },
    get violates() {
      return [withError([DESCRIBE], (error) => ({ ...error, __type: "UnknownOperationException" }))];
    },
  },
});
