import { padded } from "./indexes.ts";
import type { Happening } from "./rows.ts";
import { type Draft, nextSeq, put } from "./store.ts";

/** Makes something happen some time from `now`, the world's settling time when `afterMs` is absent. */
export function schedule(draft: Draft, now: number, happening: Happening, afterMs = draft.settings.settleMs): void {
  const seq = nextSeq(draft);
  const due = Math.round(now * 1000 + afterMs) / 1000;
  put(draft, { kind: "event", id: `${padded(Math.round(due * 1000))}#${padded(seq)}`, seq, due, happening });
}
