import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test, vi } from "vitest";
import { played } from "../../src/checks/played.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { ConformanceReport } from "../../src/core/conformance.ts";
import { conform } from "../../src/engine/conform.ts";
import { boundary } from "../../src/harness/phases/boundary.ts";
import { readRecording } from "../../src/harness/recordings/read-recording.ts";
import { type Recording, recordedTarget } from "../../src/harness/recordings/recorded-session.ts";
import { scriptOf } from "../../src/harness/recordings/script-of.ts";
import { SCENARIOS } from "../../src/harness/scenarios/index.ts";
import { openSession } from "../../src/harness/session.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import { run, scratch } from "../fixtures/cli/run.ts";
import { runInside } from "../fixtures/cli/run-inside.ts";

const { folder, clear } = scratch();
afterAll(clear);
vi.setConfig({ testTimeout: 30_000 });

const contract = contractAt(LATEST);
const isLine = new Ajv2020({ strict: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/examples.json"), "utf8")),
);

const lineOf = ({ operation, input, received, sent }: Exchange, history: string): string => {
  if (received.is !== "response") throw new Error("only responses are recorded");
  const body = Buffer.from(received.body).toString();
  const headers = Object.fromEntries(Object.entries(received.headers).map(([name, value]) => [name, String(value)]));
  return JSON.stringify({
    operation,
    request: input,
    response: { status: received.status, headers, body },
    history,
    at: sent,
  });
};

/** What the emulator answers to directed scripts, as somebody would have recorded it. */
async function recorded(): Promise<string> {
  const lines: string[] = [];
  for (const { id, script } of SCENARIOS.filter((_, index) => index % 2 === 0)) {
    const commands = script(contract);
    if (commands.length === 0) continue;
    const session = openSession({
      target: embeddedTarget({ seed: id }),
      contract,
      lessons: { choices: new Map() },
      prefix: "rec",
      isOver: () => false,
    });
    const history = await session.play({ purpose: { phase: "boundary", title: id }, commands });
    if (history.some(({ exchange }) => exchange.group !== undefined)) continue;
    if (JSON.stringify(commands).includes('"connection"')) continue;
    lines.push(...history.map(({ exchange }) => lineOf(exchange, id)));
  }
  return lines.join("\n");
}

const recordingsOf = (text: string): readonly Recording[] =>
  readRecording(text).map((lines) => ({ lines, script: scriptOf(lines, "rec.ndjson", contract) }));

const offline = (text: string): Promise<ConformanceReport> =>
  conform({ target: recordedTarget("rec.ndjson"), examples: recordingsOf(text), offline: true });

const failed = ({ checks }: ConformanceReport) =>
  checks.flatMap(({ level, findings }) => (level === "must" ? findings.map(({ id, title }) => `${id} ${title}`) : []));

test("what a sound implementation was recorded to answer is sound, and the requests play again", {
  timeout: 30_000,
}, async () => {
  const text = await recorded();
  for (const line of text.split("\n")) if (!isLine(JSON.parse(line))) expect.fail(JSON.stringify(isLine.errors));
  const report = await offline(text);
  expect(failed(report)).toEqual([]);
  expect(report.summary.calls).toBe(text.split("\n").length);
  expect(report.coverage.operations.reached).toBeGreaterThan(20);
  const again = recordingsOf(text).slice(0, 4);
  for (const { script } of again) {
    const session = openSession({
      target: embeddedTarget(),
      contract,
      lessons: { choices: new Map() },
      prefix: "again",
      isOver: () => false,
    });
    const history = await session.play(script);
    const commands = history.filter(({ exchange }) => exchange.role === "command");
    expect(commands.length).toBe(script.commands.length);
    expect(await session.close()).toEqual([]);
  }
});

const CREATE = {
  call: "CreateService",
  input: {
    ServiceName: "shop",
    SourceConfiguration: {
      CodeRepository: {
        RepositoryUrl: "https://github.com/example/monorepo",
        SourceCodeVersion: { Type: "BRANCH", Value: "main" },
        SourceDirectory: "/services/api",
        CodeConfiguration: {
          ConfigurationSource: "API",
          CodeConfigurationValues: {
            Runtime: "PYTHON_311",
            RuntimeEnvironmentVariables: { TOKEN: "s3cr3t-value-of-mine" },
          },
        },
      },
    },
  },
};
const DESCRIBE = { call: "DescribeService", input: { ServiceArn: "<0.Service.ServiceArn>" } };
const LIFE = played([CREATE, DESCRIBE]).map(({ call, input, response: { status, body } }) =>
  JSON.stringify({ operation: call, request: input, response: { status, body: JSON.parse(body) } }),
);

test("a recorded fault is a finding at its line, whose secrets are nowhere, and whose code plays it elsewhere", async () => {
  const wrong = [LIFE[0], (LIFE[1] ?? "").replace(/"SourceDirectory":"[^"]*",?/gu, "").replaceAll(",}", "}")].join(
    "\n",
  );
  const cwd = folder({ "rec.ndjson": wrong });
  const words = ["conform", "--examples", "rec.ndjson", "--offline", "--seed", "1", "--report", "json"];
  const { code, stdout, stderr } = await run(words, { cwd });
  expect(code, stderr).toBe(1);
  expect(stdout + stderr).not.toContain("s3cr3t");
  const report = JSON.parse(stdout) as ConformanceReport;
  const [finding] = report.checks.flatMap(({ findings }) => findings);
  expect([report.target, finding?.title]).toEqual(["rec.ndjson", "rec.ndjson:1"]);
  expect(finding?.id).toMatch(/^source-directory-round-trips-/u);
  const [start, again] = [
    ["--start", `node ${JSON.stringify(join(import.meta.dirname, "../faulty-servers/drops-source-directory.mjs"))}`],
    ["conform", "--replay", finding?.replay ?? ""],
  ];
  expect((await run([...again, ...start], { cwd })).stdout).toMatch(/^STILL FAILS/u);
});

