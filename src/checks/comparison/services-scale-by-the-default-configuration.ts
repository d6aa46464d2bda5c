import { CREATE, FIRST_DEFAULT, IMAGE_SERVICE } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isBeingUpdated } from "./parts/service.ts";

const NAMED = /^Service\.AutoScalingConfigurationSummary\.AutoScalingConfiguration(?:Arn|Name|Revision)$/;

/** The second service shows which configuration is the account's default one: the first had any. */
const OTHER = { call: "CreateService", input: IMAGE_SERVICE };

export default defineComparisonCheck({
  id: "services-scale-by-the-default-configuration",
  level: "should",
  evidence: "observed",
  source: "Service.AutoScalingConfigurationSummary",
  summary: "A service that was given no auto scaling configuration shows the account's default one.",
  claims: (comparison) => NAMED.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "absent" || isBeingUpdated(observation)
      ? undefined
      : different(comparison, observation, "the service was given no other one.", "the summary"),
  examples: {
    get conforms() {
      return [played([CREATE, OTHER])];
    },
    get violates() {
      return [
        changed([CREATE, OTHER], (output) => {
          const { AutoScalingConfigurationSummary: summary } = output.Service;
          summary.AutoScalingConfigurationArn = FIRST_DEFAULT.replace(/1$/, "2");
        }),
      ];
    },
  },
});
