import { CREATE } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isPermitted } from "./parts/permitted.ts";
import { wasUpdated } from "./parts/service.ts";

/** Variables and secrets have no defaults: one that was never given comes from elsewhere. */
const ENVIRONMENT = /RuntimeEnvironment/;

export default defineComparisonCheck({
  id: "defaults-are-shown",
  level: "should",
  evidence: "observed",
  source: "facts/defaults",
  summary: "A member that was not given shows the default that the service has been seen to show.",
  claims: ({ origin, place }) => origin === "default" && !ENVIRONMENT.test(place),
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
