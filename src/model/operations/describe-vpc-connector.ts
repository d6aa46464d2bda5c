import { defineOperation } from "../define.ts";
import { JOIN } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { need } from "../store.ts";

const JOINED = "<0.VpcConnector.VpcConnectorArn>";

export default defineOperation<"DescribeVpcConnector">({
  name: "DescribeVpcConnector",
  evidence: "documented",
  guards: [resourceExists("vpcconnector", "VpcConnectorArn")],
  apply: (world, { VpcConnectorArn }) => ({ VpcConnector: need(world, "vpcconnector", VpcConnectorArn).connector }),
  examples: [
    {
      title: "a connector",
      given: [JOIN],
      input: { VpcConnectorArn: JOINED },
      answers: { VpcConnector: { VpcConnectorName: "inner", Status: "ACTIVE", DeletedAt: null } },
    },
    {
      title: "a deleted one is INACTIVE",
      given: [JOIN, { call: "DeleteVpcConnector", input: { VpcConnectorArn: JOINED } }],
      input: { VpcConnectorArn: JOINED },
      answers: { VpcConnector: { Status: "INACTIVE", DeletedAt: "<any>" } },
    },
  ],
});
