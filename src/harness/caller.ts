import type { Exchange } from "../wire/exchange.ts";
import { answerIn, type ReadAnswer } from "../wire/read-answer.ts";
import type { Received, Target } from "../wire/target.ts";
import { taggedInput } from "./safety/tag.ts";
import type { SdkView } from "./sdk-view.ts";

/** What is to be sent, and as what. */
export type Call = Pick<Exchange, "operation" | "input" | "role" | "command" | "group" | "doubtful">;

/** Sends the calls of a run, one history after the other. */
export interface Caller {
  readonly send: (call: Call, number: number) => Promise<Exchange>;
  /** The target's time in seconds. */
  readonly now: () => number;
  /** How many calls were sent so far. */
  readonly calls: () => number;
}

/** How many answers of each kind a real client is given to read. */
const READ = 2;

/**
 * Makes a caller of a target; `told` hears of every answer, and a real client reads some of each kind. With a tag
 * everything that is created carries it.
 */
export function createCaller(target: Target, told: (exchange: Exchange) => void, view?: SdkView, tag?: string): Caller {
  let count = 0;
  const read = new Map<string, number>();
  const isDue = ({ operation }: Call, answer: ReadAnswer): boolean => {
    const kind = `${operation} ${answer.ok === false ? answer.error.name : answer.ok}`;
    const times = read.get(kind) ?? 0;
    read.set(kind, times + 1);
    return times < READ;
  };
  const now = (): number => target.now?.() ?? performance.now() / 1000;
  return {
    now,
    calls: () => count,
    send: async (asked, number) => {
      const call = tag === undefined ? asked : { ...asked, input: taggedInput(asked.operation, asked.input, tag) };
      count++;
      const sent = now();
      const received = await target.call(call.operation, call.input);
      const arrived = now();
      const answer = answerOf(received);
      const client =
        view && received.is === "response" && isDue(call, answer)
          ? await view.read(call.operation, received)
          : undefined;
      const exchange = { ...call, number, received, answer, sent, arrived, ...(client && { client }) };
      told(exchange);
      return exchange;
    },
  };
}

function answerOf(received: Received): ReadAnswer {
  switch (received.is) {
    case "response":
      return answerIn(received);
    case "value":
      return received.answer;
    case "nothing":
      return { ok: undefined, reason: `${received.why}: ${received.detail}` };
  }
}
