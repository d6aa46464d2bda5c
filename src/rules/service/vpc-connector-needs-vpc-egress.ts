import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const CONNECTOR = "arn:aws:apprunner:us-east-1:123456789012:vpcconnector/main/1/0123456789abcdef0123456789abcdef";

export default defineRule<"EgressConfiguration">({
  id: "vpc-connector-needs-vpc-egress",
  severity: "error",
  shape: "EgressConfiguration",
  evidence: "documented",
  source: "EgressConfiguration.VpcConnectorArn",
  service: "unknown",
  summary: "A VPC connector is only used when egress goes through the VPC.",
  examples: {
    invalid: [{ EgressType: "DEFAULT", VpcConnectorArn: CONNECTOR }, { VpcConnectorArn: CONNECTOR }],
    valid: [{ EgressType: "VPC", VpcConnectorArn: CONNECTOR }, { EgressType: "DEFAULT" }],
  },
  inspect({ EgressType, VpcConnectorArn }, at) {
    if (!isKnown(VpcConnectorArn)) return [];
    if (EgressType === "DEFAULT")
      return [
        {
          path: ["VpcConnectorArn"],
          part: "key",
          message: "A VPC connector is named, but EgressType is DEFAULT.",
          why: "The connector is only used when egress goes through the VPC.",
          help: "Set EgressType to VPC, or leave the connector out.",
          fix: { title: "Set EgressType to VPC", path: ["EgressType"], part: "value", text: "VPC" },
        },
      ];
    if (EgressType === undefined && at.intent !== "update")
      return [
        {
          path: ["VpcConnectorArn"],
          part: "key",
          severity: "warning",
          misses: [["EgressType"]],
          message: "A VPC connector is named without an EgressType, which is DEFAULT then.",
          why: "The connector is only used when egress goes through the VPC.",
          help: "Add the EgressType VPC, or leave the connector out.",
        },
      ];
    return [];
  },
});
