import { readAnswer } from "../../wire/read-answer.ts";
import type { Received, Target } from "../../wire/target.ts";
import { pause } from "../../wire/targets/pause.ts";

/** How calls are spread. */
export interface Pace {
  /** Calls a second in the long run. */
  readonly perSecond: number;
  /** How many may leave at once after a rest; the calls of one second when absent. */
  readonly burst?: number;
  /** The pauses before a call is sent again that was throttled, in milliseconds. */
  readonly pausesMs?: readonly number[];
}

const PAUSES = [1000, 2000, 4000, 8000, 16_000];

/** The names under which AWS says that calls come too fast; its front end does, not the service. */
const THROTTLED: ReadonlySet<string> = new Set([
  "ThrottlingException",
  "Throttling",
  "TooManyRequestsException",
  "RequestLimitExceeded",
]);

/** A target that is called no faster than a token bucket allows; what was throttled all the same is sent again later. */
export function paced(target: Target, { perSecond, burst = perSecond, pausesMs = PAUSES }: Pace): Target {
  const most = Math.max(1, burst);
  let tokens = most;
  let filled = performance.now();
  const take = async (): Promise<void> => {
    const now = performance.now();
    tokens = Math.min(most, tokens + ((now - filled) / 1000) * perSecond);
    filled = now;
    tokens--;
    if (tokens < 0) await pause((-tokens / perSecond) * 1000);
  };
  const politely = async (sent: () => Promise<Received>): Promise<Received> => {
    for (const ms of pausesMs) {
      await take();
      const received = await sent();
      if (!isThrottled(received)) return received;
      await pause(ms);
    }
    await take();
    return sent();
  };
  const { send } = target;
  return {
    ...target,
    call: (operation, input) => politely(() => target.call(operation, input)),
    ...(send && { send: (request) => politely(() => send(request)) }),
  };
}

function isThrottled(received: Received): boolean {
  if (received.is === "nothing") return false;
  const answer =
    received.is === "value" ? received.answer : readAnswer(received.status, received.headers, received.body);
  if (answer.ok === false && THROTTLED.has(answer.error.name)) return true;
  return received.is === "response" && received.status === 429;
}
