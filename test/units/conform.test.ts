import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { CHECKS } from "../../src/checks/index.ts";
import type { ConformanceReport, RunEvent } from "../../src/core/conformance.ts";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { type ConformOptions, conform } from "../../src/engine/conform.ts";
import { embeddedTarget, handlerTarget } from "../../src/harness/targets/embedded.ts";
import junit from "../../src/reporters/conformance/junit.ts";
import ndjson from "../../src/reporters/conformance/ndjson.ts";
import pretty from "../../src/reporters/conformance/pretty.ts";
import type { Target } from "../../src/wire/target.ts";
import { httpTarget } from "../../src/wire/targets/http.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/conformance-report.json"), "utf8"));
const isReport = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);

const QUICK: Omit<ConformOptions, "target"> = { seed: "5", runs: 1, phases: ["protocol", "property", "stateful"] };

/** The emulator without SourceDirectory in its answers to DescribeService. */
function forgetful(): Target {
  const emulator = createEmulator({ seed: "1", settleMs: 1500 });
  return handlerTarget({
    label: "a forgetful emulator",
    skip: emulator.skip,
    handle: (request) => {
      const response = emulator.handle(request);
      if (request.headers["x-amz-target"] !== "AppRunner.DescribeService") return response;
      return { ...response, body: response.body.replace(/,?"SourceDirectory":"(?:[^"\\]|\\.)*"/, "") };
    },
  });
}

const ROUND_TRIPS = "source-directory-round-trips";
const shortRun = (options: Partial<ConformOptions> = {}): Promise<ConformanceReport> =>
  conform({ target: forgetful(), seed: "1", runs: 0, phases: ["boundary"], bail: true, ...options });

let first: Promise<ConformanceReport> | undefined;

/** What the first short run has shown, which is the same for everybody. */
const shown = (): Promise<ConformanceReport> => {
  first ??= shortRun();
  return first;
};

const findingsOf = ({ checks }: ConformanceReport, id: string) =>
  checks.find((check) => check.id === id)?.findings ?? [];

test("a report keeps to its schema, and every check has a verdict", async () => {
  const report = await conform({ target: embeddedTarget({ seed: "5" }), ...QUICK });
  expect(isReport(JSON.parse(JSON.stringify(report))), JSON.stringify(isReport.errors)).toBe(true);
  expect(report.checks.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  expect(report.summary).toMatchObject({ verdict: "conforms", findings: { must: 0, should: 0 }, leftovers: [] });
  for (const { status, reason } of report.checks) expect(reason === undefined).toBe(status !== "not-exercised");
});

test("an implementation of some operations is asked for these alone", async () => {
  const service = ["CreateService", "DescribeService", "DeleteService"];
  const emulator = createEmulator({ seed: "1" });
  const asked = new Set<string>();
  const target = handlerTarget({
    label: "a small emulator",
    skip: emulator.skip,
    handle: (request) => {
      asked.add(String(request.headers["x-amz-target"]).replace("AppRunner.", ""));
      return emulator.handle(request);
    },
  });
  const report = await conform({ target, ...QUICK, phases: ["protocol", "boundary"], operations: service });
  const strangers = ["NoSuchOperation", "NoSuchService.ListServices", "undefined"];
  expect([...asked].filter((name) => !service.includes(name) && !strangers.includes(name))).toEqual([]);
  expect([...asked]).toEqual(expect.arrayContaining(service));
  expect(report.summary).toMatchObject({ verdict: "conforms", leftovers: [] });
  expect(report.checks.find(({ id }) => id === "empty-bodies-are-requests")?.reason).toBe(
    "it asks for ListServices, which is not among the chosen operations",
  );
});

test("code is deployed with a connection that nobody made where none can be made and none is refused", async () => {
  const emulator = createEmulator({ seed: "1" });
  const given: unknown[] = [];
  const target = handlerTarget({
    label: "an emulator that wants connections",
    skip: emulator.skip,
    handle: (request) => {
      const { SourceConfiguration: source } = JSON.parse(String(request.body) || "{}");
      if (source?.CodeRepository && request.headers["x-amz-target"] === "AppRunner.CreateService") {
        given.push(source.AuthenticationConfiguration?.ConnectionArn);
        if (given.at(-1) === undefined)
          return {
            status: 400,
            headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "0" },
            body: JSON.stringify({ __type: "InvalidRequestException", Message: "A connection is missing." }),
          };
      }
      return emulator.handle(request);
    },
  });
  const operations = ["CreateService", "DescribeService", "DeleteService"];
  const phases = ["boundary"] as const;
  const checks = CHECKS.filter(({ id }) => id === ROUND_TRIPS);
  const report = await conform({ target, ...QUICK, phases, operations, checks });
  expect(report.checks[0]?.status).toBe("passed");
  expect(given.filter((arn) => arn !== undefined).length).toBeGreaterThan(10);
});

test("the same seed gives the same events but for the time that it took", async () => {
  const runs = [0, 1].map(async () => {
    const write = ndjson.create({ color: false, width: 80 });
    let text = "";
    const onEvent = (event: RunEvent): void => {
      text += write(event);
    };
    await conform({ target: embeddedTarget({ seed: "5" }), ...QUICK, onEvent });
    return text.replace(/"seconds":[\d.]+/, '"seconds":0');
  });
  const [one, other] = await Promise.all(runs);
  expect(one).toBe(other);
  expect(one?.split("\n").length).toBeGreaterThan(4);
});

