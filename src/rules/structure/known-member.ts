import { contractAt } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { defineViolationRule } from "../../core/define.ts";
import { repositoryFile, updateService } from "../example-files.ts";
import { isSlip, probably } from "../spelling.ts";
import { fateOfStranger, listed, structureAround, weightOfStranger, within } from "../wording.ts";

const MOST_LISTED = 6;

const IMAGE = { ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2", ImageRepositoryType: "ECR_PUBLIC" };

export default defineViolationRule({
  id: "known-member",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "unknown",
  summary: "Every member is one that the contract knows.",
  violations: ["unknown-member"],
  examples: {
    invalid: [
      updateService({ HealthCheckConfiguration: { IntervalSeconds: 10 } }),
      updateService({ InstanceConfiguration: { Cpu: "1024", Memroy: "2048" } }),
      updateService({ SourceConfiguration: { Repository: IMAGE, AutoDeploymentsEnabled: false } }),
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n  replicas: 2\n",
      ),
    ],
    valid: [updateService({ HealthCheckConfiguration: { Interval: 10 } })],
  },
  describe: ({ name, value, members, path, shape }, at) => {
    const likeness = probably(name, members);
    const content = byContent(value, contractAt(at.release).shape(shape));
    const meant = content ?? likeness;
    const sure = meant !== undefined && (content === likeness || isSlip(name, meant)) && at.intent !== "report";
    return {
      part: "key",
      severity: weightOfStranger(at),
      message: `${name} is unknown ${within(structureAround(path))}.`,
      why: fateOfStranger(at),
      help: helpFor(name, meant, members),
      ...(sure && { fix: { title: `Rename ${name} to ${meant}`, path: [], part: "key", text: meant } }),
    };
  },
});

/** The only member whose structure has all the members of a value. */
function byContent(value: unknown, shape: Shape | undefined): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const names = Object.keys(value);
  const fitting = [...(shape?.members?.values() ?? [])].filter(({ shape: { members } }) =>
    names.every((name) => members?.has(name)),
  );
  return names.length > 0 && fitting.length === 1 ? fitting[0]?.name : undefined;
}

function helpFor(name: string, meant: string | undefined, members: readonly string[]): string {
  if (meant !== undefined) return `Write ${meant} if that is meant, or take ${name} out.`;
  if (members.length === 0 || members.length > MOST_LISTED) return `Take ${name} out.`;
  return `Take ${name} out, or write ${listed(members)}.`;
}
