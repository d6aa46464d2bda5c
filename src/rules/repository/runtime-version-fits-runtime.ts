import { defineRule } from "../../core/define.ts";
import type { Finding } from "../../core/diagnostic.ts";
import { isKnown } from "../../core/unknown.ts";
import { listed } from "../wording.ts";
import { configuration } from "./parts/example-configuration.ts";
import { hasVersion, runtimeNamed, siblingWithVersion } from "./parts/runtimes.ts";

const PATH = ["run", "runtime-version"];

export default defineRule<"RepositoryConfiguration">({
  id: "runtime-version-fits-runtime",
  severity: "warning",
  shape: "RepositoryConfiguration",
  evidence: "documented",
  source: "RepositoryRun.runtime-version",
  service: "unknown",
  summary: "The runtime-version is a version of the runtime, and reads the same as text and as YAML.",
  examples: {
    invalid: [
      configuration({ run: { command: "npm start", "runtime-version": "latest" } }),
      configuration({ run: { command: "npm start", "runtime-version": 20 } }),
      configuration({ run: { command: "npm start", "runtime-version": "22.x" } }),
    ],
    valid: [
      configuration({ run: { command: "npm start", "runtime-version": 22 } }),
      configuration({ run: { command: "npm start", "runtime-version": "22.14.0" } }),
      configuration({
        runtime: "corretto11",
        run: { command: "java -jar app.jar", "runtime-version": "11.0.13.08.1" },
      }),
    ],
  },
  inspect({ runtime, run }, at) {
    const value = isKnown(run) ? run["runtime-version"] : undefined;
    if (!isKnown(value)) return [];
    const text = typeof value === "number" ? (at.text(PATH) ?? String(value)) : value;
    const finding =
      noVersion(text) ?? (isKnown(runtime) ? outsideFamily(runtime, text) : undefined) ?? changedByYaml(value, text);
    return finding ? [{ path: PATH, ...finding }] : [];
  },
});

type Words = Pick<Finding, "message" | "why" | "help" | "fix">;

function noVersion(text: string): Words | undefined {
  if (/\d/.test(text)) return undefined;
  return {
    message: text === "" ? "runtime-version is empty." : `runtime-version is ${text}, which is no version.`,
    why: "It pins the version of the runtime; without it App Runner takes the newest one.",
    help: "Take the key away, or write a version such as 3.11.9.",
  };
}

function outsideFamily(name: string, text: string): Words | undefined {
  const runtime = runtimeNamed(name);
  if (!runtime?.versions || hasVersion(runtime, text) !== false) return undefined;
  const sibling = siblingWithVersion(runtime, text);
  return {
    message: `runtime-version is ${text}, which ${name} does not have.`,
    why: `${name} comes in version ${listed(runtime.versions, "and")} and their patch versions only.`,
    help: sibling
      ? `Use runtime: ${sibling.file}, or leave runtime-version out.`
      : "Leave runtime-version out, or write such a version in quotes.",
  };
}

function changedByYaml(value: string | number, text: string): Words | undefined {
  if (typeof value === "string" || String(value) === text || text === `${value}.0`) return undefined;
  return {
    message: `runtime-version is ${text}, which YAML reads as the number ${value}.`,
    why: "A number has no zeros at its end, so that another version may be taken.",
    help: `Write "${text}" in quotes.`,
    fix: { title: "Put the version into quotes", path: PATH, part: "value", text },
  };
}
