import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "asked-for-twice",
  summary: "a service is paused and resumed when it already is, and is told the same each time",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    for (const change of ["PauseService", "ResumeService"] as const)
      for (let time = 1; time <= 4; time++) {
        call(change, { ServiceArn });
        call("DescribeService", { ServiceArn });
      }
    call("ListOperations", { ServiceArn });
  },
});
