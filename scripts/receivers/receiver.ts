import type { Workshop } from "./workshop.ts";

/** Somebody else's project that gets files from this tool; it lies in `test/receivers` under its name. */
export interface Receiver {
  readonly name: string;
  /** The programs that it takes; where one is missing, it is left out. */
  readonly needs: readonly string[];
  /** Gets its files, installs what it uses, and compiles. Rejects where that fails. */
  readonly make: (at: Workshop) => Promise<void>;
  /** Puts the files to use, and resolves to what came of it in one line. Rejects where they are not as they should be. */
  readonly prove: (at: Workshop) => Promise<string>;
  /** A fault after which `prove`, or what is `shown` instead, has to reject with words that match `says`. */
  readonly fault: {
    readonly what: string;
    readonly plant: (at: Workshop) => Promise<void>;
    readonly says: RegExp;
    readonly shown?: (at: Workshop) => Promise<unknown>;
  };
}
