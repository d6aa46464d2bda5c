import type { ConformanceReport, ReportedCheck } from "../core/conformance.ts";
import type { Implementation } from "../harness/targets/open.ts";
import { checkLines } from "../reporters/conformance/pretty.ts";
import { createColors } from "../reporters/text/colors.ts";
import { checksOf, type DriveOptions, drive } from "./drive.ts";

/** What a suite is told besides what `conform` is told. */
export interface SuiteOptions extends DriveOptions {
  /** The suite's name; "App Runner contract" when absent. */
  readonly name?: string;
  /** Whether a `should` that fails fails its test, too; it is only skipped, with its reason, when absent. */
  readonly failOn?: "must" | "should";
}

/** What a test runner has to offer. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly before: (run: () => Promise<void>, timeoutMs: number) => unknown;
  /** `skip` tells why there is nothing to say; runners that cannot skip a running test let it pass. */
  readonly test: (name: string, run: (skip: (reason: string) => void) => void) => unknown;
}

const NAME = "App Runner contract";
/** How much longer than the run itself its beginning and its clearing up may take, in milliseconds. */
const MARGIN = 60_000;
const MAX_TIME = 60_000;
const WIDTH = 100;

/** Declares one test for each check: an implementation is driven once, then each test says what its check has found. */
export function conformanceSuite(
  runner: Runner,
  target: Implementation | undefined,
  { name = NAME, failOn = "must", ...options }: SuiteOptions,
): void {
  const { maxTimeMs = MAX_TIME } = options;
  runner.describe(name, () => {
    let report: ConformanceReport | undefined;
    runner.before(async () => {
      report = await drive(target, { ...options, maxTimeMs });
      const { unreachable, ended } = report.summary;
      if (unreachable) throw new Error(`${report.target} could not be driven to the end: ${ended}`);
    }, maxTimeMs + MARGIN);
    for (const { id, summary } of checksOf(options))
      runner.test(`${id}: ${summary}`, (skip) => {
        const check = report?.checks.find((one) => one.id === id);
        if (check) tell(check, failOn, skip);
        else skip("the run ended before");
      });
  });
}

function tell(check: ReportedCheck, failOn: "must" | "should", skip: (reason: string) => void): void {
  const { status, level, reason = "" } = check;
  if (status === "not-exercised") skip(reason);
  if (status !== "failed") return;
  const text = checkLines(check, createColors(false), WIDTH).join("\n");
  if (level === "should" && failOn === "must") {
    skip(text);
    return;
  }
  const error = new Error(text);
  error.stack = `Error: ${text}`;
  throw error;
}
