import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Check } from "../../src/checks/define.ts";
import { CHECKS } from "../../src/checks/index.ts";
import { findReplay } from "../../src/cli/find-replay.ts";
import type { Io } from "../../src/cli/io.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { ConformanceReport, ReportedFinding } from "../../src/core/conformance.ts";
import { answer, CONNECTION, freshName } from "../../src/core/reference.ts";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { startEmulator } from "../../src/emulator/start.ts";
import { conform } from "../../src/engine/conform.ts";
import { replay } from "../../src/engine/replay.ts";
import { eachCommand } from "../../src/harness/commands.ts";
import { idOf } from "../../src/harness/findings.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import { codeOf, readCode } from "../../src/harness/replay/code.ts";
import { judgeReplay } from "../../src/harness/replay/judge-replay.ts";
import type { ReplayPlan } from "../../src/harness/replay/plan.ts";
import { readCommands, writeCommands } from "../../src/harness/replay/script-json.ts";
import { embeddedTarget, handlerTarget } from "../../src/harness/targets/embedded.ts";
import type { Target } from "../../src/wire/target.ts";
import { httpTarget } from "../../src/wire/targets/http.ts";
import { run, scratch } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);
vi.setConfig({ testTimeout: 30_000 });

const CHECK = "source-directory-round-trips";
const ASPECT = "Service.SourceConfiguration.CodeRepository.SourceDirectory";
const ID = idOf(CHECK, ASPECT);

const planOf = (more: Partial<ReplayPlan> = {}): ReplayPlan => ({
  check: CHECK,
  aspect: ASPECT,
  release: LATEST,
  phase: "stateful",
  commands: [],
  calls: 1,
  choices: {},
  alongside: [],
  ...more,
});

const scripts = PHASE_PLANS.flatMap((plan) =>
  [...plan.trials({ contract: contractAt(LATEST), seed: 11, runs: 10 })].map((trial) => trial().script),
);

test("every script that a run plays comes back from JSON and from a code as it was", () => {
  for (const { commands, purpose } of scripts) {
    const usual = eachCommand(commands, ({ when, ...rest }) => ({ ...rest, ...(when === "at-once" && { when }) }));
    expect(readCommands(JSON.parse(JSON.stringify(writeCommands(commands))))).toEqual(usual);
    const plan = planOf({ commands: usual, phase: purpose.phase, choices: { a: "b" }, alongside: [ID] });
    expect(readCode(codeOf(ID, plan))).toEqual({ id: ID, plan });
  }
});

test("values that look like placeholders stay values", () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom(answer(0, "Service.ServiceArn", "unknown"), freshName(2, 4), CONNECTION),
      fc.dictionary(fc.constantFrom("$answer", "$name", "$literal", "$connection", "a"), tie("node"), {
        noNullPrototype: true,
      }),
      fc.array(tie("node"), { maxLength: 3 }),
    ),
  })).node;
  fc.assert(
    fc.property(value, (input) => {
      const commands = [{ call: "ListServices", input }] as const;
      expect(readCommands(JSON.parse(JSON.stringify(writeCommands(commands))))).toEqual(commands);
    }),
    { seed: 3 },
  );
});

test("a code that was cut or changed is refused, and never read as another one", () => {
  const code = codeOf(ID, planOf({ commands: scripts[0]?.commands ?? [] }));
  for (let length = code.indexOf("~"); length < code.length; length += 3)
    expect(() => readCode(code.slice(0, length))).toThrow(/not whole/);
  expect(() => readCode(code.replace(/.$/u, (last) => (last === "A" ? "Q" : "A")))).toThrow(/not whole/);
});

/** The emulator with the bodies of its answers to one operation altered. */
function altered(operation: string, alter: (body: string) => string): Target {
  const emulator = createEmulator({ seed: "1", settleMs: 1500 });
  return handlerTarget({
    label: "an altered emulator",
    skip: emulator.skip,
    handle: (request) => {
      const response = emulator.handle(request);
      return request.headers["x-amz-target"] === `AppRunner.${operation}`
        ? { ...response, body: alter(response.body) }
        : response;
    },
  });
}

const without = (member: string) => (body: string) =>
  body.replace(new RegExp(`,?"${member}":(?:"(?:[^"\\\\]|\\\\.)*"|[^",}]+)`), "");
