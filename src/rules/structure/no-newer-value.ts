import { defineViolationRule, type FileExample } from "../../core/define.ts";
import { FOUNDING_RELEASE } from "../../core/release.ts";
import { updateService } from "../example-files.ts";
import { nameAt, shown } from "../wording.ts";

const EXAMPLE = updateService({
  SourceConfiguration: {
    CodeRepository: {
      RepositoryUrl: "https://github.com/example/orders",
      SourceCodeVersion: { Type: "BRANCH", Value: "main" },
      CodeConfiguration: { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "NODEJS_22" } },
    },
  },
});
const TOO_EARLY: FileExample = { ...EXAMPLE, release: FOUNDING_RELEASE };

export default defineViolationRule({
  id: "no-newer-value",
  severity: "error",
  evidence: "model",
  source: "facts/releases",
  service: "unknown",
  summary: "Every value exists at the release that the file is checked against.",
  violations: ["newer-value"],
  examples: { invalid: [TOO_EARLY], valid: [EXAMPLE] },
  describe: ({ value, since, path }, at) => ({
    message: `${nameAt(path)} is ${shown(value)}, which came with the release of ${since}.`,
    why: `The file is checked against the release of ${at.release}, which does not have it.`,
    help: `Check with --release ${since} or a later one, or choose an earlier value.`,
  }),
});
