/**
 * Hold an implementation against the contract; checks and rules of your own.
 *
 * @module apprunner-contract/conform
 */

export type {
  Check,
  CheckFacts,
  ExchangeCheck,
  HistoryCheck,
  Inspection,
  Problem,
  ProtocolCheck,
} from "../checks/define.ts";
export { defineCheck, type OwnCheck } from "../checks/own.ts";
export type {
  ConformanceReport,
  ReportedCheck,
  ReportedCoverage,
  ReportedExchange,
  ReportedFinding,
  RunEvent,
} from "../core/conformance.ts";
export type { Deviation } from "../core/deviation.ts";
export { conformanceText, type TextStyle } from "../engine/conformance-text.ts";
export { type DriveOptions as ConformOptions, drive as conform } from "../engine/drive.ts";
export type { Replayed } from "../engine/replay.ts";
export { type ReplayAt, replayAt as replay } from "../engine/replay-at.ts";
export type { WrittenPlan } from "../harness/replay/plan.ts";
export type { Phase, Script } from "../harness/script.ts";
export type { Implementation } from "../harness/targets/open.ts";
export type { Observation } from "../oracle/observation.ts";
export { defineRule, type OwnRule } from "../rules/own.ts";
export type { Target } from "../wire/target.ts";
export type { FetchHandler } from "../wire/targets/fetch.ts";
export { TargetError } from "../wire/targets/target-error.ts";
