import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape, shown } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "timestamps-are-numbers",
  level: "must",
  evidence: "model",
  source: "Timestamp",
  summary: "A timestamp is a JSON number, never a text.",
  inspect: judgeShape({
    kind: "timestamp",
    together: true,
    where: ({ types }) => types.includes("timestamp"),
    says: ({ actual }) =>
      `as ${shown(actual)}; AWS JSON writes times as numbers, and the JavaScript SDK throws on anything else.`,
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.Service.CreatedAt = new Date(output.Service.CreatedAt * 1000).toISOString();
        }),
      ];
    },
  },
});
