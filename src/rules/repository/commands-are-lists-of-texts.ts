import { defineViolationRule } from "../../core/define.ts";
import type { Finding } from "../../core/diagnostic.ts";
import type { Violation } from "../../core/violation.ts";
import { fileWithBuild } from "./parts/example-configuration.ts";

type WrongType = Extract<Violation, { kind: "wrong-type" }>;

export default defineViolationRule({
  id: "commands-are-lists-of-texts",
  severity: "error",
  violations: ["wrong-type"],
  evidence: "documented",
  source: "RepositoryCommands",
  service: "unknown",
  summary: "The commands of each phase are a list of texts, in which each text is one command.",
  examples: {
    invalid: [
      fileWithBuild("  commands:\n    - npm ci\n"),
      fileWithBuild("  commands:\n    build: npm ci\n"),
      fileWithBuild("  commands:\n    build:\n      - echo done: yes\n"),
    ],
    valid: [fileWithBuild('  commands:\n    build:\n      - "echo done: yes"\n')],
  },
  describe(violation) {
    if (violation.actual === "null") return undefined;
    if (violation.shape === "RepositoryCommands") return phases(violation);
    if (violation.shape === "RepositoryCommandLines") return list(violation);
    return violation.shape === "RepositoryCommandLine" ? line(violation) : undefined;
  },
});

function phases({ actual }: WrongType): Finding {
  return {
    message: actual === "array" ? "commands is a list." : `commands is ${NOUNS[actual]}.`,
    why: "commands holds the phases pre-build, build and post-build, and only each of them is a list of commands.",
    help: "Put a line build: under commands, and the list below it.",
  };
}

function list({ owner, actual, path }: WrongType): Finding {
  const name = owner?.member ?? String(path.at(-1));
  return {
    message: `${name} is ${NOUNS[actual]}.`,
    why: `${name} is a list, in which each item is one command.`,
    help:
      actual === "string" ? "Write the command as an item, on a line of its own that begins with a dash." : LIST_HELP,
  };
}

function line({ owner, value, actual }: WrongType): Finding {
  if (owner)
    return {
      message: `${owner.member} is ${NOUNS[actual]}.`,
      why: `${owner.member} is a text: the one command that starts the application.`,
      help: "Write the command on one line, and join several with &&.",
    };
  if (actual === "object")
    return {
      message: "This command is a map.",
      why: `YAML takes what stands before the colon for a key: ${Object.keys(value as object).join(", ")}.`,
      help: "Put the whole command into quotes.",
    };
  const scalar = actual !== "array";
  return {
    message: `This command is ${NOUNS[actual]}.`,
    why: "Each item is one command, written as text.",
    help: scalar ? "Put the command into quotes." : "Write one command per item.",
    ...(scalar && { severity: "warning" as const }),
  };
}

const LIST_HELP = "Write each command on a line of its own that begins with a dash.";

const NOUNS: Readonly<Record<WrongType["actual"], string>> = {
  array: "a list",
  boolean: "a truth value",
  integer: "a number",
  null: "empty",
  number: "a number",
  object: "a map",
  string: "a text",
  timestamp: "a timestamp",
};
