import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"not-utf8">({
  id: "unreadable-encoding",
  faults: ["not-utf8"],
  severity: "error",
  evidence: "documented",
  source: "RFC 3629",
  service: "unknown",
  summary: "A file is text in UTF-8.",
  examples: {
    invalid: [{ file: "apprunner.yaml", text: "v\u0000e\u0000r\u0000" }],
    valid: [
      repositoryFile(
        "# Gr\u00fc\u00dfe\nversion: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ offset, looksLike }) => ({
    message:
      looksLike === undefined
        ? `Byte ${offset} of the file is not UTF-8.`
        : `The file is not UTF-8: it looks like ${looksLike}.`,
    why: "JSON and YAML files are read as UTF-8, so nothing in it was checked.",
    help: "Save the file as UTF-8.",
  }),
});
