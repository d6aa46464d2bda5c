import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { OBSERVING, SCALING } from "./parts/members.ts";

export default defineScenario({
  id: "revisions-at-once",
  summary: "revisions created at the same time have different numbers, and one of them is the latest",
  phase: "interleaved",
  tell: ({ call, together }) => {
    const scaling = { AutoScalingConfigurationName: freshName(1) };
    const revisions = together(
      ["CreateAutoScalingConfiguration", { ...scaling, MaxSize: 2 }],
      ["CreateAutoScalingConfiguration", { ...scaling, MaxSize: 3 }],
      ["CreateAutoScalingConfiguration", { ...scaling, MaxSize: 4 }],
    );
    call("ListAutoScalingConfigurations", { ...scaling, LatestOnly: false });
    for (const one of revisions)
      call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: one.get(SCALING) });
    const observing = { ObservabilityConfigurationName: freshName(2) };
    const others = together(
      ["CreateObservabilityConfiguration", observing],
      ["CreateObservabilityConfiguration", observing],
    );
    call("ListObservabilityConfigurations", { ...observing, LatestOnly: false });
    for (const one of others)
      call("DescribeObservabilityConfiguration", { ObservabilityConfigurationArn: one.get(OBSERVING) });
    const [first, second] = revisions;
    together(
      ["DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn: first?.get(SCALING) }],
      ["DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn: first?.get(SCALING) }],
      ["DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: second?.get(SCALING) }],
    );
    call("ListAutoScalingConfigurations", { ...scaling, LatestOnly: false });
  },
});
