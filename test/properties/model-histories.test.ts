import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import {
  emptyWorld,
  entries,
  OPERATION_MODELS,
  perform,
  type Row,
  restore,
  settingsAt,
  type World,
} from "../../src/model/index.ts";
import { runs } from "../fixtures/long.ts";
import { anyHistory, anySettings, CALLED, type Call, counter, inputIn, misfits } from "./model-histories.ts";

/** What a test hears of each call of a history. */
interface Seen {
  readonly call: Call;
  readonly before: World;
  readonly input: unknown;
  readonly now: number;
  readonly ids: number;
  readonly result: ReturnType<typeof perform>;
}

/** Performs a history, one world after the other. */
function* performed(world: World, history: readonly Call[]): Generator<Seen> {
  let before = world;
  let now = 1_700_000_000;
  let ids = 0;
  for (const call of history) {
    now += call.seconds;
    const input = inputIn(before, call);
    const newId = counter(ids);
    let used = 0;
    const counted = () => {
      used++;
      return newId();
    };
    const ports = { now, newId: counted, chance: () => (call.pick % 4) / 4 };
    const result = perform(before, call.operation, input, ports);
    yield { call, before, input, now, ids, result };
    before = result.world;
    ids += used;
  }
}

const rowsOf = (world: World) => Object.fromEntries(entries(world));

describe("random histories", () => {
  it("cover every operation", () => {
    expect([...CALLED].sort()).toEqual(OPERATION_MODELS.map(({ name }) => name).sort());
  });

  it("answer as the contract says, whatever the release, the choices and the failures", () => {
    let answered = 0;
    fc.assert(
      fc.property(anySettings, anyHistory, (settings, history) => {
        const contract = contractAt(settings.release);
        for (const { call, result } of performed(emptyWorld(settings), history)) {
          const { answer } = result;
          const errors = contract.operation(call.operation)?.errors ?? ["UnknownOperationException"];
          if (answer.ok) {
            answered++;
            expect(misfits(settings.release, call.operation, answer.output), call.operation).toEqual([]);
          } else expect(errors).toContain(answer.error.name);
        }
      }),
      { numRuns: runs(60, 600) },
    );
    expect(answered).toBeGreaterThan(500);
  });

  it("leave every earlier world as it was: the same call gets the same answer again", () => {
    fc.assert(
      fc.property(anySettings, anyHistory, (settings, history) => {
        const seen = [...performed(emptyWorld(settings), history)];
        for (const { call, before, input, now, ids, result } of seen) {
          const chance = () => (call.pick % 4) / 4;
          const again = perform(before, call.operation, input, { now, newId: counter(ids), chance });
          expect(again.answer).toEqual(result.answer);
          expect(again.changes).toEqual(result.changes);
        }
      }),
      { numRuns: runs(20, 200) },
    );
  });

  it("can be written as rows and changes, and read back", () => {
    fc.assert(
      fc.property(anySettings, anyHistory, (settings, history) => {
        let world = emptyWorld(settings);
        const stored = new Map<string, string>([...entries(world)].map(([key, row]) => [key, JSON.stringify(row)]));
        for (const { result } of performed(world, history)) {
          for (const { key, row } of result.changes)
            if (row) stored.set(key, JSON.stringify(row));
            else stored.delete(key);
          world = result.world;
        }
        const rows = [...stored.values()].map((text) => JSON.parse(text) as Row);
        const copy = restore(settings, rows.reverse());
        expect(rowsOf(copy)).toEqual(rowsOf(world));
        expect([...copy.index.entries()]).toEqual([...world.index.entries()]);
        const lookAhead = { now: 1_800_000_000, newId: counter(10_000) };
        expect(perform(copy, "ListServices", {}, lookAhead).answer).toEqual(
          perform(world, "ListServices", {}, lookAhead).answer,
        );
      }),
      { numRuns: runs(20, 200) },
    );
  });

  it("never hand out an id twice, and never turn UpdatedAt back", () => {
    fc.assert(
      fc.property(anySettings, anyHistory, (settings, history) => {
        const operations = new Set<string>();
        const updated = new Map<string, number>();
        for (const { result } of performed(emptyWorld(settings), history)) {
          const output = result.answer.ok ? (result.answer.output as { OperationId?: string }) : {};
          if (output.OperationId !== undefined) {
            expect(operations.has(output.OperationId)).toBe(false);
            operations.add(output.OperationId);
          }
          for (const { row } of result.changes) {
            if (row?.kind !== "service") continue;
            expect(row.service.UpdatedAt).toBeGreaterThanOrEqual(updated.get(row.id) ?? row.service.CreatedAt);
            updated.set(row.id, row.service.UpdatedAt);
          }
        }
      }),
      { numRuns: runs(20, 200) },
    );
  });

  it("keep SourceDirectory byte for byte until an update names another", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const wanted = new Map<string, string | undefined>();
        const settings = settingsAt(LATEST);
        for (const { call, input, result } of performed(emptyWorld(settings), history)) {
          if (!result.answer.ok) continue;
          const { Service } = result.answer.output as { Service?: { ServiceArn: string; SourceConfiguration: Source } };
          if (!Service) continue;
          const given = (input as { SourceConfiguration?: Source }).SourceConfiguration?.CodeRepository
            ?.SourceDirectory;
          if (call.operation === "CreateService" || (call.operation === "UpdateService" && given !== undefined))
            wanted.set(Service.ServiceArn, given);
          expect(Service.SourceConfiguration.CodeRepository?.SourceDirectory).toBe(wanted.get(Service.ServiceArn));
        }
      }),
      { numRuns: runs(40, 400) },
    );
  });

  it("know each name once among the services that are not deleted, and one default and one latest revision", () => {
    fc.assert(
      fc.property(anySettings, anyHistory, (settings, history) => {
        for (const { result } of performed(emptyWorld(settings), history)) {
          const rows = [...entries(result.world)].map(([, row]) => row);
          const names = rows.flatMap((row) =>
            row.kind === "service" && row.service.Status !== "DELETED" ? [row.service.ServiceName] : [],
          );
          expect(new Set(names).size).toBe(names.length);
          for (const kind of ["autoscalingconfiguration", "observabilityconfiguration"] as const) {
            const active = rows.flatMap((row) => (row.kind === kind && row.deletedAt === undefined ? [row] : []));
            for (const name of new Set(active.map((row) => row.name))) {
              const own = active.filter((row) => row.name === name).sort((a, b) => a.revision - b.revision);
              expect(own.filter((row) => row.latest)).toEqual([own.at(-1)]);
            }
          }
        }
      }),
      { numRuns: runs(15, 150) },
    );
  });
});

