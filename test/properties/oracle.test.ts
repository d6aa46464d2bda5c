import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyWorld, entries, perform, type Settings } from "../../src/model/index.ts";
import { createOracle } from "../../src/oracle/create-oracle.ts";
import type { Observation } from "../../src/oracle/observation.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import { anyHistory, anySettings, type Call, counter, inputIn } from "./model-histories.ts";

const RUNS = Number(process.env.RUNS ?? 150);

/** What the oracle says of a history that the model has answered under some settings. */
function observed(settings: Settings, history: readonly Call[]): readonly Observation[] {
  const oracle = createOracle({ release: settings.release, lessons: { choices: new Map() } });
  let world = emptyWorld(settings);
  let now = 1_700_000_000;
  const newId = counter(1_000_000);
  let number = 0;
  const send = (operation: string, input: unknown, luck: number): Observation => {
    const ports = { now, newId, chance: () => luck };
    const { world: next, answer } = perform(world, operation, input, ports);
    world = next;
    const received = { is: "value", answer } as const;
    const times = { sent: now, arrived: now };
    const exchange: Exchange = { number: number++, operation, input, received, answer, role: "command", ...times };
    return oracle.observe([exchange])[0] as Observation;
  };
  return history.flatMap((call) => {
    const waits = call.pick % 4 < 3;
    now += call.seconds + (waits ? 20 : 0);
    const arns = [...entries(world)].flatMap(([, { kind, id }]) => (kind === "service" ? [id] : []));
    const polls = waits ? arns.map((ServiceArn) => send("DescribeService", { ServiceArn }, 0.9)) : [];
    return [...polls, send(call.operation, inputIn(world, call), (call.pick % 4) / 4)];
  });
}

/** What is wrong with an observation of an implementation that is right. */
function alarms({ exchange, expects, outcome, comparisons }: Observation): string[] {
  const found =
    outcome === "agrees" || outcome === "unjudged"
      ? []
      : [
          `${exchange.operation} ${outcome} ${JSON.stringify(expects).slice(0, 300)} ${JSON.stringify(exchange.answer).slice(0, 200)}`,
        ];
  const differing = comparisons.filter(({ is, origin }) => is !== "equal" && origin !== "default");
  return [
    ...found,
    ...differing.map(
      (one) =>
        `${exchange.operation} ${one.place} ${one.origin} ${one.is} ${JSON.stringify(one.expected)} ${JSON.stringify(one.actual)}`,
    ),
  ];
}

test("the oracle has nothing against the model, whatever the release, the choices and the failures", () => {
  let judged = 0;
  fc.assert(
    fc.property(anySettings, anyHistory, (settings, history) => {
      for (const observation of observed(settings, history)) {
        expect(alarms(observation)).toEqual([]);
        if (observation.outcome === "agrees") judged++;
      }
    }),
    { numRuns: RUNS, seed: 11 },
  );
  expect(judged).toBeGreaterThan(RUNS * 10);
});
