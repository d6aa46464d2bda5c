import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"unused-suppression">({
  id: "suppression-is-used",
  faults: ["unused-suppression"],
  severity: "warning",
  evidence: "advice",
  source: "README#apprunner-contract-disable-next-line",
  service: "unknown",
  summary: "A comment that suppresses a rule suppresses something.",
  examples: {
    invalid: [
      repositoryFile(
        "# apprunner-contract-disable-next-line no-such-rule -- written by a tool\nversion: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
      repositoryFile(
        "# apprunner-contract-disable-next-line -- written by a tool\nversion: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
      repositoryFile(
        "# apprunner-contract-disable-next-line no-duplicate-key -- written by a tool\nversion: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\n# apprunner-contract-disable-next-line no-duplicate-key -- written by a tool\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ rule, known }) =>
    known
      ? {
          message: `The next line has no finding of ${rule}.`,
          why: "A suppression that is left behind hides the finding when it comes back.",
          help: "Remove the rule from the comment, or move the comment to the line before the finding.",
        }
      : {
          message: rule === "" ? "The comment names no rule." : `There is no rule ${rule}.`,
          why: "The comment suppresses nothing.",
          help: "Write the rule's id as a finding shows it.",
        },
});
