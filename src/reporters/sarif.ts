import { createHash } from "node:crypto";
import type { Diagnostic } from "../core/diagnostic.ts";
import type { Range } from "../core/range.ts";
import { defineReporter, type ReportHead, type RuleHead } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { EGRESS } from "./examples/egress.ts";
import { jsonLine } from "./text/harmless.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** For code scanning: SARIF 2.1.0, one run with one result on each line. Source: the OASIS standard of that name. */
export default defineReporter({
  id: "sarif",
  summary: "For code scanning, on GitHub and elsewhere: SARIF 2.1.0.",
  create() {
    let separator = "";
    let indexes: ReadonlyMap<string, number> = new Map();
    return {
      begin(head) {
        indexes = new Map(head.rules.map(({ id }, index) => [id, index]));
        const tool = jsonLine({ driver: driverOf(head) });
        return `{"$schema":${jsonLine(SCHEMA)},"version":"2.1.0","runs":[{"tool":${tool},"results":[`;
      },
      document({ diagnostics }) {
        const seen = new Map<string, number>();
        let text = "";
        for (const diagnostic of diagnostics) {
          text += `${separator}\n${jsonLine(resultOf(diagnostic, indexes, seen))}`;
          separator = ",";
        }
        return text;
      },
      end: () => `\n],${jsonLine(TRAILER).slice(1, -1)}}]}\n`,
    };
  },
  examples: [
    {
      of: EGRESS,
      prints: `
{"ruleId":"vpc-connector-needs-vpc-egress","ruleIndex":0,"level":"error","message":{"text":"\
A VPC connector is named, but EgressType is DEFAULT.\\n\
The connector is only used when egress goes through the VPC.\\nSet EgressType to VPC, or leave the connector out."},\
"locations":[{"physicalLocation":{"artifactLocation":{"uri":"service.json","uriBaseId":"%SRCROOT%"},\
"region":{"startLine":3,"startColumn":3,"endLine":3,"endColumn":20}},\
"logicalLocations":[{"fullyQualifiedName":"/VpcConnectorArn"}]}],\
"partialFingerprints":{"rulePlace/v1":"a8d5071370b247812838f5e3654777b2:1"},\
"fixes":[{"description":{"text":"Set EgressType to VPC"},"artifactChanges":[{\
"artifactLocation":{"uri":"service.json","uriBaseId":"%SRCROOT%"},"replacements":[{\
"deletedRegion":{"startLine":2,"startColumn":17,"endLine":2,"endColumn":26},"insertedContent":{"text":"\\"VPC\\""}}]}]}]}`,
    },
  ],
});

const TRAILER = {
  columnKind: "utf16CodeUnits",
  originalUriBaseIds: { [ROOT]: { description: { text: "The directory in which the tool ran." } } },
};

function driverOf({ tool, release, rules }: ReportHead) {
  return { name: tool.name, version: tool.version, rules: rules.map(descriptorOf), properties: { release } };
}

function descriptorOf({ id, summary, severity, source, page }: RuleHead) {
  return {
    id,
    shortDescription: message(summary),
    fullDescription: message(summary),
    help: message(`${summary}\nSource: ${source}. More: apprunner-contract explain ${id}`),
    helpUri: page,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { source },
  };
}

function resultOf(diagnostic: Diagnostic, indexes: ReadonlyMap<string, number>, seen: Map<string, number>) {
  const { rule, severity, message: what, why, help, file, pointer, range, fix } = diagnostic;
  const artifactLocation = locationOf(file);
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: LEVELS[severity],
    message: message([what, why, help].filter((text) => text.trim() !== "").join("\n")),
    locations: [
      {
        physicalLocation: { artifactLocation, region: regionOf(range) },
        logicalLocations: pointer === "" ? undefined : [{ fullyQualifiedName: pointer }],
      },
    ],
    partialFingerprints: { "rulePlace/v1": fingerprintOf(diagnostic, seen) },
    fixes: fix && [
      {
        description: message(fix.title),
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{ deletedRegion: regionOf(fix.range), insertedContent: { text: fix.text } }],
          },
        ],
      },
    ],
  };
}

/** The same for the same rule at the same place of the same file wherever the lines move; repetitions are numbered. */
function fingerprintOf({ rule, file, pointer }: Diagnostic, seen: Map<string, number>): string {
  const place = JSON.stringify([rule, file, pointer]);
  const nth = (seen.get(place) ?? 0) + 1;
  seen.set(place, nth);
  return `${createHash("sha256").update(place).digest("hex").slice(0, 32)}:${nth}`;
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Braces stand for placeholders and brackets for links, unless escaped. Source: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function message(text: string) {
  return { text: text.replace(/[{}]/g, "$&$&").replace(/\[(?=[^\]]*\]\()/g, "\\[") };
}

/** A file name as a URI: absolute ones as `file:`, others relative to the directory in which the tool ran. */
function locationOf(file: string) {
  const path = file
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (file.startsWith("/")) return { uri: `file://${path}` };
  if (/^[A-Za-z]:[\\/]/.test(file)) return { uri: `file:///${path.replace("%3A", ":").replaceAll("%5C", "/")}` };
  return { uri: path, uriBaseId: ROOT };
}
