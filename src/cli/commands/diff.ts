import { type Change, diff } from "../../engine/diff.ts";
import { schemaDocument } from "../../engine/schema.ts";
import { chooseRelease } from "../choose-release.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { UsageError } from "../io.ts";

/** Prints what changed from one release to another, operation by operation. */
export default defineCommand({
  name: "diff",
  summary: "Prints what changed in the API from one release to another, operation by operation.",
  usage: "diff RELEASE RELEASE",
  options: { format: { type: "string", short: "f", value: "FORMAT", help: "pretty (default) or json" } },
  notes: ["Exit codes: 0 nothing changed, 1 something did."],
  run: async ({ args: { options, positionals }, io }) => {
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length > 0)
      throw new UsageError(
        `diff takes two releases, such as \`diff 2023-09-20 2023-09-26\`, not ${positionals.length}`,
      );
    const format = options.format ?? "pretty";
    if (format !== "pretty" && format !== "json")
      throw new UsageError(`diff prints pretty or json, not ${JSON.stringify(format)}`);
    const before = chooseRelease(from);
    const after = chooseRelease(to);
    const changes = diff(schemaDocument(before), schemaDocument(after));
    io.out(
      format === "json"
        ? `${JSON.stringify({ from: before, to: after, changes }, null, 2)}\n`
        : render(before, after, changes),
    );
    return changes.length === 0 ? EXIT.clean : EXIT.findings;
  },
});

function render(before: string, after: string, changes: readonly Change[]): string {
  const operations = new Set(changes.map(({ operation }) => operation));
  const lines = [`${before} to ${after}: ${count(changes.length, "change")} in ${count(operations.size, "operation")}`];
  for (const operation of operations) {
    lines.push("", operation);
    for (const { part, sign, path, what } of changes.filter((change) => change.operation === operation))
      lines.push(
        `  ${part.padEnd(9)} ${sign} ${path}${path && what ? "  " : ""}${what ? (path ? `(${what})` : what) : ""}`.trimEnd(),
      );
  }
  return `${lines.join("\n")}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
