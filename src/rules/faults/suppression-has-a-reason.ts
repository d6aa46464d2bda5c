import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"unexplained-suppression">({
  id: "suppression-has-a-reason",
  faults: ["unexplained-suppression"],
  severity: "warning",
  evidence: "advice",
  source: "README#apprunner-contract-disable-next-line",
  service: "unknown",
  summary: "A comment that suppresses a rule says why.",
  examples: {
    invalid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\n# apprunner-contract-disable-next-line no-duplicate-key\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\n# apprunner-contract-disable-next-line no-duplicate-key -- written by a tool\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ rule }) => ({
    message: rule === "" ? "The suppression gives no reason." : `The suppression of ${rule} gives no reason.`,
    why: "Without a reason nobody can tell later whether it is still right.",
    help: "Add the reason after two dashes: -- because of this.",
  }),
});
