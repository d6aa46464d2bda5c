import type { ConformanceReport, ReportedCheck } from "../../core/conformance.ts";
import { constraintRows, dimensionViews } from "./coverage-view.ts";
import { groupViews } from "./finding-view.ts";
import { heatView } from "./heat-view.ts";
import type { Limits } from "./limits.ts";
import { errorMatrices, stateMatrices } from "./matrix-view.ts";

const VERDICTS = { conforms: "Conforms", "does-not-conform": "Does not conform", incomplete: "Incomplete" };

/** The most leftovers that are named. */
const NAMED = 20;

/** Everything that the page's template is filled in with. */
export function pageView(report: ConformanceReport, limits: Limits, isCut: boolean): object {
  const { target, release, seed, tool, shard, requirements, checks, coverage, summary } = report;
  const groups = groupViews(report, limits);
  const { leftovers } = summary;
  return {
    target,
    release,
    requirements,
    seed,
    version: tool.version,
    shard: shard ? `${shard.parts.join(", ")} of ${shard.of}` : "",
    verdict: VERDICTS[summary.verdict],
    verdictClass: summary.verdict,
    sentence: sentenceOf(report),
    ended: summary.ended ?? "",
    calls: summary.calls.toLocaleString("en"),
    scripts: summary.scripts.toLocaleString("en"),
    seconds: summary.seconds.toFixed(1),
    tallies: talliesOf(summary),
    stale: summary.stale,
    leftovers: leftovers.slice(0, NAMED),
    leftoverCount: leftovers.length,
    leftoversMore: leftovers.length > NAMED ? `and ${leftovers.length - NAMED} more, in the JSON report` : "",
    isCut,
    groups,
    findingCount: groups.reduce((total, { findings }) => total + findings.length, 0),
    hasFindings: groups.length > 0,
    phases: [...new Set(groups.flatMap(({ findings }) => findings.map(({ phase }) => phase)))],
    dimensions: dimensionViews(coverage),
    heat: heatView(report),
    states: stateMatrices(coverage.states),
    errors: errorMatrices(coverage.errors),
    constraints: constraintRows(coverage),
    checks: checks.map(checkRow),
    checkCount: checks.length,
  };
}

function sentenceOf({ summary: { findings, verdict } }: ConformanceReport): string {
  const parts = [
    ...(findings.must > 0 ? [`${count(findings.must, "fault")} against a must`] : []),
    ...(findings.should > 0 ? [`${findings.should} against a should`] : []),
  ];
  if (parts.length > 0) return `${parts.join(", ")}.`;
  return verdict === "incomplete" ? "No fault was found as far as the run went." : "No fault was found.";
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

function talliesOf({ passed, failed, declared, known, notExercised }: ConformanceReport["summary"]) {
  const all = [
    { id: "failed", words: "failed", count: failed },
    { id: "known", words: "known", count: known },
    { id: "declared", words: "declared", count: declared },
    { id: "passed", words: "passed", count: passed },
    { id: "not-exercised", words: "not exercised", count: notExercised },
  ];
  return all.filter((one) => one.count > 0);
}

function checkRow({ id, level, status, summary, evidence, source, reason, judged, findings, further }: ReportedCheck) {
  return {
    id,
    level,
    status,
    statusWords: status.replace("-", " "),
    summary,
    evidence,
    source,
    reason: reason ?? "",
    judged: judged.toLocaleString("en"),
    faults: findings.length + further.length,
    hasGroup: findings.length > 0,
  };
}
