import { defineGroupRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";

const LEAST_EMPTY = 5;
const MOST_FILLED = 2;

export default defineGroupRule({
  id: "skeleton-is-filled-in",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "refuses",
  summary: "A skeleton that the AWS CLI generated is filled in before it is used.",
  examples: {
    invalid: [
      updateService({
        SourceConfiguration: {
          ImageRepository: { ImageIdentifier: "", ImageRepositoryType: "ECR", ImageConfiguration: { Port: "" } },
          AutoDeploymentsEnabled: true,
          AuthenticationConfiguration: { ConnectionArn: "", AccessRoleArn: "" },
        },
        InstanceConfiguration: { Cpu: "", Memory: "", InstanceRoleArn: "" },
        HealthCheckConfiguration: { Protocol: "TCP", Path: "", Interval: 0 },
      }),
    ],
    valid: [updateService({ InstanceConfiguration: { Cpu: "1024", Memory: "2048" } })],
  },
  inspect: (violations, { kind, value }) => {
    if (kind !== "request" && kind !== "fragment") return undefined;
    const empty = violations.filter((violation) => "value" in violation && isEmpty(violation.value)).length;
    if (empty < LEAST_EMPTY) return undefined;
    const filled = leaves(value).filter(
      (leaf) => typeof leaf === "string" && !isEmpty(leaf) && !isConstant(leaf),
    ).length;
    if (filled > MOST_FILLED) return undefined;
    return {
      finding: {
        message: `${empty} members are still empty, as --generate-cli-skeleton wrote them.`,
        why: "An empty member is not the same as one that is left out, and the service refuses it.",
        help: "Fill in the members that you need and delete all others.",
      },
      absorbs: "all",
    };
  },
});

const isEmpty = (value: unknown) => value === "" || value === 0 || value === null;

const isConstant = (text: string) => /^[A-Z][A-Z0-9_]*$/.test(text);

function leaves(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
}
