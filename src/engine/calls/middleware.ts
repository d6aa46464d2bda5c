import type { Headers } from "../../wire/answer.ts";
import { type Body, bytesOf } from "./body.ts";
import { judgeAnswer, judgeRequest } from "./judge.ts";
import { type CallOptions, createTeller } from "./tell.ts";

/** The part of the SDK's middleware stack that is used; every client's stack has it. */
export interface Stack {
  /** Adds a middleware with its step and its name. */
  // biome-ignore lint/suspicious/noExplicitAny: the SDK types middleware by its step and by the client
  readonly add: (middleware: any, options: any) => void;
}

/** What `client.middlewareStack.use` takes. */
export interface Plugin {
  /** Adds the middleware to the stack of a client. */
  readonly applyToStack: (stack: Stack) => void;
}

interface Context {
  readonly commandName?: string;
}

interface Call {
  readonly input: unknown;
}

interface Handled {
  readonly response: { statusCode: number; headers: Readonly<Record<string, string>>; body: Body };
}

/**
 * Holds every call of a client against the contract, in the application that makes it: what is sent before the client
 * drops what it does not know, and the bytes that come back before the client reads them. For
 * `client.middlewareStack.use`. Throws a RangeError for a release or a mode that does not exist.
 */
export function contractMiddleware(options: CallOptions = {}): Plugin {
  const { release, tell } = createTeller(options);
  const inputs = new WeakMap<object, unknown>();
  const outgoing =
    (next: (call: Call) => Promise<unknown>, context: Context) =>
    async (call: Call): Promise<unknown> => {
      inputs.set(context, call.input);
      tell(judgeRequest(operationOf(context), call.input, release));
      return next(call);
    };
  const incoming =
    (next: (call: unknown) => Promise<Handled>, context: Context) =>
    async (call: unknown): Promise<Handled> => {
      const handled = await next(call);
      const { response } = handled;
      const body = await bytesOf(response.body);
      response.body = body;
      const received = { is: "response", status: response.statusCode, headers: lower(response.headers), body } as const;
      tell(judgeAnswer(operationOf(context), inputs.get(context), received, release));
      return handled;
    };
  return {
    applyToStack: (stack) => {
      stack.add(outgoing, { step: "initialize", priority: "high", name: "contractRequest", override: true });
      stack.add(incoming, { step: "deserialize", priority: "low", name: "contractResponse", override: true });
    },
  };
}

const operationOf = ({ commandName = "" }: Context): string => commandName.replace(/Command$/, "");

function lower(headers: Readonly<Record<string, string>>): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
