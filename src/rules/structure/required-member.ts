import { contractAt } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { defineViolationRule, type Site } from "../../core/define.ts";
import { repositoryFile, serviceTemplate, updateService } from "../example-files.ts";
import { listed, sentence, structureAround } from "../wording.ts";

const MOST_LISTED = 6;

export default defineViolationRule({
  id: "required-member",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "refuses",
  summary: "A structure has the members that it cannot do without.",
  violations: ["missing-member"],
  examples: {
    invalid: [
      updateService({
        SourceConfiguration: { ImageRepository: { ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2" } },
      }),
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  network:\n    port: 3000\n",
      ),
      serviceTemplate({ NetworkConfiguration: { IngressConfiguration: {} } }),
    ],
    valid: [
      updateService({ SourceConfiguration: { AutoDeploymentsEnabled: true } }),
      updateService({ NetworkConfiguration: { IngressConfiguration: {} } }),
    ],
  },
  describe: ({ name, path, shape }, at) => ({
    message: `${sentence(structureAround(path))} lacks ${name}.`,
    why: fateOf(name, at),
    help: `Add ${name}${contentOf(contractAt(at.release).shape(shape))}.`,
  }),
});

function fateOf(name: string, { kind, intent }: Site): string {
  if (intent === "report") return `Clients rely on ${name}, since every answer has it.`;
  if (kind === "apprunner-yaml") return `App Runner cannot build or start the service without ${name}.`;
  if (kind === "cloudformation") return `CloudFormation refuses a resource without ${name}.`;
  return `The service refuses a request without ${name}.`;
}

function contentOf(shape: Shape | undefined): string {
  if (shape?.values && shape.values.size <= MOST_LISTED) return `, which is ${listed([...shape.values].map(String))}`;
  const members = shape?.required ?? [];
  return members.length > 0 && members.length <= MOST_LISTED ? ` with ${listed(members, "and")}` : "";
}
