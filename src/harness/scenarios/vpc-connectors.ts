import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { CONNECTOR, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "vpc-connectors",
  summary: "VPC connectors are made, used and deleted",
  phase: "boundary",
  tell: ({ call }) => {
    const Subnets = ["subnet-9", "subnet-1", "subnet-5"];
    const name = { VpcConnectorName: freshName(1) };
    const first = call("CreateVpcConnector", { ...name, Subnets, SecurityGroups: ["sg-z", "sg-a"] });
    const second = call("CreateVpcConnector", { VpcConnectorName: freshName(2), Subnets: ["subnet-1"] });
    const using = { VpcConnectorArn: first.get(CONNECTOR) };
    call("DescribeVpcConnector", using);
    call("DescribeVpcConnector", { VpcConnectorArn: second.get(CONNECTOR) });
    call("ListVpcConnectors");
    const NetworkConfiguration = { EgressConfiguration: { EgressType: "VPC", ...using } };
    const ServiceArn = call("CreateService", imageService(3, { NetworkConfiguration })).get(SERVICE);
    call("DeleteVpcConnector", using);
    call("DescribeService", { ServiceArn });
    const open = { EgressConfiguration: { EgressType: "DEFAULT" } };
    call("UpdateService", { ServiceArn, NetworkConfiguration: open });
    call("DescribeService", { ServiceArn });
    call("DeleteService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    call("DeleteVpcConnector", using);
    call("DescribeVpcConnector", using);
    call("DeleteVpcConnector", using);
    call("CreateService", imageService(4, { NetworkConfiguration }));
    call("CreateVpcConnector", { ...name, Subnets });
    call("ListVpcConnectors");
  },
});
