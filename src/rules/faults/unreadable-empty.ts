import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"empty">({
  id: "unreadable-empty",
  faults: ["empty"],
  severity: "error",
  evidence: "documented",
  source: "RFC 8259, section 2",
  service: "unknown",
  summary: "A file holds a value.",
  examples: {
    invalid: [
      { file: "apprunner.yaml", text: "# to do\n" },
      { file: "request.json", text: " \n" },
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: () => ({
    message: "The file is empty.",
    why: "App Runner and the AWS CLI need at least one value in it.",
    help: "Write the configuration into it, or delete the file.",
  }),
});
