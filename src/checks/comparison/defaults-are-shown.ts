import { CREATE } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isPermitted } from "./parts/permitted.ts";
import { wasUpdated } from "./parts/service.ts";

export default defineComparisonCheck({
  id: "defaults-are-shown",
  level: "should",
  evidence: "observed",
  source: "facts/defaults",
  summary: "A member that was not given shows the default that the service has been seen to show.",
  claims: (comparison) => comparison.origin === "default",
  describe: (comparison, observation) =>
    comparison.is === "unexpected" || isPermitted(comparison, observation) || wasUpdated(observation)
      ? undefined
      : different(comparison, observation, "this is what the service has been seen to show."),
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        changed([CREATE], (output) => {
          output.Service.InstanceConfiguration.Cpu = "256";
        }),
      ];
    },
  },
});
