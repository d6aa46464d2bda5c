import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { createMask } from "../../src/core/mask.ts";
import { Placeholder } from "../../src/core/reference.ts";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { conform } from "../../src/engine/conform.ts";
import { sweepRun } from "../../src/engine/sweep.ts";
import { numbered } from "../../src/harness/commands.ts";
import { PHASE_PLANS } from "../../src/harness/phases/index.ts";
import { RESOURCE_KINDS } from "../../src/harness/resource-kinds.ts";
import { openLedger, readLedger } from "../../src/harness/safety/ledger.ts";
import { withoutEffects } from "../../src/harness/safety/narrow.ts";
import { paced } from "../../src/harness/safety/paced.ts";
import { handlerTarget } from "../../src/harness/targets/embedded.ts";
import { canariesOf, chances, leaksIn } from "../canaries/canaries.ts";
import { sing } from "../canaries/run.ts";
import { scratch } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);

const contract = contractAt(LATEST);
const scripts = PHASE_PLANS.flatMap((plan) =>
  [...plan.trials({ contract, seed: 3, runs: 20 })].map((one) => one().script),
);

test("every name that a script gives to something new is the run's own, also where it is to be refused", () => {
  const names = new Map(RESOURCE_KINDS.map(({ creates, member }) => [creates, `${member}Name`]));
  const foreign = scripts.flatMap(({ commands, purpose }) =>
    numbered(commands).flatMap(({ call, input }) => {
      const name = (input as Record<string, unknown> | null)?.[names.get(call) ?? ""];
      return typeof name === "string" && name !== "" ? [`${purpose.title}: ${call} ${JSON.stringify(name)}`] : [];
    }),
  );
  expect(foreign).toEqual([]);
});

test("a script without effects only looks and breaks constraints, and rests on nothing that it does not make", () => {
  const left = scripts.map(withoutEffects).filter(({ commands }) => commands.length > 0);
  expect(left.length).toBeGreaterThan(20);
  for (const { commands } of left)
    for (const { call, breaks, input } of numbered(commands)) {
      expect(breaks === true || /^(?:List|Describe)/u.test(call)).toBe(true);
      expect(
        JSON.stringify(input, (_, value) => (value instanceof Placeholder ? value.reference.is : value)),
      ).not.toContain('"connection"');
    }
});

/** An emulator whose answers to one operation never arrive. */
function losing(operation: string) {
  const emulator = createEmulator({ seed: "1", settleMs: 0 });
  let lost = 0;
  const target = handlerTarget({
    label: "http://127.0.0.1:1",
    skip: emulator.skip,
    handle: (request) => {
      const response = emulator.handle(request);
      if (request.headers["x-amz-target"] === `AppRunner.${operation}` && response.status === 200 && ++lost % 2 === 1)
        throw new Error("lost");
      return response;
    },
  });
  return { emulator, target };
}

const ours = ({ call }: ReturnType<typeof createEmulator>) =>
  RESOURCE_KINDS.flatMap(({ member }) => {
    const answer = call(`List${member}s`, {}) as { readonly output: Readonly<Record<string, unknown>> };
    return (Object.values(answer.output).find(Array.isArray) ?? []) as readonly Record<string, unknown>[];
  }).filter(({ Status }) => Status !== "DELETED" && Status !== "INACTIVE");

test("what was created by requests whose answers were lost is removed at the end", async () => {
  const { emulator, target } = losing("CreateService");
  const before = ours(emulator).length;
  const file = join(folder(), "ledger");
  const ledger = openLedger(file);
  const report = await conform({ target, seed: "1", runs: 0, phases: ["interleaved"], ledger, prefix: "ac00test" });
  ledger.close();
  expect(report.summary.leftovers).toEqual([]);
  expect(ours(emulator)).toHaveLength(before);
  expect(readLedger(file)).toMatchObject({ ended: true, left: [], prefix: "ac00test" });
  const lines = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string });
  expect(lines[0]?.event).toBe("begun");
  expect(lines.filter(({ event }) => event === "create").length).toBeGreaterThan(5);
});

