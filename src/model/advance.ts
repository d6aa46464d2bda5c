import { happen } from "./happen.ts";
import type { EventRow } from "./rows.ts";
import { type Change, type Draft, draftOf, remove, type World, worldOf } from "./store.ts";

const EVENTS = "event/";

/**
 * Lets everything happen that is due at a time, in seconds since 1970-01-01 UTC, in the order in which it is due.
 * `perform` does this first, so that only those need it who look at a world between calls.
 */
export function advance(world: World, now: number): { readonly world: World; readonly changes: readonly Change[] } {
  const draft = draftOf(world);
  settle(draft, now);
  return { world: worldOf(draft, world), changes: [...draft.changes.values()] };
}

/** Lets everything happen in a draft that is due. */
export function settle(draft: Draft, now: number): void {
  for (let event = nextEvent(draft); event && event.due <= now; event = nextEvent(draft)) {
    remove(draft, "event", event.id);
    happen(draft, event);
  }
}

function nextEvent(world: World): EventRow | undefined {
  const row = world.rows.nextHigherPair(EVENTS)?.[1];
  return row?.kind === "event" ? row : undefined;
}
