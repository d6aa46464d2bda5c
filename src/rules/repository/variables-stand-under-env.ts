import { defineViolationRule } from "../../core/define.ts";
import { fateOfStranger } from "../wording.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { synonym } from "./parts/members.ts";

const VARIABLE = "    - name: NODE_ENV\n      value: production\n";

export default defineViolationRule({
  id: "variables-stand-under-env",
  severity: "warning",
  violations: ["unknown-member"],
  evidence: "documented",
  source: "RepositoryRun.env",
  service: "unknown",
  summary: "Environment variables stand under the key env.",
  examples: {
    invalid: [fileWithRun(`  environment:\n${VARIABLE}`), fileWithRun(`  variables:\n${VARIABLE}`)],
    valid: [fileWithRun(`  env:\n${VARIABLE}`)],
  },
  describe({ shape, name, value }, at) {
    const meant = synonym(shape, name);
    if (meant === undefined) return undefined;
    const list = Array.isArray(value);
    return {
      part: "key",
      message: `${name} is no key of the configuration file.`,
      why: fateOfStranger(at),
      help: list ? `Rename it to ${meant}.` : `Rename it to ${meant}, and write a list of name and value below it.`,
      ...(list && { fix: { title: `Rename to ${meant}`, path: [], part: "key" as const, text: meant } }),
    };
  },
});