test("a fault is one finding with the shortest history that shows it", async () => {
  const report = await shown();
  const [finding, ...more] = findingsOf(report, ROUND_TRIPS);
  expect(more).toEqual([]);
  expect(finding?.history.filter(({ role }) => role === "command").map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(["CreateService"]),
  );
  expect(finding?.history.filter(({ role }) => role === "command").length).toBeLessThanOrEqual(3);
  expect(finding?.history.at(-1)?.operation).toBe("DescribeService");
  expect(isReport(JSON.parse(JSON.stringify(report))), JSON.stringify(isReport.errors)).toBe(true);
  const failed = report.checks.filter(({ level, status }) => level === "must" && status === "failed");
  expect(failed.map(({ id }) => id)).toEqual([ROUND_TRIPS]);
  expect(report.summary).toMatchObject({ verdict: "does-not-conform", ended: expect.stringContaining("bail") });
});

test("what a profile declares and what a baseline knows is no failure, and what is gone is stale", async () => {
  const checks = CHECKS.filter(({ id }) => id === ROUND_TRIPS);
  const untilFound = () => {
    const stop = new AbortController();
    return {
      checks,
      bail: false,
      signal: stop.signal,
      onEvent: ({ event }: RunEvent) => void (event === "finding" && stop.abort()),
    };
  };
  const found = findingsOf(await shown(), ROUND_TRIPS).map(({ id }) => id);
  const known = await shortRun({ ...untilFound(), baseline: [...found, "gone-12345678"] });
  expect(known.checks[0]?.status).toBe("known");
  expect(known.summary.stale).toEqual(["gone-12345678"]);
  const declared = await shortRun({ ...untilFound(), declared: () => "it never describes folders" });
  expect(declared.checks[0]?.status).toBe("declared");
  expect(declared.summary.findings.must).toBe(0);
});

test("an implementation that keeps what it had can be driven twice with one seed", async () => {
  const embedded = embeddedTarget({ seed: "5" });
  const lasting: Target = { ...embedded, clock: "real" };
  const run = () => conform({ target: lasting, seed: "5", runs: 0, phases: ["stateful"] });
  const runs = [await run(), await run()];
  expect(runs.map(({ summary }) => summary.findings)).toEqual([0, 1].map(() => ({ must: 0, should: 0 })));
});

test("a run that is ended early is a valid report of what was done", async () => {
  const stop = new AbortController();
  let calls = 0;
  const target = embeddedTarget({ seed: "5" });
  const counting: Target = {
    ...target,
    call: (operation, input) => {
      if (++calls === 50) stop.abort();
      return target.call(operation, input);
    },
  };
  const report = await conform({ target: counting, seed: "5", runs: 3, signal: stop.signal });
  expect(report.summary).toMatchObject({ verdict: "incomplete", ended: "it was interrupted", leftovers: [] });
  expect(isReport(JSON.parse(JSON.stringify(report)))).toBe(true);
});

test("people and dashboards are told the same", async () => {
  const report = await shown();
  const ended: RunEvent = { event: "ended", report };
  const text = pretty.create({ color: false, width: 100 })(ended);
  expect(text).toContain(`✗ ${ROUND_TRIPS}  must`);
  expect(text).toContain("verdict   does not conform: 1 must");
  expect(text).toContain(findingsOf(report, ROUND_TRIPS)[0]?.id);
  const xml = junit.create({ color: false, width: 100 })(ended);
  expect(xml).toMatch(/<testsuite name="must" tests="\d+" failures="1"/);
});

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

type Answering = (response: ServerResponse) => void;

async function serving(answer: Answering): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    answer(response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ["hangs", "answers-arrive", () => {}],
  ["closes connections", "answers-arrive", (response: ServerResponse) => void response.destroy()],
  ["answers HTML", "answers-are-json", (response: ServerResponse) => void response.end("<html>")],
  [
    "answers too deeply nested",
    "answers-are-json",
    (response: ServerResponse) => void response.end(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
  ],
  [
    "answers without end",
    "answers-arrive",
    (response: ServerResponse) => void response.end(Buffer.alloc(9 * 1024 * 1024, 32)),
  ],
] satisfies [string, string, Answering][])("a target that %s ends as a finding", async (_, check, answer) => {
  const target = httpTarget(await serving(answer), { timeoutMs: 50 });
  const report = await conform({ target, seed: "1", runs: 1, phases: ["protocol", "property"], maxTimeMs: 5000 });
  await target.close();
  expect(findingsOf(report, check).length).toBeGreaterThan(0);
  expect(report.summary).toMatchObject({ verdict: "does-not-conform", unreachable: false });
});

test("a target that nobody serves is unreachable, and that is no finding about an implementation", async () => {
  const target = httpTarget("http://127.0.0.1:9", { timeoutMs: 500 });
  const report = await conform({ target, seed: "1", runs: 1 });
  await target.close();
  expect(report.summary).toMatchObject({ unreachable: true, failed: 0, passed: 0, calls: 0, scripts: 0 });
  expect(report.summary.ended).toMatch(/^the target could not be reached \(.*ECONNREFUSED/u);
});