test("a secret that stands only in a recorded answer is nowhere, either", async () => {
  const answered = (LIFE[1] ?? "").replaceAll("s3cr3t-value-of-mine", "another-s3cr3t");
  expect(answered).toContain("another-s3cr3t");
  const cwd = folder({ "rec.ndjson": [LIFE[0], answered].join("\n") });
  const words = ["conform", "--examples", "rec.ndjson", "--offline", "--seed", "1", "--report", "json"];
  const { code, stdout, stderr } = await runInside(words, cwd);
  expect(code).toBe(1);
  expect(stdout + stderr).not.toContain("s3cr3t");
});

test("recorded requests are sent to a target, under names of the run", async () => {
  const examples = recordingsOf(LIFE.join("\n"));
  expect(JSON.stringify(examples[0]?.script.commands)).not.toMatch(/arn:aws:apprunner|shop/u);
  const names: string[] = [];
  const target = embeddedTarget();
  const call: typeof target.call = (operation, input) => {
    if (JSON.stringify(input).includes("s3cr3t-value-of-mine")) names.push(operation);
    return target.call(operation, input);
  };
  const all = boundary.count({ contract, seed: 0, runs: 0 }) + 1;
  await conform({
    target: { ...target, call },
    examples,
    phases: ["boundary"],
    shard: { number: all, of: all },
  });
  expect(names).toEqual(["CreateService"]);
});

describe("a line that is none is told with its place", () => {
  const good = LIFE[0] as string;
  test.each([
    ["not json", "{", /^rec\.ndjson:2:1: it is no JSON/u],
    ["a list", "[]", /^rec\.ndjson:2:1: a line is an object/u],
    [
      "another operation",
      '{"operation":"CreateServise","response":{}}',
      /^rec\.ndjson:2:14: "CreateServise" is no operation: did you mean CreateService\?/u,
    ],
    ["no response", '{"operation":"ListServices"}', /^rec\.ndjson:2:\d+: the response is an object/u],
    [
      "a status in words",
      '{"operation":"ListServices","response":{"status":"200","body":""}}',
      /^rec\.ndjson:2:50: the status/u,
    ],
    [
      "another member",
      '{"operation":"ListServices","responce":{}}',
      /^rec\.ndjson:2:29: there is no member responce: did you mean response\?/u,
    ],
    [
      "a time in words",
      '{"operation":"ListServices","response":{"status":200,"body":""},"at":"noon"}',
      /^rec\.ndjson:2:70: the time/u,
    ],
  ])("%s", async (_, line, complaint) => {
    const { readExamples } = await import("../../src/cli/read-examples.ts");
    const { createMask } = await import("../../src/core/mask.ts");
    const cwd = folder({ "rec.ndjson": `${good}\n${line}\n` });
    await expect(readExamples("rec.ndjson", contract, { cwd, mask: createMask() } as never)).rejects.toThrow(complaint);
  });

  test("and by exit code 2", async () => {
    const cwd = folder({ "rec.ndjson": "{}" });
    const { code, stderr } = await run(["conform", "--examples", "rec.ndjson", "--offline"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("rec.ndjson:1:1: ")]);
    expect((await run(["conform", "--offline"], { cwd })).stderr).toContain("say --examples FILE");
  });
});
