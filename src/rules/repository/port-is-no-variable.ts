import type { RepositoryRun } from "../../../generated/latest/types.ts";
import { defineRule } from "../../core/define.ts";
import type { Path } from "../../core/pointer.ts";
import { isKnown, type Seen } from "../../core/unknown.ts";
import { isReservedName } from "../environment-names.ts";

export default defineRule<"RepositoryRun">({
  id: "port-is-no-variable",
  severity: "warning",
  shape: "RepositoryRun",
  evidence: "documented",
  source: "RepositoryRun.env",
  service: "unknown",
  summary: "PORT is not set as a variable or a secret; App Runner sets it from the port of network.",
  examples: {
    invalid: [
      { command: "npm start", env: [{ name: "PORT", value: "3000" }] },
      { command: "npm start", secrets: [{ name: "PORT", "value-from": "orders-port" }] },
    ],
    valid: [
      { command: "npm start", network: { port: 3000, env: "PORT" } },
      { command: "npm start", env: [{ name: "DB_PORT", value: "5432" }] },
    ],
  },
  *inspect(run) {
    for (const { path, name } of named(run)) {
      if (!isReservedName(name)) continue;
      yield {
        path,
        message: `${name} is reserved, but ${path[0]} sets it.`,
        why: `App Runner sets ${name} itself, to the port given under network.`,
        help: "Set port under network to the number, and take this item away.",
      };
    }
  },
});

function* named({ env, secrets }: Seen<RepositoryRun>): Generator<{ readonly path: Path; readonly name: string }> {
  for (const [list, items] of [["env", env] as const, ["secrets", secrets] as const]) {
    if (!isKnown(items)) continue;
    for (const [index, item] of items.entries())
      if (isKnown(item) && isKnown(item.name)) yield { path: [list, index, "name"], name: item.name };
  }
}
