import { defineScenario } from "./define.ts";
import { codeMovedTo, codeService, DIRECTORY, IMAGE, imageService, OTHER_DIRECTORY } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "source-directories-do-not-leak",
  summary: "two services from code and one from an image, of which one moves to another folder",
  phase: "boundary",
  tell: ({ call }) => {
    const first = call("CreateService", codeService(1, DIRECTORY)).get(SERVICE);
    const second = call("CreateService", codeService(2, OTHER_DIRECTORY)).get(SERVICE);
    const image = call("CreateService", imageService(3)).get(SERVICE);
    call("UpdateService", { ServiceArn: first, SourceConfiguration: codeMovedTo("/elsewhere") });
    call("DescribeService", { ServiceArn: second });
    call("DescribeService", { ServiceArn: image });
    call("UpdateService", { ServiceArn: first, InstanceConfiguration: { Cpu: "2 vCPU", Memory: "4 GB" } });
    call("DescribeService", { ServiceArn: first });
    call("UpdateService", { ServiceArn: first, SourceConfiguration: { AutoDeploymentsEnabled: false } });
    call("UpdateService", { ServiceArn: second, SourceConfiguration: IMAGE });
    call("PauseService", { ServiceArn: first });
    call("DescribeService", { ServiceArn: second });
    call("ResumeService", { ServiceArn: first });
    call("ListOperations", { ServiceArn: second });
    call("DeleteService", { ServiceArn: first });
    call("DescribeService", { ServiceArn: second });
    call("DeleteService", { ServiceArn: second });
  },
});
