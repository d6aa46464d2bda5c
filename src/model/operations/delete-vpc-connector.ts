import { defineOperation } from "../define.ts";
import { CODE_SERVICE, JOIN } from "../example-calls.ts";
import { connectorIsActive } from "../guards/connector-is-active.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { resourceIsUnused } from "../guards/resource-is-unused.ts";
import { need, put } from "../store.ts";

const JOINED = "<0.VpcConnector.VpcConnectorArn>";
const NETWORK = { EgressConfiguration: { EgressType: "VPC", VpcConnectorArn: JOINED } };

export default defineOperation<"DeleteVpcConnector">({
  name: "DeleteVpcConnector",
  evidence: "documented",
  guards: [resourceExists("vpcconnector", "VpcConnectorArn"), connectorIsActive, resourceIsUnused("VpcConnectorArn")],
  apply: (world, { VpcConnectorArn }, { now }) => {
    const row = need(world, "vpcconnector", VpcConnectorArn);
    const connector = { ...row.connector, Status: "INACTIVE", DeletedAt: now } as const;
    put(world, { ...row, connector });
    return { VpcConnector: connector };
  },
  examples: [
    {
      title: "a deleted connector is INACTIVE",
      given: [JOIN],
      input: { VpcConnectorArn: JOINED },
      answers: { VpcConnector: { Status: "INACTIVE", DeletedAt: "<any>" } },
    },
    {
      title: "what a service uses stays",
      given: [JOIN, { call: "CreateService", input: { ...CODE_SERVICE, NetworkConfiguration: NETWORK } }],
      input: { VpcConnectorArn: JOINED },
      refuses: "InvalidRequestException",
    },
    {
      title: "until the service no longer does",
      given: [
        JOIN,
        { call: "CreateService", input: { ...CODE_SERVICE, NetworkConfiguration: NETWORK } },
        {
          call: "UpdateService",
          input: {
            ServiceArn: "<1.Service.ServiceArn>",
            NetworkConfiguration: { EgressConfiguration: { EgressType: "DEFAULT" } },
          },
        },
      ],
      input: { VpcConnectorArn: JOINED },
      answers: { VpcConnector: { Status: "INACTIVE" } },
    },
  ],
});
