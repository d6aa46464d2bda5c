import { contractAt } from "../../contract/contract.ts";
import type { ConformanceReport, ReportedFinding, RunEvent } from "../../core/conformance.ts";
import { reasonFor } from "../../core/deviation.ts";
import type { Release } from "../../core/release.ts";
import { chooseChecks, choosePhases, requiredChecks, withOwn } from "../../engine/conform-choice.ts";
import { chooseOperations } from "../../harness/choose-operations.ts";
import { partsOf } from "../../harness/shard.ts";
import { harmless } from "../../reporters/text/harmless.ts";
import type { Target } from "../../wire/target.ts";
import { chooseRelease } from "../choose-release.ts";
import { type Arguments, defineCommand } from "../command.ts";
import { readBaseline, readProfile } from "../conform-files.ts";
import { number, optionalDuration } from "../conform-numbers.ts";
import { CONFORMANCE_FORMATS, type ConformanceOutputs, openConformanceOutputs } from "../conform-outputs.ts";
import { hasLanes, PART_OPTIONS, shardOf, workersOf } from "../conform-parts.ts";
import { PLACE_OPTIONS } from "../conform-place.ts";
import { createProgress, type Progress } from "../conform-progress.ts";
import { SAFETY_OPTIONS, safetyOf } from "../conform-safety.ts";
import { namedTarget, type Opened, openTarget } from "../conform-target.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { asUsage, type Io, UsageError } from "../io.ts";
import { keepFindings } from "../kept-findings.ts";
import { expectLongRun } from "../long-run.ts";
import { lanesOf, readTask } from "../workers/lanes.ts";
import { type DriveLane, serveLanes } from "../workers/run-lanes.ts";
import type { FindingEvent } from "../workers/run-parts.ts";

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
    operations: { type: "string", value: "A,B", help: "the implementation has only these operations" },
    seed: { type: "string", value: "SEED", help: "decides every value and every order (default: by chance)" },
    runs: { type: "string", value: "N", help: "scripts of the property and of the stateful phase each (default: 100)" },
    "max-time": {
      type: "string",
      value: "TIME",
      help: "end after TIME, such as 30s or 5m, with what was found by then (default: 60s; on AWS 1h)",
    },
    phase: { type: "string", multiple: true, value: "PHASE", help: "only this phase; may be repeated" },
    only: { type: "string", multiple: true, value: "CHECK", help: "only this check; may be repeated" },
    skip: { type: "string", multiple: true, value: "CHECK", help: "not this check; may be repeated" },
    plugin: {
      type: "string",
      multiple: true,
      value: "FILE",
      help: "a module that exports checks of your own; may be repeated",
    },
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
    requirements: {
      type: "string",
      value: "MONTH",
      help: "only the checks that were there then, such as 2026-12, at the levels of then; later ones change nothing",
    },
    init: {
      type: "boolean",
      help: "write a profile, a baseline with what a named target shows now, and a workflow for GitHub Actions",
    },
    force: { type: "boolean", help: "--init: write over what is there" },
    examples: {
      type: "string",
      value: "FILE",
      help: "recorded exchanges, one a line as schemas/examples.json has them: phase boundary sends their requests, too",
    },
    offline: { type: "boolean", help: "--examples: send nothing, and look at the recorded answers" },
    replay: {
      type: "string",
      value: "ID",
      help: "play one finding again: its code, its id after a run on this machine, or REPORT.json#ID",
    },
    reproduce: {
      type: "string",
      value: "FOLDER",
      help: "write for each finding a script with curl, one with the AWS CLI, and a test for vitest",
    },
    timeout: { type: "string", value: "TIME", help: "how long one answer may take (default: 10s)" },
    settle: {
      type: "string",
      value: "TIME",
      help: "how long a resource may take to come to rest (default: 30s; on AWS 20m)",
    },
    ...PLACE_OPTIONS,
    ...SAFETY_OPTIONS,
    ...PART_OPTIONS,
  },
  notes: [
    "Without URL, --module and --start the embedded emulator is driven.",
    "Requests are signed with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or with dummies where these are not set; on AWS also with AWS_PROFILE, where the SDK is installed.",
    "Ctrl-C removes what was made and reports; twice leaves it to `sweep`.",
    "--replay says FIXED (exit code 0), STILL FAILS or DIFFERENT (1); without a target it takes the one of the finding.",
    "Exit code: 0 conforms, 1 does not, 2 could not be driven, 3 a fault of this tool, 130 interrupted.",
  ],
  run: async ({ args, io }) => {
    expectLongRun();
    if (args.options.replay !== undefined) {
      const { replayFinding } = await import("../conform-replay.ts");
      return replayFinding(args, numbersOf(args), io);
    }
    const release = chooseRelease(textOf(args, "release"));
    const operations = textOf(args, "operations")
      ?.split(",")
      .flatMap((name) => name.trim() || []);
    if (operations) asUsage(() => chooseOperations(contractAt(release), operations));
    const { CHECKS } = await import("../../checks/index.ts");
    let requirements = textOf(args, "requirements");
    if (args.options.init === true) {
      const { checkInit, namesTarget, requirementsFor, writeInit } = await import("../conform-init.ts");
      checkInit(args, io);
      requirements = requirementsFor(args);
      if (!namesTarget(args)) {
        writeInit(args, undefined, io);
        return EXIT.clean;
      }
    }
    const plugins = list(args, "plugin");
    const own = plugins.length === 0 ? [] : (await (await import("../plugins.ts")).loadPlugins(plugins, io)).checks;
    const all = asUsage(() => withOwn(requiredChecks(CHECKS, requirements), own));
    const ids = [...CHECKS, ...own].map(({ id }) => id);
    const checks = asUsage(() => chooseChecks(all, list(args, "only"), list(args, "skip")));
    const phases = asUsage(() => choosePhases(list(args, "phase")));
    const numbers = numbersOf(args);
    const profile =
      args.options.profile === undefined ? [] : await readProfile(textOf(args, "profile") as string, ids, io);
    const baseline =
      args.options.baseline === undefined ? [] : await readBaseline(textOf(args, "baseline") as string, io);
    const failOn = failOnOf(textOf(args, "fail-on"));
    const seed = textOf(args, "seed") ?? Math.trunc(Math.random() * 1e9).toString();
    const examples = await examplesOf(args, release, io);
    const formats = list(args, "report");
    const outputs = await openConformanceOutputs(formats.length > 0 ? formats : ["pretty"], io);
    const shard = shardOf(args);
    const workers = await workersOf(args, io);
    if (examples.target && (shard || workers > 1))
      throw new UsageError("--offline looks at all recordings at once: leave --shard and --workers out");
    const concluded = async (report: ConformanceReport): Promise<ExitCode> => {
      if (shard === undefined || workers > 1) keepFindings(report, namedTarget(args, io), io);
      const folder = textOf(args, "reproduce");
      if (folder !== undefined) (await import("../write-reproduction.ts")).writeReproduction(report, folder, io);
      if (args.options.init === true && !report.summary.unreachable) {
        (await import("../conform-init.ts")).writeInit(args, report, io);
        return EXIT.clean;
      }
      return exitCodeOf(report, failOn, numbers.minCoverage, io);
    };
    const bail = args.options.bail === true;
    const opening = { release, seed, timeoutMs: numbers.timeoutMs };
    const shared = {
      ...{ release, seed, phases, checks, bail, baseline, mask: io.mask },
      ...(requirements !== undefined && { requirements }),
      ...(operations && { operations }),
      ...(numbers.runs !== undefined && { runs: numbers.runs }),
      ...(examples.recordings && { examples: examples.recordings, offline: examples.target !== undefined }),
      declared: (check: string, finding: ReportedFinding) => reasonFor(profile, check, finding),
    };
    const viewOf = async ({ view }: Target) => {
      if (view !== "bytes") return {};
      const { createSdkView } = await import("../../harness/sdk-view.ts");
      const client = await createSdkView(`${io.cwd}/`);
      return client ? { view: client } : {};
    };
    const task = args.options.lanes === undefined ? undefined : readTask(textOf(args, "lanes") ?? "");
    const driveLane: DriveLane = async (lane, onEvent) => {
      const { conform } = await import("../../engine/conform.ts");
      const { target, place } = await openTarget(args, opening, io);
      const { limits, settleMs = numbers.settleMs, maxTimeMs } = await safetyOf(args, place, target, io);
      try {
        return await conform({
          ...{ ...shared, ...(await viewOf(target)), target, limits, shard: lane, onEvent, signal: io.interrupted },
          ...(settleMs !== undefined && { settleMs }),
          maxTimeMs: numbers.maxTimeMs ?? maxTimeMs,
          spentMs: (task?.spentMs ?? 0) + io.spentMs(),
        });
      } finally {
        await target.close();
      }
    };
    if (task) {
      await serveLanes(task.lanes, driveLane, io);
      return EXIT.clean;
    }
    if (workers > 1 || hasLanes(args)) {
      const progress = await createProgress(io);
      const told = tellInterruption(io, undefined);
      io.err(`seed ${seed}\n`);
      const { runParts } = await import("../workers/run-parts.ts");
      const onEvent = tellAll(progress, outputs);
      const lanes = hasLanes(args) ? lanesOf(shard, workers) : partsOf(shard, workers);
      const fails = ({ check, level, finding }: FindingEvent): boolean =>
        bail && level === "must" && reasonFor(profile, check, finding) === undefined;
      try {
        return await concluded(await runParts(args, { workers, seed, lanes, driveLane, fails, onEvent }, io));
      } catch (error) {
        if ((error as Error).name !== "WorkerError") throw error;
        io.err(`apprunner-contract: ${(error as Error).message}\n`);
        return EXIT.fault;
      } finally {
        told();
        progress.stop();
        outputs.close();
      }
    }
    const { conform } = await import("../../engine/conform.ts");
    const { target, place, rate, account } = await (examples.target?.() ?? openTarget(args, opening, io));
    io.err(`seed ${seed}\n`);
    const safety = await safetyOf(args, place, target, io);
    const settleMs = numbers.settleMs ?? safety.settleMs;
    const view = await viewOf(target);
    const progress = await createProgress(io);
    const what = { ...shared, ...(shard && { shard }), limits: safety.limits };
    if (place.is !== "here") {
      const { estimate, estimateWords } = await import("../../engine/estimate.ts");
      io.err(`${estimateWords(estimate(what), rate)}\n`);
    }
    const told = tellInterruption(io, safety.ledger?.path);
    try {
      const report = await conform({
        ...what,
        ...view,
        target,
        ...(settleMs !== undefined && { settleMs }),
        maxTimeMs: numbers.maxTimeMs ?? safety.maxTimeMs,
        spentMs: io.spentMs(),
        ...(safety.ledger && { ledger: safety.ledger }),
        ...(safety.prefix !== undefined && { prefix: safety.prefix }),
        signal: account ? AbortSignal.any([io.interrupted, account.signal]) : io.interrupted,
        onEvent: tellAll(progress, outputs),
      });
      const wrong = account?.wrong();
      if (wrong !== undefined) throw new UsageError(wrong);
      return await concluded(report);
    } finally {
      told();
      progress.stop();
      outputs.close();
      safety.close();
      await target.close();
    }
  },
});

