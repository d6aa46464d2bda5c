import { defineFaultRule } from "../../core/define.ts";
import { createService, repositoryFile } from "../example-files.ts";
import { shown } from "../wording.ts";

export default defineFaultRule<"duplicate-key">({
  id: "no-duplicate-key",
  faults: ["duplicate-key"],
  severity: "error",
  evidence: "documented",
  source: "YAML 1.2.2, section 3.2.1.3; RFC 8259, section 4",
  service: "unknown",
  summary: "No name comes twice in one object.",
  examples: {
    invalid: [
      repositoryFile(
        "version: 1.0\nruntime: python311\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
      { file: "create-service.json", text: createService({}).text.replace("{", '{ "ServiceName": "",') },
    ],
    valid: [
      createService({}),
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ key, language }) => ({
    severity: language === "json" ? "warning" : "error",
    message: `${shown(key)} comes a second time in the same object.`,
    why:
      language === "json"
        ? "The later value silently replaces the earlier one; the standard only advises against it."
        : "YAML wants each name once: the later value silently replaces the earlier one, or the file is refused.",
    help: "Keep the one that is meant, and remove the other.",
  }),
});