const forgetful = (): Target => altered("DescribeService", without("SourceDirectory"));

describe("a finding played again", async () => {
  const checks = CHECKS.filter(({ id }) => id === CHECK);
  const report = await conform({ target: forgetful(), seed: "1", runs: 0, phases: ["boundary"], bail: true, checks });
  const finding = report.checks[0]?.findings[0] as ReportedFinding;
  const { plan } = readCode(finding.replay);
  const verdictOn = async (target: Target) => {
    const { verdict, why, leftovers } = await replay({ target, plan });
    expect(leftovers).toEqual([]);
    return [verdict, why];
  };

  test("still fails where nothing was mended", async () => {
    expect(plan.commands.at(-1)).toMatchObject({ call: "DescribeService" });
    expect(await verdictOn(forgetful())).toEqual(["still-fails", finding.message]);
  });

  test("is fixed where it was", async () => {
    expect(await verdictOn(embeddedTarget())).toEqual([
      "fixed",
      `The same ${plan.calls} calls are answered as the contract has it.`,
    ]);
  });

  test("is different where the same calls show something else", async () => {
    const [verdict, why] = await verdictOn(altered("DescribeService", without("RepositoryUrl")));
    expect([verdict, why]).toEqual(["different", expect.stringContaining("another check fails")]);
  });

  test("is different where its calls cannot be sent any more", async () => {
    const refusing = altered("CreateService", () => "{}");
    expect((await verdictOn(refusing))[0]).toBe("different");
  });

  test("has no verdict where nobody answers", async () => {
    const target = httpTarget("http://127.0.0.1:9");
    expect(await replay({ target, plan })).toMatchObject({ why: expect.stringContaining("not reachable"), plays: 1 });
    expect(await replay({ target, plan })).not.toHaveProperty("verdict");
  });
});

test("what was there beside it does not stand against a fix", () => {
  const seen = [{ check: CHECKS[0] as Check, problem: { aspect: "x", message: "X." } }];
  const played = { seen, calls: 1, history: [] };
  const beside = planOf({ alongside: [idOf((CHECKS[0] as Check).id, "x")] });
  expect(judgeReplay(planOf(), "should", played).verdict).toBe("different");
  expect(judgeReplay(beside, "should", played)).toMatchObject({
    verdict: "fixed",
    why: expect.stringContaining(beside.alongside[0] as string),
  });
});

test("the command line finds it by report, by id and by code, and tells it by exit code", {
  timeout: 30_000,
}, async () => {
  const server = join(import.meta.dirname, "../faulty-servers/xml-errors.mjs");
  const cwd = folder({ "other.json": "[]" });
  const start = ["--start", `node ${JSON.stringify(server)}`];
  await run(["conform", ...start, "--phase", "protocol", "--seed", "1", "--report", "json:report.json"], { cwd });
  const { checks } = JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")) as ConformanceReport;
  const { id, replay: code } = checks.flatMap(({ findings }) => findings)[0] as ReportedFinding;
  const again = await run(["conform", "--replay", id], { cwd });
  expect([again.code, again.stdout]).toEqual([1, expect.stringMatching(new RegExp(`^STILL FAILS {2}${id} on node `))]);
  const emulator = await startEmulator();
  const fixed = await run(["conform", emulator.url, "--replay", `report.json#${id}`], { cwd });
  expect([fixed.code, fixed.stdout]).toEqual([0, expect.stringContaining(`FIXED  ${id} on ${emulator.url}\n`)]);
  await emulator.close();
  const nameless = await run(["conform", "--replay", code], { cwd });
  expect([nameless.code, nameless.stderr]).toEqual([2, expect.stringContaining(`say which implementation ${id} is`)]);
  const io = { cwd, env: {} } as Io;
  expect((await findReplay(code, io)).id).toBe(id);
  for (const [given, complaint] of [
    [code.slice(0, -3), "the code is not whole"],
    ["nothing-00000000", "no run on this machine has found"],
    ["report.json#nothing", "has no finding"],
    ["other.json#x", "is no report of"],
    ["nowhere.json#x", "cannot read the report nowhere.json"],
  ] as const)
    await expect(findReplay(given, io)).rejects.toThrow(complaint);
});
