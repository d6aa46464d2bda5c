import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { codeIn, IMAGE, imageService, OTHER_ROLE } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "image-service-defaults",
  summary: "an image service with nothing optional, and what updates keep of it",
  phase: "boundary",
  tell: ({ call }) => {
    const created = call("CreateService", imageService(1));
    const ServiceArn = created.get(SERVICE);
    call("PauseService", { ServiceArn }, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    call("CreateService", imageService(1));
    call("ResumeService", { ServiceArn });
    call("UpdateService", { ServiceArn });
    call("UpdateService", { ServiceArn, SourceConfiguration: codeIn(undefined) });
    const Cpu = "2048";
    const update = { InstanceConfiguration: { Cpu, Memory: "4096", InstanceRoleArn: OTHER_ROLE } };
    call("UpdateService", { ServiceArn, ...update }, { after: 2 });
    call("UpdateService", { ServiceArn, InstanceConfiguration: { Cpu: "2 vCPU" } });
    call("UpdateService", { ServiceArn, InstanceConfiguration: { Memory: "4 GB" } });
    call("UpdateService", { ServiceArn, HealthCheckConfiguration: { Interval: 9 } });
    call("UpdateService", { ServiceArn, SourceConfiguration: { AutoDeploymentsEnabled: false } });
    call("DescribeService", { ServiceArn });
    call("PauseService", { ServiceArn });
    call("PauseService", { ServiceArn });
    call("DeleteService", { ServiceArn });
    call("UpdateService", { ServiceArn, ...update });
    call("PauseService", { ServiceArn });
    call("ResumeService", { ServiceArn });
    call("StartDeployment", { ServiceArn });
    call("DeleteService", { ServiceArn });
    const again = call("CreateService", { ServiceName: freshName(1), SourceConfiguration: IMAGE });
    call("DescribeService", { ServiceArn: again.get(SERVICE) });
    call("ListOperations", { ServiceArn: again.get(SERVICE) });
    call("ListServices");
  },
});
