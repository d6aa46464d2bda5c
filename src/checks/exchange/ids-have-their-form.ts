import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape, shown } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "ids-have-their-form",
  level: "should",
  evidence: "observed",
  source: "ServiceId",
  summary:
    "Ids and tokens that the implementation makes have the form and the length that is documented or has been seen.",
  inspect: judgeShape({
    kind: "form",
    says: ({ actual }) => `as ${shown(actual)}, which does not have the form of its shape.`,
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.OperationId = "operation-1";
        }),
      ];
    },
  },
});
