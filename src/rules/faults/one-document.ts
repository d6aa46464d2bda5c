import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"second-document">({
  id: "one-document",
  faults: ["second-document"],
  severity: "warning",
  evidence: "documented",
  source: "YAML 1.2.2, section 9.2",
  service: "unknown",
  summary: "A YAML file holds one document.",
  examples: {
    invalid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n---\nversion: 1.0\n",
      ),
    ],
    valid: [
      repositoryFile(
        "---\nversion: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n...\n",
      ),
    ],
  },
  describe: ({ count }) => ({
    message: `The file holds ${count} documents, and the second starts here.`,
    why: "Only the first document was checked, and only the first may be read by others.",
    help: "Put each document into a file of its own.",
  }),
});
