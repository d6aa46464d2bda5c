import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"too-deep">({
  id: "unreadable-nesting",
  faults: ["too-deep"],
  severity: "error",
  evidence: "documented",
  source: "RFC 8259, section 9",
  service: "unknown",
  summary: "Lists and objects do not stand inside one another without end.",
  examples: {
    invalid: [
      { file: "request.json", text: `${"[".repeat(1000)}${"]".repeat(1000)}` },
      { file: "apprunner.yaml", text: "- ".repeat(1000) },
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ limit }) => ({
    message: `More than ${limit} lists and objects stand inside one another.`,
    why: "No App Runner configuration is that deep, so nothing in the file was checked.",
    help: "Check how the file was made.",
  }),
});
