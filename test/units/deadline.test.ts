import { expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { conform } from "../../src/engine/conform.ts";
import { createClock } from "../../src/harness/clock.ts";
import { withDeadline } from "../../src/harness/deadline.ts";
import { boundary } from "../../src/harness/phases/boundary.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";
import type { Received, Target } from "../../src/wire/target.ts";

/** Time that passes by waiting for it alone. */
function virtualTime() {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly happen: () => void }>();
  const pass = (ms: number): void => {
    const until = now + ms;
    for (const one of [...waiting].sort((a, b) => a.at - b.at)) {
      if (one.at > until || !waiting.delete(one)) continue;
      now = Math.max(now, one.at);
      one.happen();
    }
    now = until;
  };
  const after = (ms: number, happen: () => void): (() => void) => {
    const one = { at: now + ms, happen };
    waiting.add(one);
    return () => void waiting.delete(one);
  };
  return { now: () => now, pass, after, waiting: () => waiting.size };
}

const OK: Received = { is: "response", status: 200, headers: {}, body: Buffer.from("{}") };

function targetOf(call: Target["call"]): Target {
  return { label: "a test", view: "bytes", clock: "real", call, pause: async () => {}, close: async () => {} };
}

test("a call that hangs is given up when the time is over, and none is begun after it", async () => {
  const time = virtualTime();
  const clock = createClock(1000, undefined, time.now);
  let begun = 0;
  const target = withDeadline(
    targetOf(() => {
      begun++;
      return new Promise(() => {});
    }),
    clock,
    time.after,
  );
  const hanging = target.call("ListServices", {});
  time.pass(999);
  expect(await Promise.race([hanging, "still waiting"])).toBe("still waiting");
  time.pass(1);
  expect(await hanging).toMatchObject({ is: "nothing", why: "given-up" });
  expect(await target.call("ListServices", {})).toMatchObject({ why: "given-up" });
  expect(begun).toBe(1);
});

test("a run ends the earlier the longer it takes to remove what is there", async () => {
  const time = virtualTime();
  const clock = createClock(10_000, undefined, time.now);
  const target = withDeadline(
    targetOf(async () => {
      time.pass(100);
      return OK;
    }),
    clock,
    time.after,
  );
  for (let made = 0; made < 5; made++) await target.call("CreateConnection", {});
  time.pass(9000 - time.now());
  expect(clock.isOver()).toBe(true);
  expect(clock.why()).toBe("its time of 10 s was over");
  expect(time.waiting()).toBe(0);
  const calm = createClock(10_000, undefined, time.now);
  time.pass(9000);
  expect(calm.isOver()).toBe(false);
  time.pass(701);
  expect(calm.isOver()).toBe(true);
});

test("what is kept for removing has a limit, and what is removed needs nothing", async () => {
  const time = virtualTime();
  const clock = createClock(10_000, undefined, time.now);
  const target = withDeadline(
    targetOf(async () => {
      time.pass(200);
      return OK;
    }),
    clock,
    time.after,
  );
  for (let made = 0; made < 30; made++) await target.call("CreateConnection", {});
  expect(clock.isOver()).toBe(false);
  for (let made = 0; made < 10; made++) await target.call("DeleteConnection", {});
  expect(clock.isOver()).toBe(true);
  expect(clock.left()).toBe(2000);
});

test("an answer that nobody has waited for is no finding, and what is left is named", async () => {
  const plan = { contract: contractAt(LATEST), seed: 3, runs: 1 };
  expect(boundary.count(plan)).toBeGreaterThan(0);
  const embedded = embeddedTarget({ seed: "3" });
  let calls = 0;
  const target: Target = {
    ...embedded,
    clock: "real",
    call: (operation, input) => (++calls > 6 ? new Promise(() => {}) : embedded.call(operation, input)),
  };
  const began = performance.now();
  const { summary } = await conform({ target, seed: "3", runs: 1, phases: ["boundary"], maxTimeMs: 1000 });
  expect(performance.now() - began).toBeLessThan(3000);
  expect(summary.findings).toEqual({ must: 0, should: 0 });
  expect(summary.ended).toBe("its time of 1 s was over");
  expect(summary.leftovers.length).toBeGreaterThan(0);
});

test("a pause ends with the work, and leaves time to remove what was made", async () => {
  const time = virtualTime();
  const clock = createClock(10_000, undefined, time.now);
  const pauses: number[] = [];
  const target = withDeadline(
    {
      ...targetOf(async () => OK),
      pause: async (ms) => {
        pauses.push(ms);
        time.pass(ms);
      },
    },
    clock,
    time.after,
  );
  await target.pause(60_000);
  expect(clock.isOver()).toBe(true);
  await target.pause(100);
  await target.pause(60_000);
  expect(pauses).toEqual([9700, 100, 200]);
});

test("scripts of the boundary phase are made bit by bit", () => {
  // A copy, because the scripts of a contract are made once.
  const plan = { contract: { ...contractAt("2021-05-18") }, seed: 3, runs: 1 };
  expect([...(boundary.prepare?.(plan) ?? [])].length).toBeGreaterThan(500);
  expect([...(boundary.prepare?.(plan) ?? [])]).toEqual([]);
});

test("scripts that only wait do so at the same time where time is real", async () => {
  const waits = async (clock: Target["clock"]): Promise<number> => {
    const embedded = embeddedTarget({ seed: "3" });
    let [waiting, most] = [0, 0];
    const pause = async (ms: number): Promise<void> => {
      if (ms < 1000) return embedded.pause(ms);
      most = Math.max(most, ++waiting);
      for (let turn = 0; turn < 1000 && most < 4; turn++) await new Promise(setImmediate);
      await embedded.pause(ms);
      waiting--;
    };
    const target: Target = { ...embedded, clock, pause };
    const { summary } = await conform({ target, seed: "3", phases: ["boundary"], limits: { maxCalls: 120 } });
    expect(summary.findings).toEqual({ must: 0, should: 0 });
    return most;
  };
  expect(await waits("real")).toBe(4);
  expect(await waits("virtual")).toBe(1);
});