/** The recordings to go by, and what stands for a target where nothing is sent. */
async function examplesOf(args: Arguments, release: Release, io: Io) {
  const file = textOf(args, "examples");
  const isOffline = args.options.offline === true;
  if (file === undefined) {
    if (isOffline) throw new UsageError("--offline looks at recorded answers: say --examples FILE");
    return {};
  }
  const [{ contractAt }, { readExamples }] = await Promise.all([
    import("../../contract/contract.ts"),
    import("../read-examples.ts"),
  ]);
  const recordings = await readExamples(file, contractAt(release), io);
  if (!isOffline) return { recordings };
  const { namesTarget } = await import("../conform-init.ts");
  if (namesTarget(args)) throw new UsageError("--offline sends nothing: leave the target out");
  const { recordedTarget } = await import("../../harness/recordings/recorded-session.ts");
  const target = async (): Promise<Opened> => ({
    target: recordedTarget(file),
    place: { is: "here" },
    rate: undefined,
    account: undefined,
  });
  return { recordings, target };
}

/** Tells people and files what happens; the line that is drawn again and again goes before the report comes. */
function tellAll(progress: Progress, outputs: ConformanceOutputs) {
  return (event: RunEvent): void => {
    progress.event(event);
    if (event.event === "ended") progress.stop();
    outputs.event(event);
  };
}

