import { defineViolationRule } from "../../core/define.ts";
import { suggest } from "../../core/suggest.ts";
import { repositoryFile } from "../example-files.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { listed } from "../wording.ts";
import { isImageWord, managedRuntimes, meantRuntime } from "./parts/runtimes.ts";

const REST = "build:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: npm start\n";

export default defineViolationRule({
  id: "runtime-is-managed",
  severity: "error",
  violations: ["unknown-value", "wrong-type"],
  evidence: "documented",
  source: "RepositoryConfiguration.runtime",
  service: "unknown",
  summary: "The runtime is one of the managed runtimes, spelt as the configuration file spells them.",
  examples: {
    invalid: [
      repositoryFile(`version: 1.0\nruntime: nodejs20\n${REST}`),
      repositoryFile(`version: 1.0\nruntime: docker\n${REST}`),
      repositoryFile(`version: 1.0\nruntime: 22\n${REST}`),
    ],
    valid: [repositoryFile(`version: 1.0\nruntime: nodejs22\n${REST}`)],
  },
  describe(violation, at) {
    if (violation.shape !== "RepositoryRuntime" || typeof violation.value === "object") return undefined;
    const value = at.text([]) ?? String(violation.value);
    if (hasPlaceholder(value)) return undefined;
    if (isImageWord(value))
      return {
        message: `runtime is ${value}, but this file cannot describe a container image.`,
        why: "apprunner.yaml only serves services that App Runner builds from source code with a managed runtime.",
        help: "Deploy the image through ImageRepository in CreateService instead of this file, or name a managed runtime here.",
      };
    const meant = meantRuntime(value);
    const name = meant?.runtime.file ?? suggest(value, managedRuntimes());
    return {
      message: `runtime is ${value}, which is no managed runtime.`,
      why: `The managed runtimes are ${listed(managedRuntimes(), "and")}.`,
      help: name === undefined ? "Use one of them, or deploy a container image instead of this file." : `Use ${name}.`,
      ...(meant?.sameName && {
        fix: { title: `Write ${meant.runtime.file}`, path: [], part: "value" as const, text: meant.runtime.file },
      }),
    };
  },
});
