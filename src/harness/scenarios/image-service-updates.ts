import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { codeIn, IMAGE, imageService, OTHER_ROLE } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";
import { A_MOMENT } from "./parts/story.ts";

export default defineScenario({
  id: "image-service-updates",
  summary: "what updates of an image service keep, and what becomes of its name",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    call("CreateService", imageService(1));
    call("ResumeService", { ServiceArn });
    call("UpdateService", { ServiceArn }, { breaks: true });
    call("UpdateService", { ServiceArn, SourceConfiguration: codeIn(undefined) });
    const Cpu = "2048";
    const update = { InstanceConfiguration: { Cpu, Memory: "4096", InstanceRoleArn: OTHER_ROLE } };
    call("UpdateService", { ServiceArn, ...update }, { after: A_MOMENT });
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
