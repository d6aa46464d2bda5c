import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "members-are-documented",
  level: "should",
  evidence: "model",
  source: "Service",
  summary: "An answer has no member that its shape does not have.",
  inspect: judgeShape({
    kind: "invented",
    says: () =>
      "beside what was asked for, and the API has no such member; an SDK drops it in silence, so nobody who uses one can rely on it.",
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.Service.Runtime = "PYTHON_3";
        }),
      ];
    },
  },
});