/** Says at the first interruption what comes next; returns what takes that back. */
function tellInterruption({ interrupted, err }: Io, ledger: string | undefined): () => void {
  const tell = (): void =>
    err(
      `removing what was made; Ctrl-C again leaves it${ledger === undefined ? "" : ` to \`apprunner-contract sweep --ledger ${ledger}\``}\n`,
    );
  interrupted.addEventListener("abort", tell, { once: true });
  return () => interrupted.removeEventListener("abort", tell);
}

function exitCodeOf(report: ConformanceReport, failOn: string, minCoverage: number, io: Io): ExitCode {
  const { findings, stale, ended, fault, scripts } = report.summary;
  if (fault !== undefined) {
    io.err(`apprunner-contract: a fault of this tool, not of ${report.target}; please report it: ${fault}\n`);
    return EXIT.fault;
  }
  if (report.summary.unreachable) {
    const advice = scripts > 0 ? "" : "; nothing was tested: start it first, or let --start COMMAND do it";
    io.err(`apprunner-contract: ${report.target} could not be driven to the end: ${harmless(ended ?? "")}${advice}\n`);
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

function numbersOf(args: Arguments) {
  const runs = textOf(args, "runs");
  const minCoverage = textOf(args, "min-coverage");
  return {
    runs: runs === undefined ? undefined : number("runs", runs, Number.MAX_SAFE_INTEGER),
    minCoverage: minCoverage === undefined ? 0 : number("min-coverage", minCoverage, 100),
    maxTimeMs: optionalDuration("max-time", textOf(args, "max-time")),
    timeoutMs: optionalDuration("timeout", textOf(args, "timeout")),
    settleMs: optionalDuration("settle", textOf(args, "settle")),
  };
}

function failOnOf(given = "must"): string {
  if (given === "must" || given === "should") return given;
  throw new UsageError(`--fail-on takes must or should, not ${JSON.stringify(given)}`);
}
