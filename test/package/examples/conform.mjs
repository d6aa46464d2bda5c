// Drives an implementation; here handlers inside the process, one of which is wrong.
import assert from "node:assert/strict";
import { conform, conformanceText, defineCheck } from "apprunner-contract/conform";
import { createEmulator, fetchHandler } from "apprunner-contract/emulator";

const right = fetchHandler(createEmulator({ quotas: "off" }));
const wrong = async (request) => {
  const answer = await right(request);
  return new Response((await answer.text()).replaceAll("SourceDirectory", "Directory"), answer);
};
const named = defineCheck({
  id: "names-have-our-prefix",
  level: "should",
  on: "exchange",
  summary: "The name of every service begins with ours.",
  inspect: ({ exchange: { operation, answer } }) =>
    operation === "DescribeService" && answer.ok && !answer.output.Service.ServiceName.startsWith("our-")
      ? [{ message: "A name has not our prefix.", aspect: "prefix" }]
      : [],
});
const report = await conform(wrong, { phases: ["boundary"], runs: 5, checks: [named], maxTimeMs: 20_000 });
const failed = report.checks.filter(({ status }) => status === "failed").map(({ id }) => id);
assert.equal(report.summary.verdict, "does-not-conform");
assert.ok(failed.includes("source-directory-round-trips") && failed.includes("names-have-our-prefix"), failed.join());
assert.match(conformanceText(report), /✗ source-directory-round-trips {2}must/);
