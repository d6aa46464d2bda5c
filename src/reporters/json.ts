import type { Diagnostic } from "../core/diagnostic.ts";
import { type DocumentReport, defineReporter } from "../core/report.ts";
import { EGRESS } from "./examples/egress.ts";
import { jsonLine } from "./text/harmless.ts";

/** For programs: one JSON value with a document on each line; `schemas/report.json` is its schema. */
export default defineReporter({
  id: "json",
  summary: "For programs: everything as one JSON value, one document on each line; schemas/report.json describes it.",
  create() {
    let separator = "";
    return {
      begin: ({ release }) => `{"release":${jsonLine(release)},"documents":[`,
      document(report) {
        const text = `${separator}\n${jsonLine(documentData(report))}`;
        separator = ",";
        return text;
      },
      end: (summary) => `\n],"summary":${jsonLine(summary)}}\n`,
    };
  },
  examples: [
    {
      of: EGRESS,
      prints: `
{"file":"service.json","kind":"fragment","shape":"EgressConfiguration","outcome":"invalid","diagnostics":[{\
"rule":"vpc-connector-needs-vpc-egress","severity":"error","message":"A VPC connector is named, but EgressType is DEFAULT.",\
"why":"The connector is only used when egress goes through the VPC.","help":"Set EgressType to VPC, or leave the connector out.",\
"file":"service.json","pointer":"/VpcConnectorArn","range":{"start":{"line":3,"column":3,"offset":31},\
"end":{"line":3,"column":20,"offset":48}},"source":"EgressConfiguration.VpcConnectorArn",\
"fix":{"title":"Set EgressType to VPC","range":{"start":{"line":2,"column":17,"offset":18},\
"end":{"line":2,"column":26,"offset":27}},"text":"\\"VPC\\""}}]}`,
    },
  ],
});

function documentData({ file, kind, shape, outcome, reason, diagnostics }: DocumentReport) {
  return { file, kind, shape, outcome, reason, diagnostics: diagnostics.map(diagnosticData) };
}

function diagnosticData(diagnostic: Diagnostic) {
  const { rule, severity, message, why, help, file, pointer, range, source, fix } = diagnostic;
  return { rule, severity, message, why, help, file, pointer, range, source, fix };
}
