import { isAbsolute, join } from "node:path";
import { type Arguments, defineCommand } from "../command.ts";
import { optionalDuration } from "../conform-numbers.ts";
import { PLACE_OPTIONS } from "../conform-place.ts";
import { openTarget } from "../conform-target.ts";
import { EXIT } from "../exit-codes.ts";
import { type Io, UsageError } from "../io.ts";

/** Removes what a run of `conform` has left behind. */
export default defineCommand({
  name: "sweep",
  summary: "Removes what a run of conform has left behind, and nothing else.",
  usage: "sweep [URL] --ledger FILE | sweep URL --prefix PREFIX",
  options: {
    ledger: { type: "string", value: "FILE", help: "the ledger of the run; it also says where to" },
    prefix: { type: "string", value: "PREFIX", help: "what the names of the run begin with, which is also its tag" },
    "dry-run": { type: "boolean", help: "only say what would be removed" },
    timeout: { type: "string", value: "TIME", help: "how long one answer may take (default: 10s)" },
    settle: {
      type: "string",
      value: "TIME",
      help: "how long a resource may take to come to rest (default: 30s; on AWS 20m)",
    },
    ...PLACE_OPTIONS,
  },
  notes: ["Exit code: 0 nothing is left, 1 something could not be removed, 2 it could not be looked at everything."],
  run: async ({ args, io }) => {
    const of = runOf(args, io);
    const { LedgerError, readLedger } = await import("../../harness/safety/ledger.ts");
    const { sweepRun } = await import("../../engine/sweep.ts");
    try {
      const ledgered = "ledger" in of ? readLedger(of.ledger) : undefined;
      const [url = ledgered?.target] = args.positionals;
      if (url === undefined)
        throw new UsageError(ledgered ? `${of.ledger} is empty: its run has not begun` : "sweep needs the URL");
      const words = { ...args, positionals: [url, ...args.positionals.slice(1)] };
      const timeoutMs = optionalDuration("timeout", args.options.timeout as string | undefined);
      const { target, place } = await openTarget(words, { release: "", seed: "", timeoutMs }, io);
      const settleMs =
        optionalDuration("settle", args.options.settle as string | undefined) ??
        (place.is === "aws" ? AWS_SETTLE_MS : undefined);
      const dry = args.options["dry-run"] === true;
      try {
        const swept = await sweepRun({ target, of, dry, ...(settleMs !== undefined && { settleMs }) });
        for (const arn of swept.removed) io.out(`${dry ? "would remove" : "removed"} ${arn}\n`);
        for (const arn of swept.left) io.out(`left ${arn}\n`);
        for (const why of swept.unseen) io.err(`apprunner-contract: ${why}\n`);
        io.err(`${swept.removed.length} ${dry ? "to be removed" : "removed"}, ${swept.left.length} left\n`);
        if (swept.unseen.length > 0) return EXIT.impossible;
        return swept.left.length > 0 ? EXIT.findings : EXIT.clean;
      } finally {
        await target.close();
      }
    } catch (error) {
      if (error instanceof LedgerError) throw new UsageError(error.message);
      throw error;
    }
  },
});

/** How long a service may take to come to rest on AWS, in milliseconds. */
const AWS_SETTLE_MS = 1_200_000;

function runOf({ options: { ledger, prefix } }: Arguments, { cwd }: Io) {
  if ((ledger === undefined) === (prefix === undefined))
    throw new UsageError("sweep needs --ledger FILE or --prefix PREFIX");
  if (typeof ledger === "string") return { ledger: isAbsolute(ledger) ? ledger : join(cwd, ledger) };
  if (/^ac[0-9a-z]{4,}$/u.test(String(prefix))) return { prefix: String(prefix) };
  throw new UsageError(
    `--prefix takes what the names of a run begin with, such as ac0k3x9f2a, not ${JSON.stringify(prefix)}: others are not touched`,
  );
}
