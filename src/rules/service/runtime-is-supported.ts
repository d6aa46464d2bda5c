import facts from "../../../schemas/facts/runtimes.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { existsAt } from "../../core/release.ts";
import { isKnown } from "../../core/unknown.ts";
import { listed } from "../wording.ts";

interface Support {
  readonly endOfSupport: boolean;
  readonly since?: string;
}

const RUNTIMES: Readonly<Record<string, Support>> = facts.runtimes;

export default defineRule<"CodeConfiguration">({
  id: "runtime-is-supported",
  severity: "warning",
  shape: "CodeConfiguration",
  intents: ["create", "unknown"],
  evidence: "documented",
  source: "facts/runtimes",
  service: "unknown",
  summary: "A new service is built with a runtime that is still supported.",
  examples: {
    invalid: [{ ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "NODEJS_16" } }],
    valid: [
      { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "NODEJS_22" } },
      { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "CORRETTO_11" } },
    ],
  },
  inspect({ ConfigurationSource, CodeConfigurationValues }, at) {
    if (ConfigurationSource === "REPOSITORY" || !isKnown(CodeConfigurationValues)) return [];
    const { Runtime } = CodeConfigurationValues;
    if (!isKnown(Runtime) || !RUNTIMES[Runtime]?.endOfSupport) return [];
    return [
      {
        path: ["CodeConfigurationValues", "Runtime"],
        severity: at.intent === "create" ? "warning" : "info",
        message: `The runtime ${Runtime} is past its end of support.`,
        why: `New services cannot use it since ${facts.endOfSupportSince}.`,
        help: successor(Runtime, supportedAt(at.release)),
      },
    ];
  },
});

function supportedAt(release: string): readonly string[] {
  return Object.keys(RUNTIMES).filter((name) => {
    const { endOfSupport, since } = RUNTIMES[name] as Support;
    return !endOfSupport && existsAt(since, release);
  });
}

function successor(runtime: string, left: readonly string[]): string {
  const heir = left.find((name) => name.startsWith(runtime.slice(0, runtime.indexOf("_") + 1)));
  return `${heir ? `Use ${heir}` : "Deploy a container image"}; the runtimes still supported are ${listed(left, "and")}.`;
}
