import { defineOperation } from "../define.ts";
import { CREATE, ENTER } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { need } from "../store.ts";

const ENTERED = "<1.VpcIngressConnection.VpcIngressConnectionArn>";

export default defineOperation<"DescribeVpcIngressConnection">({
  name: "DescribeVpcIngressConnection",
  evidence: "documented",
  guards: [resourceExists("vpcingressconnection", "VpcIngressConnectionArn")],
  apply: (world, { VpcIngressConnectionArn: arn }) => ({
    VpcIngressConnection: need(world, "vpcingressconnection", arn).ingress,
  }),
  examples: [
    {
      title: "settles",
      given: [CREATE, ENTER],
      input: { VpcIngressConnectionArn: ENTERED },
      answers: { VpcIngressConnection: { Status: "AVAILABLE", DeletedAt: null } },
    },
    {
      title: "can fail",
      settings: { failures: { CreateVpcIngressConnection: "FAILED_CREATION" } },
      given: [CREATE, ENTER],
      input: { VpcIngressConnectionArn: ENTERED },
      answers: { VpcIngressConnection: { Status: "FAILED_CREATION" } },
    },
    {
      title: "a deleted one stays describable",
      given: [CREATE, ENTER, { call: "DeleteVpcIngressConnection", input: { VpcIngressConnectionArn: ENTERED } }],
      input: { VpcIngressConnectionArn: ENTERED },
      answers: { VpcIngressConnection: { Status: "DELETED", DeletedAt: "<any>" } },
    },
  ],
});
