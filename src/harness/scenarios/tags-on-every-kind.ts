import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { INGRESS, imageService } from "./parts/example-requests.ts";
import { CONNECTED, CONNECTOR, ENTRY, OBSERVING, SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "tags-on-every-kind",
  summary: "every kind of resource takes tags, changes them and gives them back",
  phase: "boundary",
  tell: ({ call }) => {
    const Tags = [
      { Key: "zone", Value: "Ω" },
      { Key: "count", Value: "01" },
      { Key: "blank", Value: "" },
    ];
    const name = freshName;
    const scaling = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: name(1), Tags });
    const connection = call("CreateConnection", { ConnectionName: name(2), ProviderType: "GITHUB", Tags });
    const observing = call("CreateObservabilityConfiguration", { ObservabilityConfigurationName: name(3), Tags });
    const connector = call("CreateVpcConnector", { VpcConnectorName: name(4), Subnets: ["subnet-1"], Tags });
    const service = call("CreateService", imageService(5, { Tags }));
    const entry = call("CreateVpcIngressConnection", {
      ServiceArn: service.get(SERVICE),
      VpcIngressConnectionName: name(6),
      IngressVpcConfiguration: INGRESS,
      Tags,
    });
    const arns = [
      scaling.get(SCALING),
      connection.get(CONNECTED),
      observing.get(OBSERVING),
      connector.get(CONNECTOR),
      service.get(SERVICE),
      entry.get(ENTRY),
    ];
    for (const ResourceArn of arns) call("ListTagsForResource", { ResourceArn });
    for (const ResourceArn of arns)
      call("TagResource", {
        ResourceArn,
        Tags: [
          { Key: "count", Value: "02" },
          { Key: "new", Value: "true" },
        ],
      });
    for (const ResourceArn of arns) call("UntagResource", { ResourceArn, TagKeys: ["zone", "unknown"] });
    for (const ResourceArn of arns) call("ListTagsForResource", { ResourceArn });
  },
});
