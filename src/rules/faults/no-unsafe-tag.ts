import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"unsafe-tag">({
  id: "no-unsafe-tag",
  faults: ["unsafe-tag"],
  severity: "warning",
  evidence: "documented",
  source: "YAML 1.2.2, section 3.3.3",
  service: "unknown",
  summary: "A YAML file uses no tags but those of YAML and CloudFormation.",
  examples: {
    invalid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: !!js/function 'node server.js'\n",
      ),
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ tag }) => ({
    message: `The tag ${tag} is unknown.`,
    why: "A program that knows it could run code, and one that does not may refuse the file; here it was read as if the tag were not there.",
    help: "Remove the tag.",
  }),
});
