import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

export default defineRule<"CreateAutoScalingConfigurationRequest">({
  id: "min-size-at-most-max-size",
  severity: "warning",
  shape: "CreateAutoScalingConfigurationRequest",
  evidence: "advice",
  source: "CreateAutoScalingConfigurationRequest.MinSize",
  service: "unknown",
  summary: "A service keeps no more instances ready than it may have.",
  examples: {
    invalid: [{ AutoScalingConfigurationName: "high", MinSize: 5, MaxSize: 3 }],
    valid: [
      { AutoScalingConfigurationName: "high", MinSize: 3, MaxSize: 3 },
      { AutoScalingConfigurationName: "high", MinSize: 5 },
    ],
  },
  inspect({ MinSize, MaxSize }) {
    if (!isKnown(MinSize) || !isKnown(MaxSize) || MinSize <= MaxSize) return [];
    return [
      {
        path: ["MinSize"],
        message: `MinSize ${MinSize} is more than MaxSize ${MaxSize}.`,
        why: "The least number of instances cannot lie above the most.",
        help: `Set MinSize to ${MaxSize} or less, or MaxSize to ${MinSize} or more.`,
      },
    ];
  },
});
