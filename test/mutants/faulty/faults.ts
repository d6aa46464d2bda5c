import type { Violation } from "../../../src/core/violation.ts";
import type { Request } from "../../../src/emulator/handler.ts";
import type { ModelError } from "../../../src/model/answer.ts";
import type { Ports, Settings } from "../../../src/model/settings.ts";
import type { Draft, World } from "../../../src/model/store.ts";
import type { Answer, Headers } from "../../../src/wire/answer.ts";
import type { ResponseForm } from "../../../src/wire/response.ts";
import type { Members } from "./edit.ts";

/** A call as a faulty emulator sees it. */
export interface Call {
  readonly operation: string;
  readonly input: Members;
  /** Seconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** A refusal, and the id of the guard that it comes from. */
export interface GuardRefusal extends ModelError {
  readonly guard: string;
}

/** A response in parts, whatever stands in them. */
export interface AnyResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | Uint8Array;
}

/** A response, or one that is to come. */
export type MaybeLater = AnyResponse | Promise<AnyResponse>;

/** Where an emulator leaves its contract; everything that is absent is as it should be. */
export interface Faults {
  readonly settings?: Partial<Settings>;
  readonly responses?: Partial<ResponseForm>;
  /** Changes what was asked before anybody has looked at it. */
  readonly request?: (call: Call) => Members;
  /** Whether it passes over a place where a request leaves its shape. */
  readonly overlooks?: (violation: Violation, call: Call) => boolean;
  /** The rules that it does not enforce. */
  readonly ignores?: readonly string[];
  /** Whether a guard that refuses a call has no say; `arrived` is the world as it was when the call came in. */
  readonly pardons?: (refusal: GuardRefusal, call: Call, world: World, arrived: World) => boolean;
  /** Refuses what it should accept, by an error's name alone or with words; asked once nothing else has refused. */
  readonly refuses?: (call: Call, world: World) => string | ModelError | undefined;
  /** Does something else than the operation should, or something besides it; `usual` does what it should, of any input. */
  readonly apply?: (draft: Draft, call: Call, usual: (input?: Members) => unknown, ports: Ports) => unknown;
  /** Does something to the world on every call, after what is due has happened. */
  readonly settled?: (draft: Draft, now: number) => void;
  /** Answers something else; `world` is the world after the call. */
  readonly answer?: (answer: Answer, call: Call, world: World) => Answer;
  /** Writes the answer in another way; the call is absent where the request was none. */
  readonly response?: (response: AnyResponse, call: Call | undefined) => AnyResponse;
  /** Looks at the request in bytes before anybody else; `usual` does what should be done, of any request. */
  readonly raw?: (request: Request, usual: (request: Request) => MaybeLater) => MaybeLater;
  /** Whether a call is only carried out after those that come in at the same time have been looked at. */
  readonly late?: (operation: string) => boolean;
}
