import type { History } from "./history.ts";
import type { Tracked } from "./tracker.ts";

/**
 * Waits until the resources that a request names have come to rest: looks, pauses, looks again, and gives up in the
 * end. At the end of the time only what is to be removed is waited for. What was given up once is not waited for again in the same history.
 */
export async function settle(history: History, input: unknown, isCleanUp = false): Promise<void> {
  for (const one of history.tracker.passing(input)) await settleOne(history, one, isCleanUp);
}

async function settleOne(history: History, one: Tracked, isCleanUp: boolean): Promise<void> {
  const { patience, target, caller, isOver } = history.shared;
  const began = caller.now();
  for (let look = 0; one.kind.passing.includes(one.status ?? ""); look++) {
    const waited = (caller.now() - began) * 1000;
    const looks = one.kind.kind === "connection" ? patience.handshakeLooks : Number.POSITIVE_INFINITY;
    const most = isOver() ? (isCleanUp ? patience.cleanUpMs : -1) : patience.settleMs;
    if (waited > most || look >= looks) {
      one.stuck = true;
      return;
    }
    const pause = patience.pausesMs[Math.min(look, patience.pausesMs.length - 1)] as number;
    if (pause > 0) await target.pause(pause);
    const { answer } = await history.send({ operation: one.kind.polls as string, input: inputFor(one), role: "poll" });
    if (!answer.ok) return;
  }
}

/** Connections have no describing operation, only a list that can be asked for one name. */
function inputFor({ kind, arn, name }: Tracked): unknown {
  return kind.kind === "connection" ? { ConnectionName: name } : { [kind.arn]: arn };
}
