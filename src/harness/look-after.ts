import { cleanUp } from "./clean-up.ts";
import { History } from "./history.ts";
import type { ResourceKind } from "./resource-kinds.ts";
import { inventoryOf, type Listed, listOf } from "./safety/inventory.ts";
import type { Shared } from "./session.ts";

/** Something that was to be removed and was not seen to be gone. */
export interface Debt {
  readonly kind: ResourceKind;
  /** Whether it is known to be left; otherwise its removal has begun. */
  readonly isLeft: boolean;
}

/** Debts by their ARN. */
export type Owed = ReadonlyMap<string, Debt>;

/** How often what could not be removed is removed once more. */
const PASSES = 3;

/**
 * Looks what is still there of what was to be removed, and removes it once more: a deletion may fail, and may be refused
 * while something else is under way. Waits first at most so many milliseconds of the target's clock for what is on its end.
 * Resolves to what is there after that; of what cannot be listed nothing new is known.
 */
export async function lookAfter(owed: Owed, shared: Shared, waitMs: number): Promise<Owed> {
  let still: readonly Listed[] = [];
  let seen: ReadonlySet<string> = new Set();
  for (let pass = 0; pass <= PASSES; pass++) {
    const history = new History(shared, { observe: () => [] });
    ({ still, seen } = await listOwed(owed, history));
    const began = shared.caller.now();
    const most = pass === 0 ? waitMs : shared.patience.cleanUpMs;
    for (let number = 0; still.some(isPassing) && (shared.caller.now() - began) * 1000 < most; number++) {
      await shared.target.pause(pauseOf(shared, number));
      ({ still, seen } = await listOwed(owed, history));
    }
    const again = still.filter((one) => !isPassing(one));
    if (again.length === 0 || pass === PASSES || shared.isOver()) break;
    for (const one of again) history.tracker.adopt(one);
    await cleanUp(history);
  }
  const unlisted = [...owed].filter(([, { kind }]) => !seen.has(kind.kind));
  const listed = still.map((one) => [one.arn, { kind: one.kind, isLeft: !isPassing(one) }] as const);
  return new Map([...unlisted, ...listed]);
}

const isPassing = ({ kind, status = "" }: Listed): boolean => kind.passing.includes(status);

/** A look is a handful of calls, so that there is always a pause between two. */
function pauseOf({ patience: { pausesMs } }: Shared, number: number): number {
  const pauses = pausesMs.filter((pause) => pause > 0);
  return pauses[Math.min(number, pauses.length - 1)] as number;
}

/** What lists show of it that is not gone, and the kinds whose lists could be read. */
async function listOwed(
  owed: Owed,
  history: History,
): Promise<{ readonly still: readonly Listed[]; readonly seen: ReadonlySet<string> }> {
  const { contract } = history.shared;
  const owing = [...owed.values()].map(({ kind }) => kind);
  const kinds = new Set(owing.filter((kind) => contract.operation(listOf(kind).operation)));
  const lists = new Map([...kinds].map((kind) => [listOf(kind).operation as string, kind.kind]));
  const seen = new Set<string>();
  const { all, unseen } = await inventoryOf(async (operation, input) => {
    const exchange = await history.send({ operation, input, role: "cleanup" });
    if (exchange.answer.ok) seen.add(lists.get(operation) as string);
    return exchange;
  }, kinds);
  for (const { kind } of unseen) seen.delete(kind.kind);
  return { still: all.filter(({ arn, kind, status = "" }) => owed.has(arn) && !kind.final.includes(status)), seen };
}
