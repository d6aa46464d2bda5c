import runtimes from "../../../schemas/facts/runtimes.json" with { type: "json" };
import table from "../../../schemas/facts/value-words.json" with { type: "json" };
import { defineViolationRule } from "../../core/define.ts";
import { serviceTemplate, updateService } from "../example-files.ts";
import { isSlip, wordsOf } from "../spelling.ts";
import { listed, nameAt, sentence, shown } from "../wording.ts";

const MOST_LISTED = 8;
const MISTAKES: Readonly<Record<string, Readonly<Record<string, { means?: string; help?: string }>>>> = table.shapes;
const RUNTIMES: Readonly<Record<string, { readonly endOfSupport: boolean }>> = runtimes.runtimes;

const codeOf = (Runtime: string) => ({
  CodeRepository: {
    RepositoryUrl: "https://github.com/example/orders",
    SourceCodeVersion: { Type: "BRANCH", Value: "main" },
    CodeConfiguration: { ConfigurationSource: "API", CodeConfigurationValues: { Runtime } },
  },
});

export default defineViolationRule({
  id: "allowed-value",
  severity: "error",
  evidence: "model",
  source: "facts/value-words",
  service: "refuses",
  summary: "A member that takes one of several values has one of them.",
  violations: ["unknown-value"],
  examples: {
    invalid: [
      updateService({ NetworkConfiguration: { EgressConfiguration: { EgressType: "PUBLIC" } } }),
      updateService({ HealthCheckConfiguration: { Protocol: "GRPC" } }),
      updateService({ HealthCheckConfiguration: { Protocol: "HTPP", Path: "/" } }),
      updateService({ NetworkConfiguration: { EgressConfiguration: { EgressType: "DEFUALT" } } }),
      serviceTemplate({ HealthCheckConfiguration: { Protocol: "GRPC" } }),
      updateService({ SourceConfiguration: codeOf("COBOL_4") }),
      updateService({ SourceConfiguration: codeOf("NODEJS_222") }),
      updateService({ SourceConfiguration: codeOf("PYTHON_33") }),
      {
        file: "create-observability-configuration.json",
        text: `{ "ObservabilityConfigurationName": "tracing", "TraceConfiguration": { "Vendor": "JAEGER" } }`,
      },
    ],
    valid: [updateService({ NetworkConfiguration: { EgressConfiguration: { EgressType: "DEFAULT" } } })],
  },
  describe: ({ value, allowed, suggestion, path, shape }, { kind }) => {
    const mistake = MISTAKES[shape]?.[wordsOf(value)];
    const offered = shape === "Runtime" ? allowed.filter((name) => RUNTIMES[name]?.endOfSupport === false) : allowed;
    const sure = suggestion !== undefined && isSlip(value, suggestion) && !/\d/.test(value);
    const near = suggestion !== undefined && offered.includes(suggestion) ? suggestion : undefined;
    return {
      message: `${sentence(nameAt(path))} is ${shown(value)}, which is no value that it can have.`,
      why: `${kind === "cloudformation" ? "CloudFormation" : "The service"} refuses values that are not in its list.`,
      help: mistake?.help ?? helpFor(mistake?.means ?? near, offered),
      ...(sure && { fix: { title: `Replace ${value} by ${suggestion}`, path: [], part: "value", text: suggestion } }),
    };
  },
});

function helpFor(meant: string | undefined, offered: readonly string[]): string {
  if (offered.length > MOST_LISTED)
    return meant === undefined ? "Choose a documented value." : `Write ${meant} if that is meant.`;
  return meant === undefined || offered.length === 1
    ? `Write ${listed(offered)}.`
    : `Write ${meant} if that is meant; the values are ${listed(offered, "and")}.`;
}
