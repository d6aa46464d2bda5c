import type { Exchange } from "../wire/exchange.ts";
import type { Clock } from "./clock.ts";

/** How many calls in a row may go unanswered before a run ends. */
const PATIENT = 5;

/** Ends a run whose target is gone or silent: what was found until then is a valid report. */
export function createWatch(clock: Clock) {
  let silent = 0;
  let gone = false;
  let heard = false;
  return {
    /** Whether the run has ended because the target could not be reached. */
    unreachable: (): boolean => gone,
    /** Whether the run has ended because nothing usable came back any more. */
    silent: (): boolean => silent >= PATIENT,
    /** Hears of every exchange. */
    told: ({ received }: Pick<Exchange, "received">): void => {
      if (received.is === "nothing" && received.why === "given-up") return;
      silent = received.is === "nothing" ? silent + 1 : 0;
      heard ||= received.is !== "nothing";
      if (received.is !== "nothing" || silent < PATIENT) return;
      gone = received.why === "unreachable";
      clock.end(
        received.why === "unreachable"
          ? `the target ${heard ? "was not reachable any more" : "could not be reached"} (${received.detail})`
          : `the target gave no usable answer ${PATIENT} times in a row (${received.why})`,
      );
    },
  };
}
