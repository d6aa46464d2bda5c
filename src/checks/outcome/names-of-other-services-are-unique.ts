import { CREATE, IMAGE_SERVICE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("name-is-free");

export default defineOutcomeCheck({
  id: "names-of-other-services-are-unique",
  level: "should",
  evidence: "documented",
  source: "CreateServiceRequest.ServiceName",
  summary: "A service is not created under the name of one that is paused, failed or in the middle of an operation.",
  claims: (observation) => hadToBeRefused(observation, PICKS) && observation.exchange.operation === "CreateService",
  describe: (observation) => notRefusedSo(observation, PICKS, "Such a service still has its name."),
  examples: {
    get conforms() {
      return [played([CREATE, { ...CREATE, after: 0 }])];
    },
    get violates() {
      return [answeredAs([CREATE, { ...CREATE, after: 0 }], { call: "CreateService", input: IMAGE_SERVICE })];
    },
  },
});
