import type { ReadAnswer } from "./read-answer.ts";
import type { Received } from "./target.ts";

/** What a real client of the JavaScript SDK makes of an answer. */
export type ClientReading =
  /** The output as JSON, dates as epoch seconds. */
  | { readonly ok: true; readonly output: unknown }
  | {
      readonly ok: false;
      /** `isModeled`: whether it came out as one of the classes that programs catch. */
      readonly error: { readonly name: string; readonly message: string; readonly isModeled: boolean };
    }
  /** It could not read the answer. */
  | { readonly ok: undefined; readonly reason: string };

/** One call of a history and what came back of it. */
export interface Exchange {
  /** The exchange's number in its history, from 0. */
  readonly number: number;
  readonly operation: string;
  /** The request as it was sent: JSON. */
  readonly input: unknown;
  readonly received: Received;
  /** What a lenient client makes of what was received. */
  readonly answer: ReadAnswer;
  /** What a real client makes of it, where one was asked. */
  readonly client?: ClientReading;
  /** When the request left and the answer was there, in seconds; of the virtual clock where the target has one. */
  readonly sent: number;
  readonly arrived: number;
  /** A command of the script, a look whether something has settled, or the removal of what the script made. */
  readonly role: "command" | "poll" | "cleanup";
  /** The command's number in its script. */
  readonly command?: number;
  /** Whether a careful implementer may refuse the request, so that either answer is right. */
  readonly doubtful?: true;
  /** Whether a quota refused it while something that was made before the history may still have been there. */
  readonly crowded?: true;
  /** Exchanges of one group were under way at the same time. */
  readonly group?: number;
}
