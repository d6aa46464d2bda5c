import fc from "fast-check";
import { expect, test } from "vitest";
import { advance, emptyWorld, entries, get, perform, type Settings, type World } from "../../src/model/index.ts";
import { createOracle } from "../../src/oracle/create-oracle.ts";
import type { Observation } from "../../src/oracle/observation.ts";
import type { Answer } from "../../src/wire/answer.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import { runs } from "../fixtures/long.ts";
import { anyHistory, anySettings, type Call, counter, inputIn } from "./model-histories.ts";

const RUNS = runs(20, 200);
const SEED = Number(process.env.SEED ?? 11);

/** An implementation that is right: the settings that it has of those given, and how it shows what it answers. */
interface Implementation {
  readonly settings: (given: Settings) => Settings;
  /** The answer, given the world at the time at which it is there. */
  readonly shows: (world: World, answer: Answer) => Answer;
}

/** What the oracle says of a history that the model has answered as an implementation would. */
function observed(
  { settings: settingsOf, shows }: Implementation,
  given: Settings,
  history: readonly Call[],
): readonly Observation[] {
  const settings = settingsOf(given);
  const oracle = createOracle({ release: settings.release, lessons: { choices: new Map() } });
  let world = emptyWorld(settings);
  let now = 1_700_000_000;
  const newId = counter(1_000_000);
  let number = 0;
  const send = (operation: string, input: unknown, luck: number): Observation => {
    const ports = { now, newId, chance: () => luck };
    const done = perform(world, operation, input, ports);
    world = advance(done.world, now).world;
    const answer = shows(world, done.answer);
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

const IMPLEMENTATIONS: Readonly<Record<string, Implementation>> = {
  "the model": { settings: (given) => given, shows: (_, answer) => answer },
  "an implementation in another account and Region": {
    settings: (given) => ({ ...given, account: "000000000000", region: "eu-north-1" }),
    shows: (_, answer) => answer,
  },
  "an instant implementation": {
    // An update that fails while it is answered would be refused and not shown, so none fails.
    settings: (given) => ({
      ...given,
      settleMs: 0,
      failRate: 0,
      failures: given.failures.UpdateService ? {} : given.failures,
    }),
    shows: shownAtRest,
  },
};

/** An answer with the statuses that resources have when it is there. */
function shownAtRest(world: World, answer: Answer): Answer {
  if (!answer.ok) return answer;
  const { Service, Connection, VpcIngressConnection } = answer.output as Readonly<
    Record<string, { [name: string]: string }>
  >;
  const service = Service && get(world, "service", Service.ServiceArn ?? "")?.service.Status;
  const connection = Connection && get(world, "connection", Connection.ConnectionArn ?? "")?.connection.Status;
  const ingress =
    VpcIngressConnection &&
    get(world, "vpcingressconnection", VpcIngressConnection.VpcIngressConnectionArn ?? "")?.ingress.Status;
  return {
    ok: true,
    output: {
      ...(answer.output as object),
      ...(service && { Service: { ...Service, Status: service } }),
      ...(connection && { Connection: { ...Connection, Status: connection } }),
      ...(ingress && { VpcIngressConnection: { ...VpcIngressConnection, Status: ingress } }),
    },
  };
}

test.each(Object.entries(IMPLEMENTATIONS))(
  "the oracle has nothing against %s, whatever the release, the choices and the failures",
  (_, implementation) => {
    let judged = 0;
    fc.assert(
      fc.property(anySettings, anyHistory, (settings, history) => {
        for (const observation of observed(implementation, settings, history)) {
          expect(alarms(observation)).toEqual([]);
          if (observation.outcome === "agrees") judged++;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(judged).toBeGreaterThan(RUNS * 10);
  },
  60_000,
);
