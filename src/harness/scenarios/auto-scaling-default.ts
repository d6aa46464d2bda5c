import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "auto-scaling-default",
  summary: "the default auto scaling configuration moves, and new services follow",
  phase: "boundary",
  tell: ({ call }) => {
    const before = call("CreateService", imageService(1));
    const made = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(2), MaxSize: 4 });
    const it = { AutoScalingConfigurationArn: made.get(SCALING) };
    call("UpdateDefaultAutoScalingConfiguration", it);
    call("ListAutoScalingConfigurations");
    call("DescribeAutoScalingConfiguration", it);
    const after = call("CreateService", imageService(3));
    call("DescribeService", { ServiceArn: after.get(SERVICE) });
    call("DescribeService", { ServiceArn: before.get(SERVICE) });
    call("ListServicesForAutoScalingConfiguration", it);
    call("DeleteAutoScalingConfiguration", it);
    call("DeleteService", { ServiceArn: after.get(SERVICE) });
    call("DescribeService", { ServiceArn: after.get(SERVICE) });
    call("DeleteAutoScalingConfiguration", it);
    const next = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(4) });
    call("DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn: next.get(SCALING) });
    call("UpdateDefaultAutoScalingConfiguration", { AutoScalingConfigurationArn: next.get(SCALING) });
    call("ListAutoScalingConfigurations", { LatestOnly: false });
  },
});
