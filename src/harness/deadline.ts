import type { Received, Target } from "../wire/target.ts";
import type { Clock } from "./clock.ts";

/** Lets something happen after some milliseconds; the function that is returned prevents it. */
export type After = (ms: number, happen: () => void) => () => void;

/** A call or a pause that has to end when the time does. */
const GIVEN_UP: Received = { is: "nothing", why: "given-up", detail: "the time of the run was over" };

/** How many calls it takes to remove one thing: to look whether it has come to rest, to delete it, and one to spare. */
const CALLS_TO_REMOVE = 3;
/** How much the newest call counts in the time that calls take. */
const NEWEST = 0.2;

/**
 * A target that is let go of when the time of a run ends, whatever it is doing then. It tells the clock how long it would
 * take to remove what is there, so that the run ends early enough for that.
 */
export function withDeadline(target: Target, clock: Clock, after: After = timer): Target {
  const { send } = target;
  let [made, usual] = [0, 0];
  const noted = (operation: string, received: Received, ms: number): Received => {
    usual += (ms - usual) * NEWEST;
    if (isSuccess(received)) made = Math.max(0, made + changeBy(operation));
    clock.reserve(made * CALLS_TO_REMOVE * usual);
    return received;
  };
  const inTime = (begin: () => Promise<Received>): Promise<Received> =>
    new Promise((resolve, reject) => {
      const left = clock.left();
      if (left <= 0) return resolve(GIVEN_UP);
      const cancel = left === Number.POSITIVE_INFINITY ? () => {} : after(left, () => resolve(GIVEN_UP));
      begin().then(resolve, reject).finally(cancel);
    });
  return {
    ...target,
    call: async (operation, input) => {
      const began = clock.elapsed();
      return noted(operation, await inTime(() => target.call(operation, input)), clock.elapsed() - began);
    },
    ...(send && { send: (request) => inTime(() => send(request)) }),
    pause: (ms) => target.pause(Math.max(0, Math.min(ms, clock.idle()))),
  };
}

const isSuccess = (received: Received): boolean =>
  received.is === "response" ? received.status < 300 : received.is === "value" && received.answer.ok;

const changeBy = (operation: string): number =>
  operation.startsWith("Create") ? 1 : operation.startsWith("Delete") ? -1 : 0;

const timer: After = (ms, happen) => {
  const waiting = setTimeout(happen, ms);
  return () => clearTimeout(waiting);
};
