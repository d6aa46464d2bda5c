import { defineRule } from "../../core/define.ts";

const CONNECTOR = "arn:aws:apprunner:us-east-1:123456789012:vpcconnector/main/1/0123456789abcdef0123456789abcdef";

export default defineRule<"EgressConfiguration">({
  id: "vpc-egress-needs-connector",
  severity: "warning",
  shape: "EgressConfiguration",
  intents: ["create", "unknown"],
  evidence: "documented",
  source: "EgressConfiguration.EgressType",
  service: "unknown",
  summary: "Egress through a VPC takes a VPC connector.",
  examples: {
    invalid: [{ EgressType: "VPC" }],
    valid: [{ EgressType: "VPC", VpcConnectorArn: CONNECTOR }, { EgressType: "DEFAULT" }],
  },
  inspect({ EgressType, VpcConnectorArn }) {
    if (EgressType !== "VPC" || VpcConnectorArn !== undefined) return [];
    return [
      {
        path: ["VpcConnectorArn"],
        message: "EgressType is VPC, but no VPC connector is named.",
        why: "A connector says which subnets and security groups outgoing traffic takes.",
        help: "Add VpcConnectorArn with the ARN of a VPC connector, or set EgressType to DEFAULT.",
      },
    ];
  },
});
