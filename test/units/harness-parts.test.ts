import { expect, test } from "vitest";
import { answer, CONNECTION, freshName } from "../../src/core/reference.ts";
import { createClock } from "../../src/harness/clock.ts";
import { createNames } from "../../src/harness/names.ts";
import { type Resolver, resolve } from "../../src/harness/resolve.ts";
import { createTracker } from "../../src/harness/tracker.ts";
import { twisted } from "../../src/harness/twist.ts";
import { createWatch } from "../../src/harness/watch.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import type { Received } from "../../src/wire/target.ts";

const ARN = "arn:aws:apprunner:us-east-1:123456789012:service/api/0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const REVISION =
  "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high/3/00000000000000000000000000000001";

const NOTHING: Received = { is: "nothing", why: "timeout", detail: "" };

function exchange(operation: string, input: unknown, output: unknown, received: Received = NOTHING): Exchange {
  return { number: 0, operation, input, received, answer: { ok: true, output }, sent: 0, arrived: 0, role: "command" };
}

test("names are never the same twice, and as long as they are asked to be", () => {
  const names = createNames("ab12");
  const made = [undefined, 4, 5, 8, 12, 40, undefined, 4].map((length) => [length, names.next(length)] as const);
  expect(new Set(made.map(([, name]) => name)).size).toBe(made.length);
  for (const [length, name] of made) {
    if (length !== undefined) expect(name).toHaveLength(length);
    expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]$/);
  }
});

test.each([
  ["unknown", ARN, /service\/api\/[0-9a-f]{32}$/],
  ["name-only", REVISION, /autoscalingconfiguration\/high$/],
  ["without-id", REVISION, /autoscalingconfiguration\/high\/3$/],
  ["another-kind", ARN, /connection\/api\/0a1b/],
  ["another-kind", REVISION, /service\/high\/3\//],
] as const)("an ARN is twisted: %s", (twist, arn, wanted) => {
  expect(twisted(arn, twist)).toMatch(wanted);
  expect(twisted(arn, twist)).not.toBe(arn);
});

const resolver: Resolver = {
  output: (command) => (command === 0 ? { Service: { ServiceArn: ARN }, Tags: [{ Key: "a" }] } : undefined),
  name: (number, length) => "n".repeat(length ?? 1) + number,
  connection: () => undefined,
};

test("placeholders are filled in wherever they stand", () => {
  const input = { a: [freshName(1), { b: answer(0, "Service.ServiceArn") }], c: answer(0, "Tags[0].Key"), d: "x" };
  expect(resolve(input, resolver)).toEqual({ ok: true, input: { a: ["n1", { b: ARN }], c: "a", d: "x" } });
});

test("a connection that nobody wants is left out", () => {
  const input = { Authentication: { ConnectionArn: CONNECTION }, rest: 1 };
  expect(resolve(input, resolver)).toEqual({ ok: true, input: { Authentication: {}, rest: 1 } });
});

test.each([answer(1, "Service.ServiceArn"), answer(0, "Service.Nothing"), answer(0, "Service.ServiceArn.More")])(
  "a request that refers to what is not there is not sent: %j",
  (reference) => {
    expect(resolve({ a: reference }, resolver)).toEqual({ ok: false, missing: reference.reference });
  },
);

test("a tracker knows what is left to remove, users before what they use", () => {
  const tracker = createTracker();
  const scaling = { AutoScalingConfigurationArn: REVISION, Status: "ACTIVE" };
  tracker.see(exchange("CreateAutoScalingConfiguration", {}, { AutoScalingConfiguration: scaling }));
  tracker.see(exchange("CreateService", {}, { Service: { ServiceArn: ARN, Status: "OPERATION_IN_PROGRESS" } }));
  tracker.see(exchange("DescribeService", {}, { Service: { ServiceArn: `${ARN}0`, Status: "RUNNING" } }));
  expect(tracker.leftovers().map(({ arn }) => arn)).toEqual([ARN, REVISION]);
  expect(tracker.passing({ any: { deep: [ARN] } }).map(({ arn }) => arn)).toEqual([ARN]);
  tracker.see(exchange("DescribeService", {}, { Service: { ServiceArn: ARN, Status: "RUNNING" } }));
  expect(tracker.passing([ARN])).toEqual([]);
  tracker.see(exchange("DeleteService", { ServiceArn: ARN }, { Service: { ServiceArn: ARN, Status: "DELETED" } }));
  expect(tracker.leftovers().map(({ arn }) => arn)).toEqual([REVISION]);
  const all = { AutoScalingConfigurationArn: twisted(REVISION, "name-only"), DeleteAllRevisions: true };
  tracker.see(exchange("DeleteAutoScalingConfiguration", all, { AutoScalingConfiguration: scaling }));
  expect(tracker.leftovers()).toEqual([]);
});

test("what was spent before a run begins counts, and time for the report is kept", () => {
  let now = 0;
  const clock = createClock(10_000, undefined, () => now, 1000);
  expect([clock.left(), clock.isOver()]).toEqual([9000, false]);
  clock.reserve(1000);
  now = 7899;
  expect([clock.isOver(), clock.idle()]).toEqual([false, 1]);
  now = 7900;
  expect([clock.isOver(), clock.why()]).toEqual([true, "its time of 10 s was over"]);
});

test("a run ends when its target is silent, and says whether it was reachable", () => {
  for (const why of ["timeout", "unreachable"] as const) {
    const clock = createClock(undefined);
    const watch = createWatch(clock);
    const silent = exchange("ListServices", {}, {}, { is: "nothing", why, detail: "" });
    const heard = exchange("ListServices", {}, {}, { is: "value", answer: { ok: true, output: {} } });
    for (const one of [silent, silent, heard, silent, silent, silent, silent]) watch.told(one);
    expect(clock.isOver()).toBe(false);
    watch.told(silent);
    expect(clock.isOver()).toBe(true);
    expect(watch.unreachable()).toBe(why === "unreachable");
  }
});
