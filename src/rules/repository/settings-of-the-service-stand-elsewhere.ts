import { defineViolationRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";
import { fateOfStranger } from "../wording.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { elsewhere, isOfTheFile } from "./parts/members.ts";

export default defineViolationRule({
  id: "settings-of-the-service-stand-elsewhere",
  severity: "warning",
  violations: ["unknown-member"],
  evidence: "documented",
  source: "RepositoryConfiguration",
  service: "unknown",
  summary: "The configuration file holds build and start only; health check, size and the like belong to the service.",
  examples: {
    invalid: [
      fileWithRun("  health_check:\n    path: /healthz\n"),
      repositoryFile(`${fileWithRun("").text}cpu: 1024\n`),
    ],
    valid: [fileWithRun("  network:\n    port: 3000\n")],
  },
  describe({ shape, name, suggestion }, at) {
    const place = isOfTheFile(shape) && suggestion === undefined ? elsewhere(name) : undefined;
    if (!place) return undefined;
    return {
      part: "key",
      message: `${name} does not belong in apprunner.yaml.`,
      why: fateOfStranger(at),
      help: `Set ${place.what} through ${place.member}, in CreateService or in the console.`,
    };
  },
});
