import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { IMAGE, imageService, OTHER_ROLE } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";
import { A_MOMENT } from "./parts/story.ts";

export default defineScenario({
  id: "image-service-defaults",
  summary: "two image services with nothing optional, of which one is updated",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    call("PauseService", { ServiceArn }, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    const update = { InstanceConfiguration: { Cpu: "2048", Memory: "4096", InstanceRoleArn: OTHER_ROLE } };
    call("UpdateService", { ServiceArn, ...update }, { after: A_MOMENT });
    call("UpdateService", { ServiceArn, HealthCheckConfiguration: { Interval: 9 } });
    call("DescribeService", { ServiceArn });
    call("ListOperations", { ServiceArn });
    const other = call("CreateService", { ServiceName: freshName(2), SourceConfiguration: IMAGE }).get(SERVICE);
    call("DescribeService", { ServiceArn: other });
    call("ListOperations", { ServiceArn: other });
    call("DescribeService", { ServiceArn: other });
    call("DescribeService", { ServiceArn });
  },
});
