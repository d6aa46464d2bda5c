import { createHash } from "node:crypto";
import type { Check } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";
import { contractAt, LATEST } from "../contract/contract.ts";
import type { ConformanceReport, ReportedFinding, RunEvent } from "../core/conformance.ts";
import type { Mask } from "../core/mask.ts";
import type { Release } from "../core/release.ts";
import { VERSION } from "../core/version.ts";
import { chooseOperations } from "../harness/choose-operations.ts";
import { createClock } from "../harness/clock.ts";
import { createCoverage } from "../harness/coverage/index.ts";
import { createTraffic } from "../harness/coverage/traffic.ts";
import { withDeadline } from "../harness/deadline.ts";
import { collectFindings, type Fault, reported } from "../harness/findings.ts";
import type { Plan } from "../harness/phase.ts";
import { PHASE_PLANS } from "../harness/phases/index.ts";
import { type Recording, recordedPlan, recordedSession } from "../harness/recordings/recorded-session.ts";
import { type Run, runPhase } from "../harness/run-phase.ts";
import { leftOutOf, runProtocol } from "../harness/run-protocol.ts";
import { takeCare } from "../harness/safety/care.ts";
import type { Limits } from "../harness/safety/guard.ts";
import type { Ledger } from "../harness/safety/ledger.ts";
import { PHASES, type Phase } from "../harness/script.ts";
import type { SdkView } from "../harness/sdk-view.ts";
import { openSession, type Session } from "../harness/session.ts";
import { countIn, partOf, type Shard } from "../harness/shard.ts";
import { shrinkBudget } from "../harness/shrink-budget.ts";
import { verdicts } from "../harness/verdicts.ts";
import { createWatch } from "../harness/watch.ts";
import type { Lessons } from "../oracle/oracle.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { Target } from "../wire/target.ts";
import { faultsOf, totalsOf } from "./report/totals.ts";

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
  /** Milliseconds of that time that are over already, such as those in which the process has started. */
  readonly spentMs?: number;
  /** All phases when absent. */
  readonly phases?: readonly Phase[];
  /** The operations that the implementation has; all when absent. Throws a RangeError where these cannot be tried. */
  readonly operations?: readonly string[];
  /** All checks when absent. */
  readonly checks?: readonly Check[];
  /** The name of the frozen set that `checks` are of, for the report. */
  readonly requirements?: string;
  /** Whether the first `must` that fails ends the run. */
  readonly bail?: boolean;
  /** Why a finding is a declared deviation; nothing where it is none. */
  readonly declared?: (check: string, finding: ReportedFinding) => string | undefined;
  /** The ids of findings that were there before. */
  readonly baseline?: readonly string[];
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
  /** The part of the run that is done; all of it when absent. */
  readonly shard?: Shard;
  /** Where everything is written down before it is created; then it is tagged, too, and looked for at the end. */
  readonly ledger?: Ledger;
  /** What every name begins with that the run gives; it follows from the seed when absent. */
  readonly prefix?: string;
  readonly limits?: RunLimits;
  /** Recorded histories, which the boundary phase plays, too. */
  readonly examples?: readonly Recording[];
  /** Whether nothing is sent: what was recorded is all that is looked at. */
  readonly offline?: boolean;
  /** Hides secrets in all that is told and reported. */
  readonly mask?: Pick<Mask, "value">;
}

/** How much a run may do to an account. */
export interface RunLimits extends Omit<Limits, "before"> {
  /** How many calls it sends, besides those that remove what it has made. */
  readonly maxCalls?: number;
}

const UNMASKED: Pick<Mask, "value"> = { value: (value) => value };

/** How many scripts a phase of chance makes unless it is told. */
export const RUNS = 100;

/**
 * Drives an implementation with every phase and says where it leaves the contract. What was done until the end of the
 * time, a bail, an interruption or the target's death is a valid report. What it made is removed, also where this code
 * fails. Closes nothing: target and ledger are the caller's.
 */
