import { defineScenario } from "./define.ts";
import { IMAGE, imageService, VARIABLES } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

/** The image with some settings of its own. */
const configured = (ImageConfiguration: object): object => ({
  ImageRepository: { ...IMAGE.ImageRepository, ImageConfiguration },
});

export default defineScenario({
  id: "image-configurations-do-not-leak",
  summary: "services with no variables, or others, made before and after updates of one that has some",
  phase: "boundary",
  tell: ({ call }) => {
    const SourceConfiguration = configured({ Port: "9000", RuntimeEnvironmentVariables: VARIABLES });
    const made = [call("CreateService", imageService(1))];
    const ServiceArn = call("CreateService", imageService(2, { SourceConfiguration })).get(SERVICE);
    for (const FLAG of ["one", "two", "three"]) {
      const RuntimeEnvironmentVariables = { ...VARIABLES, FLAG };
      call("UpdateService", {
        ServiceArn,
        SourceConfiguration: configured({ Port: "9000", RuntimeEnvironmentVariables }),
      });
    }
    const others = configured({ Port: "9000", RuntimeEnvironmentVariables: { OWN: "yes" } });
    made.push(call("CreateService", imageService(5, { SourceConfiguration: others })));
    made.push(call("CreateService", imageService(3)), call("CreateService", imageService(4)));
    for (const one of made) call("DescribeService", { ServiceArn: one.get(SERVICE) });
    call("DescribeService", { ServiceArn });
  },
});
