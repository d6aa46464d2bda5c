import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "auto-scaling-revisions",
  summary: "revisions of an auto scaling configuration, what is in use and what is deleted",
  phase: "boundary",
  tell: ({ call }) => {
    const name = { AutoScalingConfigurationName: freshName(1) };
    const first = call("CreateAutoScalingConfiguration", name);
    const second = call("CreateAutoScalingConfiguration", { ...name, MaxConcurrency: 200, MinSize: 25, MaxSize: 25 });
    const third = call("CreateAutoScalingConfiguration", { ...name, MaxConcurrency: 1 });
    const other = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(2) });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: first.get(SCALING) });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: third.get(SCALING, "name-only") });
    call("ListAutoScalingConfigurations", { ...name, LatestOnly: false });
    call("ListAutoScalingConfigurations", name);
    call("ListAutoScalingConfigurations", { LatestOnly: true });
    call("ListAutoScalingConfigurations", { LatestOnly: false });
    const byName = { AutoScalingConfigurationArn: third.get(SCALING, "name-only") };
    const user = call("CreateService", imageService(3, byName));
    const using = { AutoScalingConfigurationArn: third.get(SCALING) };
    call("DescribeAutoScalingConfiguration", using);
    call("ListServicesForAutoScalingConfiguration", using);
    call("DeleteAutoScalingConfiguration", using);
    call("DeleteAutoScalingConfiguration", { ...byName, DeleteAllRevisions: true });
    const moved = { AutoScalingConfigurationArn: other.get(SCALING) };
    call("UpdateService", { ServiceArn: user.get(SERVICE), ...moved });
    call("DescribeService", { ServiceArn: user.get(SERVICE) });
    call("ListServicesForAutoScalingConfiguration", using);
    call("ListServicesForAutoScalingConfiguration", moved);
    call("DescribeAutoScalingConfiguration", using);
    call("DeleteAutoScalingConfiguration", using);
    call("DescribeAutoScalingConfiguration", using);
    call("DeleteAutoScalingConfiguration", using);
    call("UpdateService", { ServiceArn: user.get(SERVICE), ...using });
    call("ListAutoScalingConfigurations", { ...name, LatestOnly: false });
    call("CreateAutoScalingConfiguration", { ...name, MaxSize: 5 });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: second.get(SCALING) });
    call("DeleteAutoScalingConfiguration", {
      AutoScalingConfigurationArn: second.get(SCALING),
      DeleteAllRevisions: true,
    });
    call("DeleteAutoScalingConfiguration", { ...byName, DeleteAllRevisions: true });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: first.get(SCALING) });
    call("ListAutoScalingConfigurations", { ...name, LatestOnly: false });
    call("DeleteService", { ServiceArn: user.get(SERVICE) });
    call("DescribeAutoScalingConfiguration", moved);
  },
});