interface Source {
  readonly CodeRepository?: { readonly SourceDirectory?: string };
}

describe("hostile inputs", () => {
  it("are refused and never throw", () => {
    const world = emptyWorld(settingsAt(LATEST));
    const value = fc.oneof(fc.jsonValue(), fc.anything({ withNullPrototype: true, maxDepth: 4 }));
    const ports = { now: 1, newId: counter() };
    fc.assert(
      fc.property(
        fc.constantFrom(...CALLED),
        fc.dictionary(
          fc.constantFrom(
            "ServiceArn",
            "NextToken",
            "MaxResults",
            "Tags",
            "SourceConfiguration",
            "ServiceName",
            "__proto__",
            "constructor",
          ),
          value,
        ),
        (operation, input) => {
          const { answer } = perform(world, operation, input, ports);
          if (!answer.ok) expect(answer.error.message.length).toBeLessThanOrEqual(600);
        },
      ),
      { numRuns: runs(200, 2000) },
    );
  });

  it("may be as deep as they like", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = { SourceConfiguration: deep, CodeRepository: [deep] };
    const input = { ServiceName: "deep", SourceConfiguration: deep };
    const world = emptyWorld(settingsAt(LATEST, { choices: { "unknown-members": "ignored" } }));
    expect(perform(world, "CreateService", input, { now: 1, newId: counter() }).answer.ok).toBe(false);
  });

  it("keep an environment variable named __proto__ as one", () => {
    const input = JSON.parse(
      '{"ServiceName":"proto","SourceConfiguration":{"ImageRepository":{"ImageIdentifier":"public.ecr.aws/e/a:1","ImageRepositoryType":"ECR_PUBLIC","ImageConfiguration":{"RuntimeEnvironmentVariables":{"__proto__":"x"}}}}}',
    );
    const { answer } = perform(emptyWorld(settingsAt(LATEST)), "CreateService", input, { now: 1, newId: counter() });
    expect(JSON.stringify(answer)).toContain('"__proto__":"x"');
  });
});
