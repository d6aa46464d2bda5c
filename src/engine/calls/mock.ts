import type { Client } from "../../wire/targets/client.ts";
import { receivedFrom } from "../../wire/targets/handlers.ts";
import { judgeAnswer, judgeRequest } from "./judge.ts";
import { type CallOptions, createTeller, type Teller } from "./tell.ts";

/** What a client sends with. */
// biome-ignore lint/suspicious/noExplicitAny: commands are typed by their client
type Send = (...given: any[]) => unknown;

/** What `mockClient` of aws-sdk-client-mock returns, as far as it is looked at. */
export interface Mock {
  readonly send: Send;
  /** Forgets every behaviour and every call. */
  readonly reset: () => unknown;
}

/**
 * Holds what a client of `mockClient(AppRunnerClient)`, or of one instance, is asked and answers against the contract, so
 * that a mock which answers what the service never would is found. Returns the same mock; `reset` keeps the checking.
 * Throws a TypeError for what is no mock.
 */
export function contractMock<M extends Mock>(mock: M, options: CallOptions = {}): M {
  const { client } = mock as unknown as { readonly client?: { send: Send } };
  if (typeof client?.send !== "function" || typeof mock.reset !== "function")
    throw new TypeError("contractMock takes what mockClient() of aws-sdk-client-mock returns");
  const teller = createTeller(options);
  const reset = mock.reset.bind(mock);
  client.send = checked(client.send, teller);
  return Object.assign(mock, {
    reset: () => {
      reset();
      client.send = checked(client.send, teller);
      return mock;
    },
  });
}

/**
 * Holds what any client with `send(command)` is asked and answers against the contract, in values: for clients that are
 * made by hand or mocked in other ways. The client itself is left as it is.
 */
export function contractClient<C extends Client>(client: C, options: CallOptions = {}): C {
  const send = checked(client.send, createTeller(options));
  return new Proxy(client, {
    get: (target, key, receiver) => (key === "send" ? send.bind(target) : Reflect.get(target, key, receiver)),
  });
}

/** A stand-in for `send` that is its stub in every other way. */
function checked(send: Send, { release, tell }: Teller): Send {
  return new Proxy(send, {
    apply: async (target, self, given: [{ readonly input?: unknown }, ...unknown[]]) => {
      const [command] = given;
      const operation = String(command?.constructor?.name).replace(/Command$/, "");
      tell(judgeRequest(operation, command?.input, release));
      const answered = settled(() => Reflect.apply(target, self, given));
      const received = await receivedFrom(() => answered);
      // What is thrown without being an error of the API is the program's own affair.
      if (received.is === "value") tell(judgeAnswer(operation, command?.input, received, release));
      return answered;
    },
  });
}

async function settled(run: () => unknown): Promise<unknown> {
  return run();
}