test("a fault of this tool leaves nothing behind either", async () => {
  const emulator = createEmulator({ seed: "1", settleMs: 0 });
  const before = ours(emulator).length;
  const target = handlerTarget({ label: "an emulator", skip: emulator.skip, handle: emulator.handle });
  let calls = 0;
  const breaking = {
    ...target,
    call: (operation: string, input: unknown) => {
      if (++calls === 12) throw new Error("a fault of ours");
      return target.call(operation, input);
    },
  };
  await expect(conform({ target: breaking, seed: "1", runs: 0, phases: ["interleaved"] })).rejects.toThrow("of ours");
  expect(ours(emulator)).toHaveLength(before);
});

test("a sweep by the prefix takes names and tags of that run, and nothing else", async () => {
  const emulator = createEmulator({ seed: "1", settleMs: 0 });
  const tag = (Value: string) => ({ Tags: [{ Key: "apprunner-contract", Value }] });
  const connect = (ConnectionName: string, more: object = {}) =>
    emulator.call("CreateConnection", { ConnectionName, ProviderType: "GITHUB", ...more });
  connect("acabcdef-1");
  connect("0001", tag("acabcdef"));
  connect("0002", tag("acother1"));
  connect("acabcdefg");
  connect("mine");
  const target = handlerTarget({ label: "an emulator", skip: emulator.skip, handle: emulator.handle });
  const swept = await sweepRun({ target, of: { prefix: "acabcdef" } });
  expect([swept.removed.length, swept.left, swept.unseen]).toEqual([2, [], []]);
  const names = ours(emulator).flatMap(({ ConnectionName }) => (ConnectionName === undefined ? [] : [ConnectionName]));
  expect(names.sort()).toEqual(["0002", "acabcdefg", "mine"]);
});

test("calls are no faster than they may be, and what was throttled is sent again", async () => {
  let calls = 0;
  const throttled = {
    is: "value",
    answer: { ok: false, error: { name: "ThrottlingException", message: "" } },
  } as const;
  const good = { is: "value", answer: { ok: true, output: {} } } as const;
  const call = async () => (++calls === 2 ? throttled : good);
  const target = paced(
    { label: "", view: "values", clock: "real", call, pause: async () => {}, close: async () => {} },
    { perSecond: 100, burst: 1, pausesMs: [1] },
  );
  const began = performance.now();
  const answers = await Promise.all(Array.from({ length: 11 }, () => target.call("ListServices", {})));
  expect(answers).toEqual(Array.from({ length: 11 }, () => good));
  expect(calls).toBe(12);
  expect(performance.now() - began).toBeGreaterThan(100);
});

test("a mask hides secrets however they are spelt, and leaves everything else", () => {
  fc.assert(
    fc.property(fc.nat(), fc.string({ maxLength: 60 }), (seed, around) => {
      const canaries = canariesOf(chances(String(seed)));
      const mask = createMask();
      mask.hide([canaries.secretAccessKey, canaries.sessionToken]);
      mask.hideValues([canaries.value]);
      expect(mask.value({ around, number: 1, list: [around] })).toEqual({ around, number: 1, list: [around] });
      const all = Object.values(canaries).map((one) => around + one + encodeURIComponent(one) + around);
      const said = JSON.stringify(JSON.stringify(JSON.stringify(all)));
      expect(leaksIn(mask.text(said), { ...canaries, accessKeyId: canaries.secretAccessKey })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test.each([1, 2, 3])("no format shows a secret that a server repeats, run %i", async (number) => {
  const { leaks, findings, hidden, bare } = await sing(number, "test");
  expect([leaks, findings > 0, hidden > 0, bare]).toEqual([[], true, true, true]);
});
