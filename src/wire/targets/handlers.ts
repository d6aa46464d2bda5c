import { refuse } from "../front-end.ts";
import type { Received, Target } from "../target.ts";
import { PATIENCE, within } from "./patience.ts";
import { pause } from "./pause.ts";
import { plain, TooDeep } from "./plain.ts";
import { errorOf, thrownWords } from "./thrown.ts";

/** Functions by the names of operations: each takes an input and returns its output or throws, at once or later. */
export type Handlers = Readonly<Record<string, unknown>>;

/** How a target in this process is named, and how long it is waited for, in milliseconds. */
export interface ValueTargetOptions {
  readonly label?: string;
  readonly timeoutMs?: number;
}

/**
 * A record of handlers as an implementation, looked at in values. What is thrown and is named like an error of the API
 * is one; anything else that is thrown is a connection that closes. An operation without a handler is answered
 * UnknownOperationException, as a server would.
 */
export function handlersTarget(handlers: Handlers, options: ValueTargetOptions = {}): Target {
  const { label = "handlers", timeoutMs = PATIENCE } = options;
  const call = async (operation: string, input: unknown): Promise<Received> => {
    const handler = handlers[operation];
    if (typeof handler !== "function")
      return { is: "value", answer: refuse("UnknownOperationException", `There is no handler for ${operation}.`) };
    return receivedFrom(() => handler.call(handlers, structuredClone(input ?? {})));
  };
  return valueTarget(label, (operation, input) => within(timeoutMs, call(operation, input)));
}

/** A target in this process around what answers its calls. */
export function valueTarget(label: string, call: Target["call"]): Target {
  return { label, view: "values", clock: "real", call, pause, close: async () => {} };
}

/** What comes of running something that returns an output or throws; `$metadata` is no part of an output. */
export async function receivedFrom(
  run: () => unknown,
  silent: (thrown: unknown) => Received = closedBy,
): Promise<Received> {
  try {
    const output = plain(await run()) ?? {};
    if (typeof output === "object" && !Array.isArray(output)) delete (output as Record<string, unknown>).$metadata;
    return { is: "value", answer: { ok: true, output } };
  } catch (thrown) {
    if (thrown instanceof TooDeep) return { is: "nothing", why: "too-long", detail: `the output: ${thrown.message}` };
    const error = errorOf(thrown);
    return error ? { is: "value", answer: { ok: false, error } } : silent(thrown);
  }
}

function closedBy(thrown: unknown): Received {
  return { is: "nothing", why: "closed", detail: thrownWords(thrown) };
}
