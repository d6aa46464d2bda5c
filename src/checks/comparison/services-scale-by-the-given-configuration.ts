import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import { CODE_SERVICE, FIRST_DEFAULT, SCALE, SCALED } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { expectedAt, isBeingUpdated } from "./parts/service.ts";

const NAMED = /^Service\.AutoScalingConfigurationSummary\.AutoScalingConfiguration(?:Arn|Name|Revision)$/;
const USE = { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } };

const isFirst = (observation: Observation): boolean =>
  expectedAt(observation, "Service", "AutoScalingConfigurationSummary", "AutoScalingConfigurationName") ===
  defaults.autoScalingConfiguration.name;

export default defineComparisonCheck({
  id: "services-scale-by-the-given-configuration",
  level: "must",
  evidence: "documented",
  source: "Service.AutoScalingConfigurationSummary",
  summary:
    "A service shows the auto scaling revision that it was given; for an ARN that stops at the name, the latest one.",
  claims: (comparison) => NAMED.test(comparison.place),
  applies: (observation) => !isFirst(observation),
  describe: (comparison, observation) =>
    comparison.is === "absent" || isBeingUpdated(observation)
      ? undefined
      : different(comparison, observation, "this is the revision that the service uses.", "the summary"),
  examples: {
    get conforms() {
      return [played([SCALE, USE])];
    },
    get violates() {
      return [
        changed([SCALE, USE], (output) => {
          output.Service.AutoScalingConfigurationSummary.AutoScalingConfigurationArn = FIRST_DEFAULT;
        }),
      ];
    },
  },
});
