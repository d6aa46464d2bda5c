import { defineViolationRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";
import { nameAt } from "../wording.ts";

const MAPS: readonly string[] = ["RuntimeEnvironmentVariables", "RuntimeEnvironmentSecrets"];

const values = (RuntimeEnvironmentVariables: unknown) =>
  updateService({
    SourceConfiguration: {
      ImageRepository: {
        ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2",
        ImageRepositoryType: "ECR_PUBLIC",
        ImageConfiguration: { RuntimeEnvironmentVariables },
      },
      AutoDeploymentsEnabled: false,
    },
  });

export default defineViolationRule({
  id: "environment-is-a-map",
  severity: "error",
  evidence: "model",
  source: "RuntimeEnvironmentVariables",
  service: "refuses",
  summary: "The environment in a request is one object whose keys are the names of the variables.",
  violations: ["wrong-type"],
  examples: {
    invalid: [
      values([{ Name: "LOG_LEVEL", Value: "info" }]),
      values([{ LOG_LEVEL: "info" }, { STAGE: "test" }]),
      values(["LOG_LEVEL=info"]),
    ],
    valid: [values({ LOG_LEVEL: "info" })],
  },
  describe: ({ shape, value, path, actual }, { kind }) => {
    if (!MAPS.includes(shape) || actual !== "array" || kind === "cloudformation") return undefined;
    const [first] = value as readonly unknown[];
    const names = typeof first === "object" && first !== null ? Object.keys(first) : [];
    const fromTemplate = names.some((name) => /^name$/i.test(name));
    return {
      message: `${nameAt(path)} is a list${fromTemplate ? " of names and values, as CloudFormation writes it" : ""}.`,
      why: "The API takes one object here, with the name of each variable as a key.",
      help: `Write it as { ${JSON.stringify(exampleName(first, names, fromTemplate))}: "…" } with all variables in the one object.`,
    };
  },
});

function exampleName(first: unknown, names: readonly string[], fromTemplate: boolean): string {
  if (typeof first === "string") return first.split(/[=:]/)[0] ?? "NAME";
  if (!fromTemplate) return names[0] ?? "NAME";
  const { Name, name = Name } = first as { readonly Name?: unknown; readonly name?: unknown };
  return typeof name === "string" ? name : "NAME";
}
