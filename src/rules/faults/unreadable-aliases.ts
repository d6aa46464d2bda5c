import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

const BOMB = Array.from(
  { length: 10 },
  (_, i) => `a${i}: &a${i} [${i === 0 ? "x" : `*a${i - 1}`.concat(`, *a${i - 1}`.repeat(8))}]\n`,
).join("");

export default defineFaultRule<"alias-bomb">({
  id: "unreadable-aliases",
  faults: ["alias-bomb"],
  severity: "error",
  evidence: "documented",
  source: "YAML 1.2.2, section 3.2.2.2",
  service: "unknown",
  summary: "The aliases of a file stand for a bounded number of values.",
  examples: {
    invalid: [
      { file: "apprunner.yaml", text: "version: &a [*a]\n" },
      { file: "apprunner.yaml", text: BOMB },
    ],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - &install npm ci\n      - *install\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ limit }) => ({
    message: `The aliases of the file stand for more than ${limit} values.`,
    why: "Each alias repeats what its anchor holds, so a small file can become larger than any memory.",
    help: "Write the values out, or use fewer aliases of aliases.",
  }),
});
