import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape, shown } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "timestamps-are-in-seconds",
  level: "must",
  evidence: "model",
  source: "Timestamp",
  summary: "A timestamp counts seconds since 1970, not milliseconds.",
  inspect: judgeShape({
    kind: "milliseconds",
    together: true,
    where: ({ types }) => types.includes("timestamp"),
    says: ({ actual }) => `as ${shown(actual)}, which lies fifty thousand years ahead: it counts milliseconds.`,
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.Service.CreatedAt *= 1000;
          output.Service.UpdatedAt *= 1000;
        }),
      ];
    },
  },
});
