import { type Debt, lookAfter } from "./look-after.ts";
import type { Shared } from "./session.ts";
import type { Tracked } from "./tracker.ts";

/** What the histories of a session have not been seen to be rid of. */
export interface Debts {
  /** Notes what could not be removed, and what is on its end. */
  readonly note: (left: readonly Tracked[], unseen?: readonly Tracked[]) => void;
  /** Whether there may be something left of the kind that an operation makes. */
  readonly isCrowded: (operation: string) => boolean;
  /** Waits for what is on its end and removes once more what is left, because a quota was used up. */
  readonly makeRoom: () => Promise<void>;
  /** Removes once more what is left, without waiting for anything. Resolves to the ARNs of what stays. */
  readonly close: () => Promise<readonly string[]>;
}

/** Keeps account of what is to be removed from one history to the next. */
export function createDebts(shared: Shared): Debts {
  let owed = new Map<string, Debt>();
  /** What has stayed in spite of all is not looked at again before there is more. */
  let stubborn = 0;
  const settleUp = async (waitMs: number): Promise<void> => {
    if (owed.size <= stubborn || shared.isOver()) return;
    owed = new Map(await lookAfter(owed, shared, waitMs));
    stubborn = owed.size;
  };
  return {
    note: (left, unseen = []) => {
      for (const { arn, kind } of left) owed.set(arn, { kind, isLeft: true });
      for (const { arn, kind } of unseen) owed.set(arn, { kind, isLeft: false });
    },
    isCrowded: (operation) => [...owed.values()].some(({ kind }) => kind.creates === operation),
    makeRoom: () => settleUp(shared.patience.settleMs),
    close: async () => {
      await settleUp(0);
      return [...owed].flatMap(([arn, { isLeft }]) => (isLeft ? [arn] : []));
    },
  };
}
