import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test, vi } from "vitest";
import templates from "../../schemas/templates.json" with { type: "json" };
import { PROTOCOL_CHECKS } from "../../src/checks/protocol/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { answer, CONNECTION, freshName } from "../../src/core/reference.ts";
import { createRender } from "../../src/emitters/parts/render.ts";
import { startEmulator } from "../../src/emulator/start.ts";
import { requestWord, shellWord } from "../../src/engine/reproduce/shell-word.ts";
import { reproducingFiles } from "../../src/engine/reproduce.ts";
import type { Commands } from "../../src/harness/commands.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import { scratch } from "../fixtures/cli/run.ts";
import { reportedCheck } from "../fixtures/conform/reported.ts";

const { folder, clear } = scratch();
afterAll(clear);
vi.setConfig({ testTimeout: 30_000 });

const CHECK = "source-directory-round-trips";
const TARGET = "http://127.0.0.1:1";

const scripts = PHASE_PLANS.flatMap((plan) =>
  [...plan.trials({ contract: contractAt(LATEST), seed: 11, runs: 10 })].map((trial) => trial().script.commands),
);

const filesOf = (commands: Commands, target = TARGET) =>
  reproducingFiles({ target, checks: [reportedCheck(CHECK, { commands })] });

test("a shell reads each word as the text that it stands for", () => {
  const texts = ["", "it's", '$(x) `y` \\ "z"', "a\nb", "ü\u2028"];
  for (const text of texts) expect(execFileSync("sh", ["-c", `printf %s ${shellWord(text)}`]).toString()).toBe(text);
  const word = requestWord({ a: "it's", b: [answer(0, "Service.ServiceArn")], c: CONNECTION }, ({ is }) =>
    is === "answer" ? "$arn" : undefined,
  );
  expect(execFileSync("sh", ["-c", `arn="a b"; printf %s ${word}`]).toString()).toBe(`{"a":"it's","b":["a b"]}`);
});

test("the templates are filled in with what schemas/templates.json describes", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addSchema(templates, "templates");
  const filled = createRender();
  const used = new Set<string>();
  const render = (name: string, context: object): string => {
    used.add(name);
    const isDescribed = ajv.getSchema(`templates#/$defs/${name}`);
    if (!isDescribed?.(context)) expect.fail(`${name}: ${ajv.errorsText(isDescribed?.errors)}`);
    return filled(name, context);
  };
  const { id } = PROTOCOL_CHECKS[0] as { readonly id: string };
  for (const target of [TARGET, "an emulator"]) {
    const checks = [
      ...scripts.filter((_, index) => index % 20 === 0).map((commands) => reportedCheck(CHECK, { commands })),
    ];
    reproducingFiles({ target, checks: [...checks, reportedCheck(id, { commands: [], request: id })] }, render);
  }
  expect([...used].sort()).toEqual(
    Object.keys(templates.$defs)
      .filter((name) => name.startsWith("reproduce."))
      .sort(),
  );
});

test("every script is one that a shell can read, and nothing in it runs but what is meant to", () => {
  const cwd = folder({});
  const protocol = PROTOCOL_CHECKS.map(({ id }) => reportedCheck(id, { commands: [], request: id }));
  const checks = scripts.filter((_, index) => index % 20 === 0).map((commands) => reportedCheck(CHECK, { commands }));
  const files = reproducingFiles({ target: TARGET, checks: [...checks, ...protocol] }).filter(({ runs }) => runs);
  const names = files.map(({ text }, index) => {
    writeFileSync(join(cwd, `${index}.sh`), text);
    return `${index}.sh`;
  });
  execFileSync("sh", ["-c", 'for name in "$@"; do sh -n "$name" || exit 1; done', "sh", ...names], { cwd });
  for (const { text } of files) expect(text).not.toMatch(/^[^'#]*touch/mu);
});

const LIFE: Commands = [
  { call: "CreateAutoScalingConfiguration", input: { AutoScalingConfigurationName: freshName(0, 32) } },
  {
    call: "CreateService",
    input: {
      ServiceName: freshName(1),
      SourceConfiguration: {
        ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
      },
      Tags: [{ Key: "it's", Value: "$(x)" }],
      AutoScalingConfigurationArn: answer(0, "AutoScalingConfiguration.AutoScalingConfigurationArn"),
    },
  },
  [
    { call: "PauseService", input: { ServiceArn: answer(1, "Service.ServiceArn") } },
    { call: "ListServices", input: {} },
  ],
  { call: "DescribeService", input: { ServiceArn: answer(1, "Service.ServiceArn", "unknown") } },
  { call: "ListOperations", input: { ServiceArn: answer(1, "Service.ServiceArn") } },
];

test("the script with curl runs as it is: ARNs are threaded, rest is awaited, and nothing is left behind", async () => {
  const emulator = await startEmulator({ settleMs: 50, limits: { signed: true } });
  const [curl] = filesOf(LIFE, emulator.url);
  const cwd = folder({ "run.sh": curl?.text ?? "" });
  const { stdout, stderr } = await promisify(execFile)("sh", ["run.sh"], { cwd });
  expect(stderr).toBe("");
  expect(stdout.match(/HTTP \d+/gu)).toEqual(["HTTP 200", "HTTP 200", "HTTP 200", "HTTP 200", "HTTP 400", "HTTP 200"]);
  expect(stdout).toContain('"__type":"ResourceNotFoundException"');
  expect(stdout).toContain('"Type":"PAUSE_SERVICE"');
  expect(stdout).toMatch(/When this was found: It is 'wrong'/u);
  // The last that it sends is a deletion, which takes its time.
  const left = (): unknown => emulator.call("ListServices", {});
  await vi.waitFor(() => expect(left()).toMatchObject({ ok: true, output: { ServiceSummaryList: [] } }), 10_000);
  await emulator.close();
});

test("the script about bytes sends them as the check does", async () => {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push(Buffer.concat(chunks).toString("latin1"));
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const checks = ["bodies-are-utf-8", "requests-are-json"].flatMap((id) => {
    const check = PROTOCOL_CHECKS.find((one) => one.id === id);
    return check ? [check] : [];
  });
  for (const { id, request } of checks) {
    const [curl] = reproducingFiles({ target, checks: [reportedCheck(id, { commands: [], request: id })] });
    await promisify(execFile)("sh", ["run.sh"], { cwd: folder({ "run.sh": curl?.text ?? "" }) });
    expect(seen.at(-1)).toBe(Buffer.from(request.body).toString("latin1"));
  }
  expect(checks.length).toBeGreaterThan(0);
  server.close();
});

test("a test for vitest keeps what plays the finding, and no text of the target can leave its comment", () => {
  const file = filesOf(LIFE).find(({ name }) => name.endsWith(".test.mjs"));
  const text = file?.text ?? "";
  expect(text.split("\n").filter((line) => line.includes("touch"))).toEqual([
    expect.stringMatching(/^\/\/ It is 'wrong'/u),
  ]);
  expect(text).toContain('"call": "CreateAutoScalingConfiguration"');
  expect(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")).toContain('"./conform"');
});
