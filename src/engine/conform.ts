import { createHash } from "node:crypto";
import type { Check } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";
import { contractAt, LATEST } from "../contract/contract.ts";
import type { ConformanceReport, ReportedCheck, ReportedFinding, RunEvent } from "../core/conformance.ts";
import type { Release } from "../core/release.ts";
import { VERSION } from "../core/version.ts";
import { createClock } from "../harness/clock.ts";
import { createCoverage } from "../harness/coverage/index.ts";
import { collectFindings, type Fault, reported } from "../harness/findings.ts";
import { PHASE_PLANS } from "../harness/phases/index.ts";
import { type Run, runPhase } from "../harness/run-phase.ts";
import { runProtocol } from "../harness/run-protocol.ts";
import { PHASES, type Phase } from "../harness/script.ts";
import type { SdkView } from "../harness/sdk-view.ts";
import { openSession } from "../harness/session.ts";
import { verdicts } from "../harness/verdicts.ts";
import { createWatch } from "../harness/watch.ts";
import type { Lessons } from "../oracle/oracle.ts";
import type { Target } from "../wire/target.ts";

/** What a run may be told; everything but the target has a default. */
export interface ConformOptions {
  readonly target: Target;
  /** The newest release when absent. */
  readonly release?: Release;
  /** Decides every value and every order; "0" when absent. */
  readonly seed?: string;
  /** How many scripts the property and the stateful phase each make. */
  readonly runs?: number;
  /** How long a resource may take to come to rest, in milliseconds of the target's clock. */
  readonly settleMs?: number;
  /** A real client that reads some of the answers too. */
  readonly view?: SdkView;
  /** Milliseconds of real time, within which the run ends; unbounded when absent. */
  readonly maxTimeMs?: number;
  /** All phases when absent. */
  readonly phases?: readonly Phase[];
  /** All checks when absent. */
  readonly checks?: readonly Check[];
  /** Whether the first `must` that fails ends the run. */
  readonly bail?: boolean;
  /** Why a finding is a declared deviation; nothing where it is none. */
  readonly declared?: (check: string, finding: ReportedFinding) => string | undefined;
  /** The ids of findings that were there before. */
  readonly baseline?: readonly string[];
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
}

/** How many scripts a phase of chance makes unless it is told. */
export const RUNS = 100;

/**
 * Drives an implementation with every phase and says where it leaves the contract. What was done until the end of the
 * time, a bail, an interruption or the target's death is a valid report. Closes nothing: the target is the caller's.
 */
export async function conform(options: ConformOptions): Promise<ConformanceReport> {
  const { target, release = LATEST, seed = "0", runs = RUNS, phases = PHASES, checks = CHECKS } = options;
  const { bail = false, baseline = [], declared = () => undefined, onEvent = () => {}, signal } = options;
  const contract = contractAt(release);
  const clock = createClock(options.maxTimeMs, signal);
  const coverage = createCoverage(contract);
  const findings = collectFindings();
  const judged = new Map<string, number>();
  const watch = createWatch(clock);
  const lessons: Lessons = { choices: new Map(), unexplained: new Set() };
  const session = openSession({
    target,
    contract,
    lessons,
    prefix: `ac${digest(seed).toString(36)}`,
    isOver: clock.isOver,
    told: watch.told,
    ...(options.view && { view: options.view }),
    ...(options.settleMs !== undefined && { settleMs: options.settleMs }),
  });
  let scripts = 0;
  let phase: Phase = PHASES[0];
  const run: Run = {
    session,
    lessons,
    contract,
    checks,
    findings,
    judged,
    clock,
    spent: { shrinkingMs: 0 },
    found: (fault: Fault) => {
      onEvent({ event: "finding", check: fault.check.id, level: fault.check.level, finding: reported(fault) });
      if (bail && fault.check.level === "must" && declared(fault.check.id, reported(fault)) === undefined)
        clock.end("a must failed, and it was to bail");
    },
    played: (history) => {
      scripts++;
      for (const observation of history) coverage.see(observation);
    },
    progress: (done, of) =>
      onEvent({ event: "progress", phase, done, of, calls: session.calls(), findings: findings.size() }),
  };
  onEvent({ event: "started", target: target.label, release, seed, phases: [...phases] });
  const plan = { contract, seed: digest(seed), runs };
  for (phase of PHASES.filter((one) => phases.includes(one))) {
    if (clock.isOver()) break;
    if (phase === "protocol") {
      const protocol = checks.filter((check) => check.on === "protocol");
      onEvent({ event: "phase", phase, scripts: protocol.length });
      await runProtocol(protocol, target, run);
      continue;
    }
    const phasePlan = PHASE_PLANS.find((one) => one.phase === phase);
    if (!phasePlan) continue;
    onEvent({ event: "phase", phase, scripts: phasePlan.count(plan) });
    await runPhase(phasePlan, plan, run);
  }
  const leftovers = await session.close();
  const results = verdicts({
    checks,
    judged,
    findings,
    bytes: target.view === "bytes",
    declared,
    known: ({ id }) => baseline.includes(id),
  });
  const ended = clock.why();
  const report: ConformanceReport = {
    target: target.label,
    release,
    seed,
    tool: { name: "apprunner-contract", version: VERSION },
    checks: results,
    coverage: coverage.report(),
    summary: {
      ...summed(results, baseline, ended),
      unreachable: watch.unreachable(),
      leftovers,
      calls: session.calls(),
      scripts,
      seconds: Math.round(clock.elapsed()) / 1000,
    },
  };
  onEvent({ event: "ended", report });
  return report;
}

function summed(checks: readonly ReportedCheck[], baseline: readonly string[], ended: string | undefined) {
  const count = (status: ReportedCheck["status"]): number => checks.filter((check) => check.status === status).length;
  const fresh = (level: Check["level"]): number =>
    checks
      .filter((check) => check.level === level)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.declared === undefined && !finding.known).length;
  const must = fresh("must");
  const shown = new Set(checks.flatMap(({ findings }) => findings.map(({ id }) => id)));
  return {
    verdict: must > 0 ? "does-not-conform" : ended === undefined ? "conforms" : "incomplete",
    passed: count("passed"),
    failed: count("failed"),
    declared: count("declared"),
    known: count("known"),
    notExercised: count("not-exercised"),
    findings: { must, should: fresh("should") },
    ...(ended !== undefined && { ended }),
    stale: baseline.filter((id) => !shown.has(id)),
  } as const;
}

/** A number of 31 bits for a seed. */
function digest(seed: string): number {
  return createHash("sha256").update(seed).digest().readUInt32BE(0) >>> 1;
}
