import type { ReadAnswer } from "./read-answer.ts";
import type { Received } from "./target.ts";

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
  /** When the request left and the answer was there, in seconds; of the virtual clock where the target has one. */
  readonly sent: number;
  readonly arrived: number;
  /** A command of the script, a look whether something has settled, or the removal of what the script made. */
  readonly role: "command" | "poll" | "cleanup";
  /** The command's number in its script. */
  readonly command?: number;
  /** Whether a careful implementer may refuse the request, so that either answer is right. */
  readonly doubtful?: true;
  /** Exchanges of one group were under way at the same time. */
  readonly group?: number;
}
