import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startEmulator } from "../../src/emulator/start.ts";
import { run, scratch } from "../fixtures/cli/run.ts";
import { runInside } from "../fixtures/cli/run-inside.ts";

const { folder, clear } = scratch();
afterAll(clear);

const HANDLERS = `export default {
  ListServices: () => ({ ServiceSummaryList: [] }),
  ListConnections: () => ({ ConnectionSummaryList: "none" }),
};
`;

describe("a wrong call gets a hint and exit code 2", () => {
  test.each([
    [
      "conform --only source-directory-round-trip",
      'no check "source-directory-round-trip": did you mean source-directory-round-trips?',
    ],
    ["conform --phase statefull", 'no phase "statefull": did you mean stateful?'],
    ["conform --report htlm", 'no report "htlm"'],
    ["conform --report json:no/such/folder.json", "cannot write no/such/folder.json: ENOENT"],
    ["conform --runs many", '--runs takes a number, not "many"'],
    ["conform --max-time soon", '--max-time takes a time such as 500ms, 30s or 2m, not "soon"'],
    ["conform --min-coverage 101", '--min-coverage takes a number from 0 to 100, not "101"'],
    ["conform --fail-on may", '--fail-on takes must or should, not "may"'],
    ["conform localhost:4566", '"localhost:4566" is no URL of an implementation, such as http://127.0.0.1:4566'],
    [
      "conform http://example.com",
      "http://example.com is not on this machine: conform creates and deletes resources there",
    ],
    ["conform https://apprunner.us-east-1.amazonaws.com --allow-remote", "is AWS itself"],
    ["conform http://127.0.0.1:1 --module x.mjs", "conform drives one target"],
    ["conform --module nowhere.mjs", "there is no file nowhere.mjs"],
    ["conform --start false", "false "],
    ["conform --profile nowhere.json", "cannot read the profile nowhere.json: ENOENT"],
    ["conform --baseline broken.json", "the baseline broken.json is not JSON"],
    [
      "conform --operations DescribeServic",
      '2025-04-24 has no operation "DescribeServic": did you mean DescribeService?',
    ],
    ["conform --operations ,", "no operation was named"],
    ["conform --operations CreateService,DeleteService", "CreateService without DescribeService cannot be tried"],
    ["conform --release 2023-09-27", 'no release "2023-09-27"'],
  ])("%s", async (words, complaint) => {
    const cwd = folder({ "broken.json": "{" });
    const { code, stdout, stderr } = await runInside(words.split(" "), cwd);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(complaint);
  });
});

test("a target that nobody serves ends with exit code 2 and a report", async () => {
  const { code, stderr, stdout } = await run(["conform", "http://127.0.0.1:9", "--report", "json"], {
    cwd: folder({}),
  });
  expect(code).toBe(2);
  expect(stderr).toContain("http://127.0.0.1:9 could not be driven to the end: the target could not be reached");
  expect(stderr).toContain("nothing was tested: start it first");
  expect(JSON.parse(stdout).summary.unreachable).toBe(true);
});

test("an emulator behind HTTP conforms, and every report tells it", async () => {
  const emulator = await startEmulator();
  const cwd = folder({});
  const reports = ["pretty", "json:report.json", "junit:report.xml", "ndjson:events.ndjson"].flatMap((one) => [
    "--report",
    one,
  ]);
  const words = [
    "conform",
    emulator.url,
    "--phase",
    "protocol",
    "--phase",
    "property",
    "--runs",
    "5",
    "--seed",
    "4",
    ...reports,
  ];
  const { code, stdout, stderr } = await run(words, { cwd });
  await emulator.close();
  expect([code, stderr]).toEqual([0, expect.stringContaining("seed 4\n")]);
  expect(stdout).toContain("verdict   conforms: 0 must");
  expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")).summary.verdict).toBe("conforms");
  expect(readFileSync(join(cwd, "report.xml"), "utf8")).toContain('<testsuite name="must"');
  const events = readFileSync(join(cwd, "events.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).event);
  expect([events[0], events.at(-1)]).toEqual(["started", "ended"]);
});

test("handlers of a module are driven, and what they get wrong is exit code 1", async () => {
  const cwd = folder({ "handlers.mjs": HANDLERS });
  const words = [
    "conform",
    "--module",
    "handlers.mjs",
    "--phase",
    "property",
    "--runs",
    "10",
    "--seed",
    "4",
    "--report",
    "json",
  ];
  const { code, stdout, stderr } = await run(words, { cwd });
  const report = JSON.parse(stdout);
  expect([code, report.target, stderr]).toEqual([1, "handlers.mjs", expect.not.stringContaining("Warning")]);
  const failed = report.checks
    .filter((check: { status: string }) => check.status === "failed")
    .map(({ id }: { id: string }) => id);
  expect(failed).toContain("values-have-their-type");
  const baseline = join(cwd, "baseline.json");
  writeFileSync(baseline, stdout);
  const again = await run([...words, "--baseline", "baseline.json"], { cwd });
  expect([again.code, JSON.parse(again.stdout).summary.findings.must]).toEqual([0, 0]);
});

test("a command that prints its URL is started, driven and ended", async () => {
  const server = join(import.meta.dirname, "../faulty-servers/xml-errors.mjs");
  const words = ["conform", "--start", `node ${JSON.stringify(server)}`, "--phase", "protocol", "--seed", "1"];
  const { code, stdout } = await run([...words, "--fail-on", "should"], { cwd: folder({}) });
  expect([code, stdout]).toEqual([1, expect.stringContaining("errors-have-an-envelope")]);
});
