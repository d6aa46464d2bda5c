import { defineViolationRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";
import { isSnakeCase, respelt } from "../spelling.ts";
import { fateOfStranger, nameAt, weightOfStranger } from "../wording.ts";

export default defineViolationRule({
  id: "terraform-spelling",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "unknown",
  summary: "Names in snake case and structures as lists of one block belong to Terraform and not to the API.",
  violations: ["unknown-member", "wrong-type"],
  examples: {
    invalid: [
      updateService({ InstanceConfiguration: { instance_role_arn: "arn:aws:iam::123456789012:role/orders-api" } }),
      updateService({
        InstanceConfiguration: [{ cpu: "1024", instance_role_arn: "arn:aws:iam::123456789012:role/orders-api" }],
      }),
    ],
    valid: [updateService({ InstanceConfiguration: { InstanceRoleArn: "arn:aws:iam::123456789012:role/orders-api" } })],
  },
  describe: (violation, at) => {
    if (at.kind === "apprunner-yaml" || at.kind === "terraform-plan") return undefined;
    if (violation.kind === "wrong-type") {
      if (!violation.expected.includes("object") || !isBlockList(violation.value)) return undefined;
      return {
        message: `${nameAt(violation.path)} is a list of one block, as Terraform writes it.`,
        why: "The API takes the structure itself here.",
        help: "Take away the list around it, and write its members in PascalCase.",
      };
    }
    const { name, members } = violation;
    const meant = isSnakeCase(name) ? respelt(name, members) : undefined;
    if (meant === undefined) return undefined;
    return {
      part: "key",
      severity: weightOfStranger(at),
      message: `${name} is written as Terraform writes it.`,
      why: fateOfStranger(at),
      help: `Write ${meant}.`,
      fix: { title: `Rename ${name} to ${meant}`, path: [], part: "key", text: meant },
    };
  },
});

function isBlockList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const [block] = value;
  return typeof block === "object" && block !== null && Object.keys(block).some(isSnakeCase);
}
