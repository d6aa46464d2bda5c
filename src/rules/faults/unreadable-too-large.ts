import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"too-large">({
  id: "unreadable-too-large",
  faults: ["too-large"],
  severity: "error",
  evidence: "documented",
  source: "RFC 8259, section 9",
  service: "unknown",
  summary: "A file is small enough to be read.",
  examples: {
    invalid: [{ file: "apprunner.yaml", text: "#".repeat(1_048_577) }],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ bytes, limit }) => ({
    message: `The file has ${bytes} bytes, and at most ${limit} of them can be read.`,
    why: "Reading more of it could take very long, so nothing in it was checked.",
    help: "Check that the file is what you mean; a large template can be split into nested stacks.",
  }),
});
