import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "required-members-are-there",
  level: "must",
  evidence: "model",
  source: "Service",
  summary: "An answer has every member that its shape requires.",
  inspect: judgeShape({
    kind: "missing",
    where: ({ required }) => required.length > 0,
    says: ({ path, actual }) =>
      actual === undefined
        ? `not at all, though ${path.length > 1 ? "its structure" : "the answer"} requires it; clients are built on its being there.`
        : "without a single one of the members that it requires.",
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          delete output.Service.CreatedAt;
        }),
      ];
    },
  },
});
