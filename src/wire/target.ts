import type { Answer, Headers } from "./answer.ts";

/** A request in bytes that need not be a proper call, as protocol checks send it. */
export interface Outgoing {
  /** POST when absent. */
  readonly method?: string;
  /** `/` when absent; relative to the endpoint's own path. */
  readonly path?: string;
  /** Besides host and content-length; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What came back of a call. */
export type Received =
  | { readonly is: "response"; readonly status: number; readonly headers: Headers; readonly body: Uint8Array }
  /** From a target in this process: timestamps as epoch seconds, absent members left out. */
  | { readonly is: "value"; readonly answer: Answer }
  | { readonly is: "nothing"; readonly why: Silence; readonly detail: string };

/** Why nothing usable came back: nobody listens, the connection was closed, no end in time, more than is read, no HTTP, no time left to wait. */
export type Silence = "unreachable" | "closed" | "timeout" | "too-long" | "not-http" | "given-up";

/** An implementation under test. */
export interface Target {
  /** As reports name it: a URL, a file, `the embedded emulator`. */
  readonly label: string;
  /** Whether bytes can be looked at. */
  readonly view: "bytes" | "values";
  /** Whether time passes by waiting (`real`) or is let pass by `pause` alone (`virtual`). */
  readonly clock: "real" | "virtual";
  /** Sends a call; never rejects. */
  readonly call: (operation: string, input: unknown) => Promise<Received>;
  /** Sends any request; only targets with bytes can. Never rejects. */
  readonly send?: (request: Outgoing) => Promise<Received>;
  /** The target's own time in seconds, where it has a virtual clock. */
  readonly now?: () => number;
  /** Lets time pass, in milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** Lets go of connections and processes. */
  readonly close: () => Promise<void>;
}