export async function conform(options: ConformOptions): Promise<ConformanceReport> {
  const { release = LATEST, seed = "0", phases = PHASES, checks = CHECKS, shard, limits = {} } = options;
  const { bail = false, baseline = [], declared = () => undefined, signal, mask = UNMASKED } = options;
  const onEvent = (event: RunEvent): void => options.onEvent?.(event.event === "progress" ? event : mask.value(event));
  // Whoever keeps a ledger wants everything removed, however long that takes.
  const isLimited = options.target.clock === "real" && options.ledger === undefined;
  // Whoever counts what there is wants to be asked for one thing after the other.
  const plan = { ...planOf(options), sideBySide: isLimited && limits.maxServices === undefined };
  const { contract } = plan;
  const clock = createClock(options.maxTimeMs, signal, undefined, options.spentMs);
  const coverage = createCoverage(contract);
  const traffic = createTraffic(
    contract.operations().map(({ name }) => name),
    PHASES,
  );
  const findings = collectFindings();
  const judged = new Map<string, number>();
  const watch = createWatch(clock);
  const lessons: Lessons = { choices: new Map(), unexplained: new Set() };
  const { prefix, firstName } = namesFor(seed, options.target);
  const reached = isLimited ? withDeadline(options.target, clock) : options.target;
  const care = await takeCare({ ...options, target: reached, contract, prefix: options.prefix ?? prefix });
  const { target } = care;
  const told = (exchange: Exchange): void => {
    watch.told(exchange);
    if (limits.maxCalls !== undefined && session.calls() >= limits.maxCalls)
      clock.end(`it had sent ${limits.maxCalls} calls, as many as it may`);
  };
  const recordings = options.offline ? (options.examples ?? []) : undefined;
  const online = (): Session =>
    openSession({
      ...care.session,
      firstName,
      target,
      contract,
      lessons,
      isOver: clock.isOver,
      told,
      improper: (why) => {
        fault ??= why;
        clock.end(`of a fault of this tool: ${why}`);
      },
      ...(options.view && { view: options.view }),
      ...(options.settleMs !== undefined && { settleMs: options.settleMs }),
    });
  const session = recordings ? recordedSession(recordings, contract, lessons) : online();
  let fault: string | undefined;
  let scripts = 0;
  let phase: Phase = PHASES[0];
  const run: Run = {
    session,
    lessons,
    mask,
    contract,
    checks,
    findings,
    judged,
    clock,
    budget: shrinkBudget(target.clock),
    admit: care.admit,
    found: (fault: Fault) => {
      onEvent({ event: "finding", check: fault.check.id, level: fault.check.level, finding: reported(fault) });
      if (bail && fault.check.level === "must" && declared(fault.check.id, reported(fault)) === undefined)
        clock.end("a must failed, and it was to bail");
    },
    played: (history) => {
      scripts++;
      for (const observation of history) {
        coverage.see(observation);
        traffic.see(observation.exchange.operation, phase, observation.exchange.answer.ok);
      }
    },
    sent: (operation, received) => {
      // Requests that are wrong on purpose may be met with silence; only a target that is not there ends the run.
      if (received.is !== "nothing" || received.why === "unreachable") watch.told({ received });
      const accepted = received.is === "response" ? received.status < 300 : undefined;
      traffic.see(operation.split(".").at(-1) ?? "", phase, accepted);
    },
    progress: (done, of) =>
      onEvent({ event: "progress", phase, done, of, calls: session.calls(), findings: findings.size() }),
  };
  onEvent({ event: "started", target: target.label, release, seed, phases: [...phases] });
  const drive = async (): Promise<void> => {
    if (recordings) {
      phase = "boundary";
      onEvent({ event: "phase", phase, scripts: recordings.length });
      return runPhase(recordedPlan(recordings), plan, run);
    }
    for (phase of PHASES.filter((one) => phases.includes(one))) {
      if (clock.isOver()) break;
      if (phase === "protocol") {
        const protocol = [
          ...partOf(
            checks
              .filter((check) => check.on === "protocol")
              .filter((check) => leftOutOf(contract, check) === undefined),
            shard,
          ),
        ];
        onEvent({ event: "phase", phase, scripts: protocol.length });
        await runProtocol(protocol, target, run);
        continue;
      }
      const phasePlan = PHASE_PLANS.find((one) => one.phase === phase);
      if (!phasePlan) continue;
      for (const _ of phasePlan.prepare?.(plan) ?? []) if (clock.isOver()) return;
      onEvent({ event: "phase", phase, scripts: countIn(phasePlan.count(plan), shard) });
      await runPhase(phasePlan, plan, run);
    }
  };
  const leftovers = await care.cleanAfter(drive, session.close, watch.silent);
  const results = verdicts({
    checks,
    judged,
    findings,
    bytes: target.view === "bytes",
    leftOut: (check) => leftOutOf(contract, check),
    declared,
    known: ({ id }) => baseline.includes(id),
  });
  const ended = clock.why();
  const faults = faultsOf(results);
  const report: ConformanceReport = mask.value({
    target: target.label,
    release,
    seed,
    tool: { name: "apprunner-contract", version: VERSION },
    ...(shard && shard.of > 1 && { shard: { of: shard.of, parts: [shard.number] } }),
    ...(options.requirements !== undefined && { requirements: options.requirements }),
    checks: results,
    coverage: coverage.report(),
    traffic: traffic.report(),
    summary: {
      ...totalsOf(results, ended === undefined && (shard?.of ?? 1) === 1),
      ...(ended !== undefined && { ended }),
      stale: baseline.filter((id) => !faults.has(id)),
      unreachable: watch.unreachable(),
      ...(fault !== undefined && { fault }),
      leftovers,
      calls: session.calls(),
      scripts,
      seconds: Math.round(clock.elapsed()) / 1000,
    },
  });
  options.onEvent?.({ event: "ended", report });
  return report;
}

/** What the phases of a run make their scripts from. */
export function planOf(options: Omit<ConformOptions, "target">): Plan {
  const { release = LATEST, seed = "0", runs = RUNS, shard, operations, examples = [] } = options;
  const whole = contractAt(release);
  const contract = operations ? chooseOperations(whole, operations) : whole;
  const scripts = examples.map(({ script }) => script);
  return { contract, seed: digest(seed), runs, examples: scripts, ...(shard && { shard }) };
}

/** How many names a run may give until it gives those that another one has begun with. */
const APART = 36 ** 2;

/**
 * What is given the same names in every run with a seed. Whatever lives on between two runs gets new ones each time,
 * because it may keep what it had, and count the revisions of a name that was deleted.
 */
function namesFor(seed: string, target: Target): { readonly prefix: string; readonly firstName: number } {
  if (target.clock === "virtual") return { prefix: `ac${digest(seed).toString(36)}`, firstName: 0 };
  const run = Date.now();
  return { prefix: `ac${digest(`${seed} ${run}`).toString(36)}`, firstName: (run % APART) * APART };
}

/** A number of 31 bits for a seed. */
function digest(seed: string): number {
  return createHash("sha256").update(seed).digest().readUInt32BE(0) >>> 1;
}
