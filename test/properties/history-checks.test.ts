import fc from "fast-check";
import { expect, it } from "vitest";
import { HISTORY_CHECKS } from "../../src/checks/history/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { emptyWorld, perform, type Settings, settingsAt, type World } from "../../src/model/index.ts";
import type { Observation } from "../../src/oracle/observation.ts";
import { runs } from "../fixtures/long.ts";
import { anyHistory, anySettings, type Call, counter, inputIn } from "./model-histories.ts";

/** As many runs as are asked for with any seed; by default few with one, so that what has to be judged is. */
const RUNS = { numRuns: runs(150, 1000), seed: 4 };

/** How a history is told: whether its times are whole seconds, what is lost, and which neighbours trade places. */
interface Telling {
  readonly whole: boolean;
  /** The calls whose answers are lost on the way, although they have had their effect. */
  readonly lost: readonly number[];
  readonly swaps: readonly number[];
}

const anyTelling: fc.Arbitrary<Telling> = fc.record({
  whole: fc.boolean(),
  lost: fc.oneof(fc.constant([]), fc.array(fc.nat(50), { maxLength: 4 })),
  swaps: fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat(50), { maxLength: 5 })),
});

/** Histories as checks see them: lists are read to their end, and neighbours may have been under way at the same time. */
function observed(
  settings: Settings,
  history: readonly Call[],
  { whole, lost, swaps }: Telling,
): readonly Observation[] {
  const contract = contractAt(settings.release);
  const ports = { newId: counter(), chance: chances(history) };
  let world = emptyWorld(settings);
  let now = 1_700_000_000.25;
  const exchanges: Observation["exchange"][] = [];
  const send = (operation: string, input: unknown, after: number): unknown => {
    now += after;
    const done = perform(world, operation, input, { ...ports, now });
    world = done.world;
    const answer = whole ? withWholeSeconds(done.answer) : done.answer;
    const received = { is: "value", answer } as const;
    const times = { sent: now - 0.01, arrived: now + 0.01 };
    exchanges.push({ number: exchanges.length, operation, input, received, answer, ...times, role: "command" });
    return answer.ok ? answer.output : {};
  };
  for (const call of history) {
    const paging = contract.operation(call.operation)?.paging;
    const input = inputIn(world, call) as Record<string, unknown>;
    let token: unknown;
    let page = 0;
    do {
      const more = token === undefined ? {} : { NextToken: token };
      const output = send(call.operation, { ...input, ...more }, page === 0 ? call.seconds : 0) as Record<
        string,
        unknown
      >;
      token = paging && output[paging.token];
    } while (token !== undefined && page++ < 20);
  }
  const told = exchanges.map((exchange) => (lost.includes(exchange.number) ? { ...exchange, answer: LOST } : exchange));
  return inGroups(told, swaps).map((exchange) => observation(exchange, world));
}

const LOST = { ok: undefined, reason: "the connection was closed" } as const;

function chances(history: readonly Call[]): () => number {
  let index = 0;
  return () => ((history[index++ % history.length]?.pick ?? 0) % 4) / 4;
}

function withWholeSeconds<T>(answer: T): T {
  return JSON.parse(JSON.stringify(answer), (name, value) =>
    /At$/.test(name) && typeof value === "number" ? Math.floor(value) : value,
  );
}

/** The exchanges with some neighbours told as one group, in the other order. */
function inGroups(exchanges: readonly Observation["exchange"][], swaps: readonly number[]) {
  const told = [...exchanges];
  for (const at of swaps) {
    const [one, other] = told.slice(at, at + 2);
    if (!one || !other || one.group !== undefined || other.group !== undefined) continue;
    told[at] = { ...other, number: at, group: at };
    told[at + 1] = { ...one, number: at + 1, group: at };
  }
  return told;
}

function observation(exchange: Observation["exchange"], world: World): Observation {
  const nothing = {
    named: { gone: false, strange: false },
    spoilt: new Set<string>(),
    violations: [],
    comparisons: [],
    learned: [],
    contradicted: [],
  };
  const expects = { is: "unknown", why: "nobody asked" } as const;
  return { exchange, expects, outcome: "unjudged", ...nothing, before: world, after: world };
}

it("no check of histories finds fault with the model, whatever is open and however it is told", () => {
  const judged = new Set<string>();
  const musts = HISTORY_CHECKS.filter(({ level }) => level === "must");
  fc.assert(
    fc.property(anySettings, anyHistory, anyTelling, (settings, history, telling) => {
      const contract = contractAt(settings.release);
      const observations = observed(settings, history, telling);
      for (const check of musts) {
        const problems = check.inspect(observations, contract);
        if (problems) judged.add(check.id);
        expect(problems ?? [], check.id).toEqual([]);
      }
    }),
    RUNS,
  );
  expect(musts.filter(({ id }) => !judged.has(id)).map(({ id }) => id)).toEqual([]);
}, 60_000);

it("no check of histories falls over an answer, whatever is in it", () => {
  const members = ["Service", "ServiceSummaryList", "ServiceArn", "Status", "UpdatedAt", "CreatedAt", "OperationId"];
  const more = ["OperationSummaryList", "Id", "NextToken", "CustomDomains", "ServiceArnList", "StartedAt", "EndedAt"];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, "", "x", 0, 1, -1e308, true, "RUNNING", "IN_PROGRESS"),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...members, ...more), tie("any"), { maxKeys: 4 }),
    ),
  })).any;
  const operations = contractAt(LATEST)
    .operations()
    .map(({ name }) => name);
  const exchanges = fc.array(fc.record({ operation: fc.constantFrom(...operations), input: value, output: value }));
  fc.assert(
    fc.property(exchanges, (calls) => {
      const world = emptyWorld(settingsAt(LATEST));
      const history = calls.map(({ output, ...call }, number) => {
        const answer = { ok: true, output } as const;
        const received = { is: "value", answer } as const;
        const times = { sent: number, arrived: number + 0.5 };
        return observation({ ...call, number, received, answer, ...times, role: "command" }, world);
      });
      for (const check of HISTORY_CHECKS) check.inspect(history, contractAt(LATEST));
    }),
    RUNS,
  );
});
