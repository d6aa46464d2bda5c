import { defineFaultRule } from "../../core/define.ts";
import { repositoryFile } from "../example-files.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you are not allowed to read it",
  EPERM: "you are not allowed to read it",
  ELOOP: "it is a link that leads back to itself",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its path is too long",
};

export default defineFaultRule<"cannot-open">({
  id: "unreadable-file",
  faults: ["cannot-open"],
  severity: "error",
  evidence: "documented",
  source: "RFC 8259, section 9",
  service: "unknown",
  summary: "Every file and folder that is named or found can be opened.",
  examples: {
    invalid: [],
    valid: [
      repositoryFile(
        "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: node server.js\n",
      ),
    ],
  },
  describe: ({ code }) => ({
    message: `It cannot be opened: ${REASONS[code] ?? "the system answers"} (${code}).`,
    why: "Nothing in it was checked.",
    help:
      code === "ENOENT"
        ? "Check the spelling of the path, and the folder you are in."
        : "Check what it is, and who may read it.",
  }),
});
