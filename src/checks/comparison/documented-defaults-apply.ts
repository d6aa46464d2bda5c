import images from "../../../schemas/facts/images.json" with { type: "json" };
import { CREATE, SCALE } from "../../model/example-calls.ts";
import type { Comparison, Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { subjectOf } from "./parts/place.ts";
import { expectedAt, wasUpdated } from "./parts/service.ts";

/** Health checks have been seen with other values than the documented ones, so that they are not among them. */
const DOCUMENTED: readonly string[] = [
  "Service.SourceConfiguration.AutoDeploymentsEnabled",
  "Service.NetworkConfiguration.IpAddressType",
  "CustomDomain.EnableWWWSubdomain",
  "AutoScalingConfiguration.MaxConcurrency",
  "AutoScalingConfiguration.MinSize",
  "AutoScalingConfiguration.MaxSize",
];

/** Which account an image belongs to decides its default, and an implementation may have any; updates may reset. */
const isOpen = ({ place }: Comparison, observation: Observation): boolean => {
  const image = expectedAt(observation, "Service", "SourceConfiguration", "ImageRepository", "ImageIdentifier");
  const isPrivate = typeof image === "string" && new RegExp(images.registries.ECR.pattern, "u").test(image);
  return place === DOCUMENTED[0] && (isPrivate || wasUpdated(observation));
};

export default defineComparisonCheck({
  id: "documented-defaults-apply",
  level: "must",
  evidence: "documented",
  source: "facts/defaults",
  summary:
    "A member that was not given shows its documented default where it is shown: AutoDeploymentsEnabled, IpAddressType, EnableWWWSubdomain, the bounds of an auto scaling configuration.",
  claims: (comparison) =>
    comparison.origin === "default" && DOCUMENTED.some((place) => place === subjectOf(comparison.place)),
  describe: (comparison, observation) =>
    comparison.is !== "unequal" || isOpen(comparison, observation)
      ? undefined
      : different(comparison, observation, "this is the documented default."),
  examples: {
    get conforms() {
      return [played([SCALE])];
    },
    get violates() {
      return [
        changed([SCALE], (output) => {
          output.AutoScalingConfiguration.MaxSize = 10;
        }),
        changed([CREATE], (output) => {
          output.Service.SourceConfiguration.AutoDeploymentsEnabled = false;
        }),
      ];
    },
  },
});
