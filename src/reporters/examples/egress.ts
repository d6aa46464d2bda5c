import { lineStarts, rangeOf } from "../../core/range.ts";
import type { ReporterSample } from "../../core/report.ts";

const TEXT = `{
  "EgressType": "DEFAULT",
  "VpcConnectorArn": "arn:aws:apprunner:…"
}
`;

function rangeOfText(part: string) {
  const start = TEXT.indexOf(part);
  return rangeOf(lineStarts(TEXT), { start, end: start + part.length });
}

/** One invalid document with a fix: what every format shows in its example. */
export const EGRESS: ReporterSample = {
  head: {
    tool: { name: "apprunner-contract", version: "1.0.0" },
    release: "2023-09-26",
    rules: [
      {
        id: "vpc-connector-needs-vpc-egress",
        summary: "A VPC connector is only used when egress goes through the VPC.",
        severity: "error",
        source: "EgressConfiguration.VpcConnectorArn",
      },
    ],
  },
  report: {
    file: "service.json",
    kind: "fragment",
    shape: "EgressConfiguration",
    outcome: "invalid",
    diagnostics: [
      {
        rule: "vpc-connector-needs-vpc-egress",
        severity: "error",
        message: "A VPC connector is named, but EgressType is DEFAULT.",
        why: "The connector is only used when egress goes through the VPC.",
        help: "Set EgressType to VPC, or leave the connector out.",
        file: "service.json",
        pointer: "/VpcConnectorArn",
        range: rangeOfText('"VpcConnectorArn"'),
        source: "EgressConfiguration.VpcConnectorArn",
        fix: { title: "Set EgressType to VPC", range: rangeOfText('"DEFAULT"'), text: '"VPC"' },
      },
    ],
  },
  source: { text: TEXT },
};
