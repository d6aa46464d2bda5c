import { freshName } from "../../core/reference.ts";
import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { IMAGE, INGRESS, imageService } from "./parts/example-requests.ts";
import { CONNECTED, CONNECTOR, ENTRY, OBSERVING, SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "unknown-resources",
  summary: "what names a resource that is not there is refused, by every operation",
  phase: "boundary",
  tell: ({ call, has }) => {
    const service = call("CreateService", imageService(1));
    const scaling = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(2) });
    const connection = call("CreateConnection", { ConnectionName: freshName(3), ProviderType: "GITHUB" });
    const observing = call("CreateObservabilityConfiguration", { ObservabilityConfigurationName: freshName(4) });
    const connector = call("CreateVpcConnector", { VpcConnectorName: freshName(5), Subnets: ["subnet-1"] });
    for (const twist of ["unknown", "another-kind"] as const) {
      const ServiceArn = service.get(SERVICE, twist);
      const AutoScalingConfigurationArn = scaling.get(SCALING, twist);
      const ObservabilityConfigurationArn = observing.get(OBSERVING, twist);
      const VpcConnectorArn = connector.get(CONNECTOR, twist);
      call("DescribeService", { ServiceArn });
      call("UpdateService", { ServiceArn, InstanceConfiguration: { Cpu: "1024", Memory: "2048" } });
      call("PauseService", { ServiceArn });
      call("ResumeService", { ServiceArn });
      call("StartDeployment", { ServiceArn });
      call("DeleteService", { ServiceArn });
      call("ListOperations", { ServiceArn });
      call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "x.") });
      call("DescribeCustomDomains", { ServiceArn });
      call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "x.") });
      call("CreateVpcIngressConnection", {
        ServiceArn,
        VpcIngressConnectionName: freshName(6),
        IngressVpcConfiguration: INGRESS,
      });
      call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn });
      call("DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn });
      call("UpdateDefaultAutoScalingConfiguration", { AutoScalingConfigurationArn });
      call("ListServicesForAutoScalingConfiguration", { AutoScalingConfigurationArn });
      call("DeleteConnection", { ConnectionArn: connection.get(CONNECTED, twist) });
      call("DescribeObservabilityConfiguration", { ObservabilityConfigurationArn });
      call("DeleteObservabilityConfiguration", { ObservabilityConfigurationArn });
      call("DescribeVpcConnector", { VpcConnectorArn });
      call("DeleteVpcConnector", { VpcConnectorArn });
      call("ListTagsForResource", { ResourceArn: ServiceArn });
      call("TagResource", { ResourceArn: ServiceArn, Tags: [{ Key: "a", Value: "b" }] });
      call("UntagResource", { ResourceArn: ServiceArn, TagKeys: ["a"] });
      const wanted = { ServiceName: freshName(7), SourceConfiguration: IMAGE };
      call("CreateService", { ...wanted, AutoScalingConfigurationArn });
      const EgressConfiguration = { EgressType: "VPC", VpcConnectorArn };
      if (has("CreateServiceRequest", "NetworkConfiguration"))
        call("CreateService", { ...wanted, NetworkConfiguration: { EgressConfiguration } });
      const ObservabilityConfiguration = { ObservabilityEnabled: true, ObservabilityConfigurationArn };
      if (has("CreateServiceRequest", "ObservabilityConfiguration"))
        call("CreateService", { ...wanted, ObservabilityConfiguration });
    }
    const ServiceArn = service.get(SERVICE);
    const entry = call("CreateVpcIngressConnection", {
      ServiceArn,
      VpcIngressConnectionName: freshName(8),
      IngressVpcConfiguration: INGRESS,
    });
    for (const twist of ["unknown", "another-kind"] as const) {
      const VpcIngressConnectionArn = entry.get(ENTRY, twist);
      call("DescribeVpcIngressConnection", { VpcIngressConnectionArn });
      call("UpdateVpcIngressConnection", { VpcIngressConnectionArn, IngressVpcConfiguration: INGRESS });
      call("DeleteVpcIngressConnection", { VpcIngressConnectionArn });
    }
    call("DescribeVpcIngressConnection", { VpcIngressConnectionArn: entry.get(ENTRY) });
    call("DescribeService", { ServiceArn });
  },
});
