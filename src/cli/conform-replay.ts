import type { Replayed } from "../engine/replay.ts";
import type { ReplayVerdict } from "../harness/replay/judge-replay.ts";
import { historyLines } from "../reporters/conformance/history.ts";
import { createColors } from "../reporters/text/colors.ts";
import { harmless } from "../reporters/text/harmless.ts";
import { paragraph } from "../reporters/text/wrap.ts";
import type { Arguments } from "./command.ts";
import { safetyOf } from "./conform-safety.ts";
import { openTarget } from "./conform-target.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { type FoundReplay, findReplay } from "./find-replay.ts";
import { type Io, UsageError } from "./io.ts";

/** What a replay needs of the numbers on the command line. */
export interface ReplayNumbers {
  readonly runs?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly settleMs?: number | undefined;
  readonly maxTimeMs?: number | undefined;
}

/** Plays one finding again, prints what became of it, and ends with 0 only where it is fixed. */
export async function replayFinding(args: Arguments, numbers: ReplayNumbers, io: Io): Promise<ExitCode> {
  const found = await findReplay(args.options.replay as string, io);
  const { plan } = found;
  const [named, place] = targetOf(args, found, io);
  const opening = { release: plan.release, seed: "0", timeoutMs: numbers.timeoutMs };
  const { target, place: where, account } = await openTarget(named, opening, place);
  const safety = await safetyOf(named, where, target, io);
  const settleMs = numbers.settleMs ?? safety.settleMs;
  try {
    const { createSdkView } = await import("../harness/sdk-view.ts");
    const view = target.view === "bytes" ? await createSdkView(`${io.cwd}/`) : undefined;
    const { replay } = await import("../engine/replay.ts");
    const replayed = await replay({
      target,
      plan,
      ...(view && { view }),
      ...(numbers.runs !== undefined && { times: numbers.runs }),
      ...(settleMs !== undefined && { settleMs }),
      maxTimeMs: numbers.maxTimeMs ?? safety.maxTimeMs,
      limits: safety.limits,
      ...(safety.ledger && { ledger: safety.ledger }),
      ...(safety.prefix !== undefined && { prefix: safety.prefix }),
      signal: account ? AbortSignal.any([io.interrupted, account.signal]) : io.interrupted,
    });
    if (replayed.verdict === undefined) {
      io.err(`apprunner-contract: ${found.id} could not be replayed on ${target.label}: ${replayed.why}\n`);
      return EXIT.impossible;
    }
    io.out(textOf(found, target.label, replayed, io));
    return replayed.verdict === "fixed" ? EXIT.clean : EXIT.findings;
  } finally {
    safety.close();
    await target.close();
  }
}

/** The target on the command line, or else the one that has shown the finding. */
function targetOf(args: Arguments, { id, target }: FoundReplay, io: Io): readonly [Arguments, Io] {
  if (args.positionals.length > 0 || args.options.start !== undefined || args.options.module !== undefined)
    return [args, io];
  if (!target) throw new UsageError(`say which implementation ${id} is to be replayed on: a URL, --start or --module`);
  const { url, start, module, cwd } = target;
  const options = { ...args.options, ...(start !== undefined && { start }), ...(module !== undefined && { module }) };
  return [
    { options, positionals: url === undefined ? [] : [url] },
    { ...io, cwd },
  ];
}

const WORDS: Readonly<Record<ReplayVerdict, string>> = {
  fixed: "FIXED",
  "still-fails": "STILL FAILS",
  different: "DIFFERENT",
};

function textOf({ id }: FoundReplay, label: string, replayed: Replayed, { color, width }: Io): string {
  const { verdict = "different", why, plays, findings, leftovers } = replayed;
  const colors = createColors(color);
  const paint = verdict === "fixed" ? colors.green : colors.red;
  const [shown] = findings;
  const lines = [
    `${paint(WORDS[verdict])}  ${id} on ${harmless(label)}${plays > 2 ? `, played ${plays} times` : ""}`,
    ...paragraph("  ", harmless(why), width),
    ...(shown ? historyLines(shown).map((line) => `  ${line}`) : []),
    ...leftovers.map((arn) => `  left behind: ${harmless(arn)}`),
  ];
  return `${lines.join("\n")}\n`;
}
