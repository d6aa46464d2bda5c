import { CREATE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "absent-members-are-left-out",
  level: "must",
  evidence: "model",
  source: "Service",
  summary: "What an answer does not have is absent from it, never null.",
  inspect: judgeShape({
    kind: "null",
    says: () => "as null; no shape permits null, and members without a value are left out.",
  }),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        withOutput([CREATE], (output) => {
          output.Service.EncryptionConfiguration = null;
        }),
      ];
    },
  },
});
