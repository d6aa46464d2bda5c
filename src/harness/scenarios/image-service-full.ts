import { defineScenario } from "./define.ts";
import { ACCESS_ROLE, imageService, SECRETS, VARIABLES } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "image-service-full",
  summary: "an image service with everything that an image can have",
  phase: "boundary",
  tell: ({ call }) => {
    const ImageConfiguration = {
      Port: "9000",
      StartCommand: "node server.js --größe",
      RuntimeEnvironmentVariables: VARIABLES,
      RuntimeEnvironmentSecrets: SECRETS,
    };
    const image = {
      ImageIdentifier: "123456789012.dkr.ecr.us-east-1.amazonaws.com/example/app:1.0",
      ImageRepositoryType: "ECR",
    };
    const SourceConfiguration = {
      ImageRepository: { ...image, ImageConfiguration },
      AutoDeploymentsEnabled: true,
      AuthenticationConfiguration: { AccessRoleArn: ACCESS_ROLE },
    };
    const HealthCheckConfiguration = { Protocol: "TCP", Path: "/unused", HealthyThreshold: 20 };
    const created = call("CreateService", imageService(1, { SourceConfiguration, HealthCheckConfiguration }));
    const ServiceArn = created.get(SERVICE);
    call("DescribeService", { ServiceArn });
    call("UpdateService", {
      ServiceArn,
      SourceConfiguration: {
        ImageRepository: {
          ...image,
          ImageConfiguration: {
            Port: "9001",
            StartCommand: "node other.js",
            RuntimeEnvironmentVariables: { ONLY: "one" },
          },
        },
      },
    });
    call("DescribeService", { ServiceArn });
    call("UpdateService", {
      ServiceArn,
      NetworkConfiguration: {
        EgressConfiguration: { EgressType: "DEFAULT" },
        IngressConfiguration: { IsPubliclyAccessible: false },
      },
    });
    call("UpdateService", { ServiceArn, ObservabilityConfiguration: { ObservabilityEnabled: false } });
    call("DescribeService", { ServiceArn });
    const NetworkConfiguration = { IngressConfiguration: { IsPubliclyAccessible: true } };
    call("UpdateService", { ServiceArn, NetworkConfiguration });
    call("DescribeService", { ServiceArn });
  },
});
