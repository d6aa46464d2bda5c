import { defineGroupRule } from "../../core/define.ts";
import type { Violation } from "../../core/violation.ts";
import { repositoryFile } from "../example-files.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { isImageWord } from "./parts/runtimes.ts";

export default defineGroupRule({
  id: "file-describes-a-source-build",
  severity: "error",
  evidence: "documented",
  source: "RepositoryConfiguration",
  service: "unknown",
  summary: "The configuration file describes how App Runner builds source code, never an image or a Dockerfile.",
  examples: {
    invalid: [repositoryFile("version: 1.0\nruntime: docker\ndockerfile: Dockerfile\nport: 3000\n")],
    valid: [fileWithRun("")],
  },
  inspect(violations) {
    const image = violations.find(namesAnImage);
    if (!image || !isMissing(violations, "build") || !isMissing(violations, "run")) return undefined;
    return {
      finding: {
        path: ["runtime"],
        message: `runtime is ${image.value} and there is neither build nor run: this describes a container image or a Dockerfile.`,
        why: "apprunner.yaml only serves services that App Runner builds from source code with a managed runtime.",
        help: "Build the image yourself and deploy it through ImageRepository in CreateService; no apprunner.yaml is needed then.",
      },
      absorbs: violations,
    };
  },
});

function namesAnImage(violation: Violation): violation is Extract<Violation, { kind: "unknown-value" }> {
  return violation.kind === "unknown-value" && violation.shape === "RepositoryRuntime" && isImageWord(violation.value);
}

function isMissing(violations: readonly Violation[], name: string): boolean {
  return violations.some(
    (one) => one.kind === "missing-member" && one.name === name && one.owner?.shape === "RepositoryConfiguration",
  );
}
