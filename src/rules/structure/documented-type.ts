import { contractAt } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { defineViolationRule, type Site } from "../../core/define.ts";
import type { Severity } from "../../core/severity.ts";
import type { TypeName, Violation } from "../../core/violation.ts";
import { createService, repositoryFile, updateService } from "../example-files.ts";
import { listed, nameAt, sentence } from "../wording.ts";

type WrongType = Extract<Violation, { kind: "wrong-type" }>;

const MOST_LISTED = 6;
const SCALARS: readonly TypeName[] = ["string", "integer", "number", "boolean"];
const WORDS: Readonly<Record<TypeName, string>> = {
  object: "an object",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "nothing",
  timestamp: "a point in time",
};

const APPRUNNER_YAML = `version: 1.0
runtime: nodejs22
build:
  commands:
    build:
      - npm ci
run:
  command: node server.js
`;

export default defineViolationRule({
  id: "documented-type",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "refuses",
  summary: "Every value has its documented type.",
  violations: ["wrong-type"],
  examples: {
    invalid: [
      updateService({ HealthCheckConfiguration: { Interval: "10" } }),
      updateService({ SourceConfiguration: { AutoDeploymentsEnabled: null } }),
      updateService({ InstanceConfiguration: { Cpu: 1024, Memory: "2048" } }),
      createService({ Tags: { team: "orders" } }),
      repositoryFile(`${APPRUNNER_YAML}  env:\n    - name: 404\n      value: page\n`),
      repositoryFile(`${APPRUNNER_YAML}  network: public\n`),
    ],
    valid: [
      updateService({ HealthCheckConfiguration: { Interval: 10 } }),
      repositoryFile(`${APPRUNNER_YAML}  env:\n    - name: "404"\n      value: page\n`),
    ],
  },
  describe: (violation, at) => {
    const { path, expected, actual, value } = violation;
    const quoted = expected.includes("string") && isScalar(actual) ? (at.text([]) ?? String(value)) : undefined;
    return {
      ...weight(violation, at),
      message: `${sentence(nameAt(path))} ${stateOf(violation, at)}.`,
      why: fateOf(violation, at),
      help: quoted === undefined ? helpFor(violation, at) : `Put it in quotes: ${JSON.stringify(quoted)}.`,
      ...(quoted !== undefined && {
        fix: { title: "Put the value into quotes", path: [], part: "value", text: quoted },
      }),
    };
  },
});

const isText = (type: TypeName) => type === "string";
const isScalar = (type: TypeName) => SCALARS.includes(type);

/** Lighter where a reader may still make the right thing of it: an unquoted text in YAML, `yes` in a template. */
function weight(violation: WrongType, { kind, intent, release }: Site): { severity?: Severity } {
  const { expected, actual, owner, value } = violation;
  if (kind === "cloudformation")
    return expected.includes("boolean") && isTruthWord(value) ? { severity: "warning" } : {};
  if (intent === "report") return actual === "null" ? { severity: "warning" } : {};
  if (kind !== "apprunner-yaml") return {};
  if (actual !== "null") return isScalar(actual) && expected.some(isScalar) ? { severity: "warning" } : {};
  const needed = owner && contractAt(release).shape(owner.shape)?.required.includes(owner.member);
  return needed ? {} : { severity: "warning" };
}

const isTruthWord = (value: unknown) => typeof value === "string" && /^(?:true|false|yes|no|on|off|y|n)$/i.test(value);

function stateOf({ actual, expected }: WrongType, { kind }: Site): string {
  if (actual === "null") return kind === "apprunner-yaml" ? "has no value" : "is null";
  return `is ${WORDS[actual]} instead of ${listed(expected.map((type) => WORDS[type]))}`;
}

function fateOf({ actual, expected }: WrongType, { kind, intent }: Site): string {
  if (actual === "null")
    return kind === "apprunner-yaml"
      ? "YAML reads nothing here, and what App Runner makes of that is not documented."
      : "The API knows no null, only members that are left out.";
  if (intent === "report") return "Clients cannot read a value of another type.";
  if (kind === "cloudformation") return "CloudFormation refuses a value of another type.";
  if (kind !== "apprunner-yaml") return "The AWS CLI and the service refuse a value of another type.";
  return isScalar(actual) && expected.includes("string")
    ? "Without quotes YAML makes something else of a text, which may come out in another spelling."
    : "App Runner cannot read the file with another type here.";
}

function helpFor({ value, path, expected, actual, shape }: WrongType, at: Site): string {
  const name = nameAt(path);
  if (actual === "null") return `Give ${name} a value, or take it out.`;
  if (expected.includes("string") && isScalar(actual))
    return `Put it in quotes: ${JSON.stringify(at.text([]) ?? String(value))}.`;
  if (isText(actual) && expected.some((type) => isScalar(type) && !isText(type)) && isMeant(String(value), expected))
    return `Take away the quotes: ${value}.`;
  if (expected.includes("timestamp")) return "Write a time such as 2024-05-01T09:30:00Z, or the seconds since 1970.";
  if (expected.includes("object")) return `Write ${structureWords(contractAt(at.release).shape(shape), actual)}.`;
  if (expected.includes("array")) return listHelp(contractAt(at.release).shape(shape)?.item, actual);
  return `Write ${listed(expected.map((type) => WORDS[type]))}.`;
}

function listHelp(item: Shape | undefined, actual: TypeName): string {
  const members = [...(item?.members?.keys() ?? [])];
  if (members.length > 0) return `Write a list of objects with ${listed(members, "and")}.`;
  return isScalar(actual) ? "Write it as a list of one item." : "Write it as a list.";
}

function isMeant(text: string, expected: readonly TypeName[]): boolean {
  if (expected.includes("boolean")) return text === "true" || text === "false";
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function structureWords(shape: Shape | undefined, actual: TypeName): string {
  if (actual === "array") return "the object itself, without a list around it";
  const members = [...(shape?.members?.keys() ?? [])];
  const named =
    members.length > 0 && members.length <= MOST_LISTED
      ? ` with ${listed(members, shape?.required.length ? "and" : "or")}`
      : "";
  return `an object${named}`;
}
