import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

export default defineFaultRule<"syntax">({
  id: "unreadable-syntax",
  faults: ["syntax"],
  severity: "error",
  evidence: "documented",
  source: "RFC 8259; YAML 1.2.2",
  service: "unknown",
  summary: "A file is well-formed JSON or YAML.",
  examples: {
    invalid: [
      { file: "apprunner.yaml", text: 'version: 1.0\nruntime: "nodejs22\n' },
      { file: "apprunner.yaml", text: "version: 1.0\nbuild:\n\tcommands: {}\n" },
      { file: "request.json", text: '{ "ServiceName": "orders-api", }' },
      { file: "request.json", text: '{ "ServiceName": "orders-api" } { "ServiceName": "users-api" }' },
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ language, problem, hint }) => ({
    message: `${problem}.`,
    why: `The file is not well-formed ${language === "json" ? "JSON" : "YAML"}, so nothing in it was checked.`,
    help: hint ?? "Correct the text at this place.",
  }),
});
