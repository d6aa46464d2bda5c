import type { ConformanceReport } from "../../core/conformance.ts";
import { harmless } from "../../reporters/text/harmless.ts";
import { chooseRelease } from "../choose-release.ts";
import { type Arguments, defineCommand } from "../command.ts";
import { chooseChecks, choosePhases } from "../conform-choice.ts";
import { readBaseline, readProfile } from "../conform-files.ts";
import { CONFORMANCE_FORMATS, openConformanceOutputs } from "../conform-outputs.ts";
import { createProgress } from "../conform-progress.ts";
import { openTarget } from "../conform-target.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type Io, UsageError } from "../io.ts";

/** Drives an implementation with property tests and reports where it leaves the contract. */
export default defineCommand({
  name: "conform",
  summary: "Drives an implementation of the App Runner API with property tests and says where it leaves the contract.",
  usage: "conform [URL] [OPTIONS]",
  options: {
    module: {
      type: "string",
      value: "FILE",
      help: "a module that exports a client with send(command), or a record of handlers",
    },
    start: { type: "string", value: "COMMAND", help: "a command that starts the implementation and prints its URL" },
    release: { type: "string", short: "r", value: "DATE", help: "the release of the API (default: the newest)" },
    seed: { type: "string", value: "SEED", help: "decides every value and every order (default: by chance)" },
    runs: { type: "string", value: "N", help: "scripts of the property and of the stateful phase each (default: 100)" },
    "max-time": {
      type: "string",
      value: "TIME",
      help: "end after TIME, such as 30s or 5m, with what was found by then (default: 60s)",
    },
    phase: { type: "string", multiple: true, value: "PHASE", help: "only this phase; may be repeated" },
    only: { type: "string", multiple: true, value: "CHECK", help: "only this check; may be repeated" },
    skip: { type: "string", multiple: true, value: "CHECK", help: "not this check; may be repeated" },
    bail: { type: "boolean", help: "end at the first `must` that fails" },
    "fail-on": { type: "string", value: "LEVEL", help: "exit 1 on a failed must (default) or also on a failed should" },
    "min-coverage": { type: "string", value: "PERCENT", help: "exit 1 where a dimension of coverage is lower" },
    profile: {
      type: "string",
      value: "FILE",
      help: "deviations that the implementation declares, each with its reason",
    },
    baseline: { type: "string", value: "FILE", help: "findings that are known; one that does not show any more fails" },
    report: {
      type: "string",
      multiple: true,
      value: "FORMAT[:FILE]",
      help: `${CONFORMANCE_FORMATS.join(", ")}; may be repeated (default: pretty)`,
    },
    timeout: { type: "string", value: "TIME", help: "how long one answer may take (default: 10s)" },
    settle: { type: "string", value: "TIME", help: "how long a resource may take to come to rest (default: 30s)" },
    region: { type: "string", value: "REGION", help: "the Region that requests are signed for (default: us-east-1)" },
    "allow-remote": { type: "boolean", help: "drive a URL that is not on this machine" },
  },
  notes: [
    "Without URL, --module and --start the embedded emulator is driven.",
    "Requests are signed with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or with dummies where these are not set.",
    "Exit code: 0 conforms, 1 does not, 2 could not be driven, 3 a fault of this tool, 130 interrupted.",
  ],
  run: async ({ args, io }) => {
    const release = chooseRelease(textOf(args, "release"));
    const { CHECKS } = await import("../../checks/index.ts");
    const ids = CHECKS.map(({ id }) => id);
    const checks = chooseChecks(CHECKS, list(args, "only"), list(args, "skip"));
    const phases = choosePhases(list(args, "phase"));
    const numbers = numbersOf(args);
    const profile =
      args.options.profile === undefined ? [] : await readProfile(textOf(args, "profile") as string, ids, io);
    const baseline =
      args.options.baseline === undefined ? [] : await readBaseline(textOf(args, "baseline") as string, io);
    const failOn = failOnOf(textOf(args, "fail-on"));
    const seed = textOf(args, "seed") ?? Math.trunc(Math.random() * 1e9).toString();
    const { conform } = await import("../../engine/conform.ts");
    const formats = list(args, "report");
    const outputs = await openConformanceOutputs(formats.length > 0 ? formats : ["pretty"], io);
    const target = await openTarget(args, { release, seed, timeoutMs: numbers.timeoutMs }, io);
    io.err(`seed ${seed}\n`);
    const { createSdkView } = await import("../../harness/sdk-view.ts");
    const view = target.view === "bytes" ? await createSdkView(`${io.cwd}/`) : undefined;
    const progress = await createProgress(io);
    try {
      const report = await conform({
        target,
        ...(view && { view }),
        release,
        seed,
        checks,
        phases,
        ...(numbers.runs !== undefined && { runs: numbers.runs }),
        ...(numbers.settleMs !== undefined && { settleMs: numbers.settleMs }),
        maxTimeMs: numbers.maxTimeMs,
        bail: args.options.bail === true,
        baseline,
        declared: (check, { aspect }) =>
          profile.find((one) => one.check === check && (one.aspect === undefined || one.aspect === aspect))?.reason,
        signal: io.interrupted,
        onEvent: (event) => {
          progress.event(event);
          if (event.event === "ended") progress.stop();
          outputs.event(event);
        },
      });
      return exitCodeOf(report, failOn, numbers.minCoverage, io);
    } finally {
      progress.stop();
      outputs.close();
      await target.close();
    }
  },
});

