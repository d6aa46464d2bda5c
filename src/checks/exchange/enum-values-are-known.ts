import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape, shown } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "enum-values-are-known",
  level: "must",
  evidence: "model",
  source: "Service.Status",
  summary: "A member with a list of values has one of them.",
  inspect: judgeShape({
    kind: "enum",
    where: ({ values }) => values !== undefined,
    says: ({ expected, actual }) =>
      `as ${shown(actual)}, which is none of ${[expected].flat().join(", ")}: clients that wait for a value wait in vain.`,
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.Service.Status = "CREATING";
        }),
      ];
    },
  },
});
