import { defineViolationRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";
import { isMember } from "./parts/members.ts";

const REST = "runtime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: npm start\n";

export default defineViolationRule({
  id: "format-version-is-a-number",
  severity: "warning",
  violations: ["wrong-type"],
  evidence: "documented",
  source: "RepositoryConfiguration.version",
  service: "unknown",
  summary: "The version of the file format is a number.",
  examples: {
    invalid: [repositoryFile(`version: "1.0"\n${REST}`), repositoryFile(`version: v1\n${REST}`)],
    valid: [repositoryFile(`version: 1.0\n${REST}`)],
  },
  describe(violation) {
    if (!isMember(violation, "RepositoryConfiguration", "version") || violation.value === null) return undefined;
    const { value } = violation;
    const quoted = typeof value === "string" && Number(value) === 1;
    return {
      message: quoted ? `version is the text "${value}".` : "version is no number.",
      why: "The version of the file format is documented as the number 1.0.",
      help: "Write version: 1.0, without quotes.",
      ...(quoted && { severity: "info" as const }),
    };
  },
});
