import { freshName, type Placeholder } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { CONNECTOR, OBSERVING, SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "inactive-configurations",
  summary: "every operation on configurations and connectors that are deleted",
  phase: "stateful",
  tell: ({ call, has }) => {
    const name = freshName;
    const scaling = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: name(1) }).get(SCALING);
    const observing = call("CreateObservabilityConfiguration", { ObservabilityConfigurationName: name(2) }).get(
      OBSERVING,
    );
    const joined = call("CreateVpcConnector", { VpcConnectorName: name(3), Subnets: ["subnet-1"] }).get(CONNECTOR);
    const ServiceArn = call("CreateService", imageService(4)).get(SERVICE);
    const tags = (ResourceArn: Placeholder): void => {
      call("TagResource", { ResourceArn, Tags: [{ Key: "late", Value: "1" }] });
      call("ListTagsForResource", { ResourceArn });
      call("UntagResource", { ResourceArn, TagKeys: ["late"] });
    };
    const AutoScalingConfigurationArn = scaling;
    call("DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn });
    call("ListServicesForAutoScalingConfiguration", { AutoScalingConfigurationArn });
    call("UpdateDefaultAutoScalingConfiguration", { AutoScalingConfigurationArn });
    call("DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn });
    call("CreateService", imageService(5, { AutoScalingConfigurationArn }));
    call("UpdateService", { ServiceArn, AutoScalingConfigurationArn });
    tags(scaling);
    const ObservabilityConfigurationArn = observing;
    call("DeleteObservabilityConfiguration", { ObservabilityConfigurationArn });
    call("DescribeObservabilityConfiguration", { ObservabilityConfigurationArn });
    call("DeleteObservabilityConfiguration", { ObservabilityConfigurationArn });
    const ObservabilityConfiguration = { ObservabilityEnabled: true, ObservabilityConfigurationArn };
    if (has("CreateServiceRequest", "ObservabilityConfiguration"))
      call("CreateService", imageService(6, { ObservabilityConfiguration }));
    call("UpdateService", { ServiceArn, ObservabilityConfiguration });
    tags(observing);
    const VpcConnectorArn = joined;
    call("DeleteVpcConnector", { VpcConnectorArn });
    call("DescribeVpcConnector", { VpcConnectorArn });
    call("DeleteVpcConnector", { VpcConnectorArn });
    const NetworkConfiguration = { EgressConfiguration: { EgressType: "VPC", VpcConnectorArn } };
    if (has("CreateServiceRequest", "NetworkConfiguration"))
      call("CreateService", imageService(7, { NetworkConfiguration }));
    call("UpdateService", { ServiceArn, NetworkConfiguration });
    tags(joined);
  },
});
