import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { CONNECTOR, OBSERVING, SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "in-use-by-a-service",
  summary: "what a running and a paused service use is to be deleted, and goes when the service has gone",
  phase: "boundary",
  tell: ({ call }) => {
    const name = freshName;
    const scaling = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: name(1) }).get(SCALING);
    const tracing = call("CreateObservabilityConfiguration", { ObservabilityConfigurationName: name(2) });
    const joined = call("CreateVpcConnector", { VpcConnectorName: name(3), Subnets: ["subnet-1"] }).get(CONNECTOR);
    const observing = tracing.get(OBSERVING);
    const service = call(
      "CreateService",
      imageService(4, {
        AutoScalingConfigurationArn: scaling,
        ObservabilityConfiguration: { ObservabilityEnabled: true, ObservabilityConfigurationArn: observing },
        NetworkConfiguration: { EgressConfiguration: { EgressType: "VPC", VpcConnectorArn: joined } },
      }),
    );
    const ServiceArn = service.get(SERVICE);
    const removal = (): void => {
      call("DeleteVpcConnector", { VpcConnectorArn: joined });
      call("DeleteObservabilityConfiguration", { ObservabilityConfigurationArn: observing });
      call("DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn: scaling });
      call("ListVpcConnectors");
      call("ListObservabilityConfigurations");
      call("ListAutoScalingConfigurations");
    };
    call("DescribeService", { ServiceArn });
    removal();
    call("PauseService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    removal();
    call("DeleteService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    removal();
  },
});
