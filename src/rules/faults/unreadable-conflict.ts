import { defineFaultRule } from "../../core/define.ts";

export default defineFaultRule<"merge-conflict">({
  id: "unreadable-conflict",
  faults: ["merge-conflict"],
  severity: "error",
  evidence: "documented",
  source: "RFC 8259; YAML 1.2.2",
  service: "unknown",
  summary: "A file holds no merge conflict.",
  examples: {
    invalid: [
      {
        file: "apprunner.yaml",
        text: "version: 1.0\n<<<<<<< HEAD\nruntime: nodejs22\n=======\nruntime: nodejs18\n>>>>>>> main\n",
      },
      {
        file: "request.json",
        text: '{\n<<<<<<< HEAD\n  "ServiceName": "orders-api"\n=======\n  "ServiceName": "users-api"\n>>>>>>> main\n}\n',
      },
    ],
    valid: [
      {
        file: "apprunner.yaml",
        text: "version: 1.0\nruntime: nodejs22\nrun:\n  command: |\n    cat <<END\n    <<<<<<< HEAD\n    =======\n    >>>>>>> main\n    END\n",
      },
    ],
  },
  describe: () => ({
    message: "A merge conflict begins here.",
    why: "With the marks of a conflict the file is not well-formed, so nothing in it was checked.",
    help: "Keep one of the two sides, and remove the lines of <<<<<<<, ======= and >>>>>>>.",
  }),
});
