import { defineGroupRule } from "../../core/define.ts";
import type { Violation } from "../../core/violation.ts";
import { createService } from "../example-files.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { respelt } from "../spelling.ts";
import { shown } from "../wording.ts";

type UnknownValue = Extract<Violation, { kind: "unknown-value" }>;

export default defineGroupRule({
  id: "image-lies-in-ecr",
  severity: "error",
  evidence: "model",
  source: "ImageRepository.ImageRepositoryType",
  service: "refuses",
  summary: "An image lies in Amazon ECR or in the ECR public gallery, and in no other registry.",
  examples: {
    invalid: [
      createService({
        SourceConfiguration: {
          ImageRepository: { ImageIdentifier: "example/orders-api:latest", ImageRepositoryType: "DOCKER_HUB" },
          AutoDeploymentsEnabled: false,
        },
      }),
    ],
    valid: [createService({})],
  },
  inspect: (violations, { path }) => {
    const type = violations.find(isOtherRegistry);
    if (!type) return undefined;
    const beside = JSON.stringify([...type.path.slice(0, -1), "ImageIdentifier"]);
    const identifier = violations.find((one) => one.kind === "pattern" && JSON.stringify(one.path) === beside);
    if (!identifier) return undefined;
    return {
      finding: {
        path: type.path.slice(path.length),
        message: `ImageRepositoryType is ${shown(type.value)}, and ImageIdentifier names an image outside Amazon ECR.`,
        why: "App Runner pulls images from Amazon ECR and the ECR public gallery only.",
        help: "Push the image to Amazon ECR, and give its address there with the type ECR.",
      },
      absorbs: [type, identifier],
    };
  },
});

function isOtherRegistry(violation: Violation): violation is UnknownValue {
  return (
    violation.kind === "unknown-value" &&
    violation.shape === "ImageRepositoryType" &&
    respelt(violation.value, violation.allowed) === undefined &&
    !hasPlaceholder(violation.value)
  );
}
