import { defineGroupRule } from "../../core/define.ts";
import { toPointer } from "../../core/pointer.ts";
import type { Violation } from "../../core/violation.ts";
import { fileWithRun } from "./parts/example-configuration.ts";

type Stranger = Extract<Violation, { kind: "unknown-member" }>;

export default defineGroupRule({
  id: "variables-are-not-keys",
  severity: "error",
  evidence: "documented",
  source: "RepositoryVariable.name",
  service: "unknown",
  summary: "The name of a variable is the value of the key name, not a key itself.",
  examples: {
    invalid: [fileWithRun("  env:\n    - NODE_ENV: production\n    - LOG_LEVEL: info\n")],
    valid: [fileWithRun("  env:\n    - name: NODE_ENV\n      value: production\n")],
  },
  inspect(violations) {
    const strangers = violations.filter((one): one is Stranger => one.kind === "unknown-member");
    const keys = strangers.filter(({ shape, path }) => isItem(shape) && lacksAll(violations, itemOf(path)));
    const [first] = keys;
    if (!first) return undefined;
    const items = new Set(keys.map(({ path }) => itemOf(path)));
    const second = first.shape === "RepositorySecret" ? "value-from" : "value";
    return {
      finding: {
        path: first.path,
        part: "key",
        message: `The variable ${first.name} stands as a key.`,
        why: `Each item has two keys, name and ${second}, so that ${items.size === 1 ? "this item has" : `${items.size} items have`} no name.`,
        help: `Write - name: ${first.name} and below it ${second}: with what it holds.`,
      },
      absorbs: violations.filter(({ path }) => items.has(itemOf(path))),
    };
  },
});

const isItem = (shape: string) => shape === "RepositoryVariable" || shape === "RepositorySecret";

const itemOf = (path: Violation["path"]) => toPointer(path.slice(0, -1));

function lacksAll(violations: readonly Violation[], item: string): boolean {
  return violations.filter(({ kind, path }) => kind === "missing-member" && itemOf(path) === item).length === 2;
}
