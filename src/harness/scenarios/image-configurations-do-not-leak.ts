import { defineScenario } from "./define.ts";
import { IMAGE, imageService, VARIABLES } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

/** The image with some settings of its own. */
const configured = (ImageConfiguration: object): object => ({
  ImageRepository: { ...IMAGE.ImageRepository, ImageConfiguration },
});

export default defineScenario({
  id: "image-configurations-do-not-leak",
  summary: "services that were given no variables and no port, made before and after updates of one that was",
  phase: "boundary",
  tell: ({ call }) => {
    const SourceConfiguration = configured({ Port: "9000", RuntimeEnvironmentVariables: VARIABLES });
    const bare = [call("CreateService", imageService(1))];
    const ServiceArn = call("CreateService", imageService(2, { SourceConfiguration })).get(SERVICE);
    for (const FLAG of ["one", "two", "three"]) {
      const RuntimeEnvironmentVariables = { ...VARIABLES, FLAG };
      call("UpdateService", {
        ServiceArn,
        SourceConfiguration: configured({ Port: "9000", RuntimeEnvironmentVariables }),
      });
    }
    bare.push(call("CreateService", imageService(3)), call("CreateService", imageService(4)));
    for (const made of bare) call("DescribeService", { ServiceArn: made.get(SERVICE) });
    call("DescribeService", { ServiceArn });
  },
});