function exitCodeOf(report: ConformanceReport, failOn: string, minCoverage: number, io: Io): ExitCode {
  const { findings, stale, ended } = report.summary;
  if (report.summary.unreachable) {
    io.err(`apprunner-contract: ${report.target} could not be driven to the end: ${harmless(ended ?? "")}\n`);
    return EXIT.impossible;
  }
  const low = Object.entries(report.coverage).filter(
    ([, { reached, of }]) => of > 0 && (100 * reached) / of < minCoverage,
  );
  for (const [name, { reached, of }] of low)
    io.err(`apprunner-contract: the coverage of ${name} is ${reached} of ${of}, less than ${minCoverage} %\n`);
  const failed = findings.must > 0 || (failOn === "should" && findings.should > 0);
  return failed || stale.length > 0 || low.length > 0 ? EXIT.findings : EXIT.clean;
}

const textOf = (args: Arguments, name: string): string | undefined => args.options[name] as string | undefined;

const list = (args: Arguments, name: string): readonly string[] =>
  (args.options[name] as readonly string[] | undefined) ?? [];

const MAX_TIME = "60s";

function numbersOf(args: Arguments) {
  const runs = textOf(args, "runs");
  const minCoverage = textOf(args, "min-coverage");
  return {
    runs: runs === undefined ? undefined : number("runs", runs, Number.MAX_SAFE_INTEGER),
    minCoverage: minCoverage === undefined ? 0 : number("min-coverage", minCoverage, 100),
    maxTimeMs: duration("max-time", textOf(args, "max-time") ?? MAX_TIME),
    timeoutMs: optionalDuration("timeout", textOf(args, "timeout")),
    settleMs: optionalDuration("settle", textOf(args, "settle")),
  };
}

function number(option: string, given: string, most: number): number {
  const value = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && value <= most && (most === 100 || Number.isInteger(value))) return value;
  throw new UsageError(
    `--${option} takes a number${most === 100 ? " from 0 to 100" : ""}, not ${JSON.stringify(given)}`,
  );
}

const optionalDuration = (option: string, given: string | undefined): number | undefined =>
  given === undefined ? undefined : duration(option, given);

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

function duration(option: string, given: string): number {
  const [, amount, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(given) ?? [];
  const value = Number(amount) * (UNITS[unit] as number);
  if (amount === undefined || value === 0)
    throw new UsageError(`--${option} takes a time such as 500ms, 30s or 2m, not ${JSON.stringify(given)}`);
  return value;
}

function failOnOf(given = "must"): string {
  if (given === "must" || given === "should") return given;
  throw new UsageError(`--fail-on takes must or should, not ${JSON.stringify(given)}`);
}
