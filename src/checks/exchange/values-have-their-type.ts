import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape, shown } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "values-have-their-type",
  level: "must",
  evidence: "model",
  source: "Service",
  summary: "Members of answers have the JSON type that their shape gives them.",
  inspect: judgeShape({
    kind: "type",
    says: ({ expected, actual }) =>
      `as ${shown(actual)}, and it is documented as ${[expected].flat().join(" or ")}: typed clients cannot read it.`,
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.Service.InstanceConfiguration.Cpu = 1024;
        }),
      ];
    },
  },
});
