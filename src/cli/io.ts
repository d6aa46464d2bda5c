import type { Mask } from "../core/mask.ts";

/** Where a command reads and writes; only main ties it to the process. */
export interface Io {
  /** Data for other programs and for the reader. */
  readonly out: (text: string) => void;
  /** Progress, prose and complaints. */
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly cwd: string;
  /** Whether standard output takes colours, by NO_COLOR, FORCE_COLOR and whether it is a terminal. */
  readonly color: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
  /** The variables of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard error where it is a terminal, for progress that is drawn again and again. */
  readonly terminal: NodeJS.WriteStream | undefined;
  /** What nothing that is written shows; it learns of secrets while the tool runs. */
  readonly mask: Mask;
  /** Runs the tool once more, in a process of its own, and hears the lines that it writes. */
  readonly again: (words: readonly string[], how: Again) => Promise<AgainEnd>;
  /** Milliseconds since the process was started. */
  readonly spentMs: () => number;
  /** Ends a wait, such as watching, when the user interrupts. */
  readonly interrupted: AbortSignal;
}

/** How another process of the tool is listened to and ended. */
export interface Again {
  readonly line: (text: string) => void;
  /** Interrupts it, as Ctrl-C would. */
  readonly signal: AbortSignal;
}

/** How another process of the tool has ended; without a code where it was killed. */
export interface AgainEnd {
  readonly code: number | null;
  readonly stderr: string;
}

/** A complaint about the call or its input, told without a stack trace and with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What something makes of a word of the user's; a RangeError about it becomes a UsageError. */
export function asUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
