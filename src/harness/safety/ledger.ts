import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { followLedger, type LedgerLine, type LedgerReader, type LedgerState } from "./ledger-state.ts";

/** Where everything is written down that a run is about to create. */
export interface Ledger {
  /** Writes a line; what has to be there before a request leaves is on the disk when this returns. */
  readonly note: (line: LedgerLine) => void;
  /** What the lines so far say. */
  readonly state: () => LedgerState;
  /** How many services of the run there are. */
  readonly services: () => number;
  /** The file, where it is in one. */
  readonly path: string | undefined;
  readonly close: () => void;
}

/** A ledger that is not there, or not one, or that still holds what a former run has left. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

/** A ledger that lives as long as this process, for targets that do not outlive it either. */
export function createLedger(): Ledger {
  const { take, made, state } = followLedger(true);
  return { path: undefined, note: take, state, services: counting(made), close: () => {} };
}

/**
 * Opens a ledger in a file for a new run. Throws a LedgerError where the file holds what a former run has left, or
 * something else than a ledger, and the system's error where it cannot be written.
 */
export function openLedger(path: string): Ledger {
  if (existsSync(path) && readFileSync(path, "utf8").trim() !== "") {
    const { ended, left } = readLedger(path);
    if (!ended || left.length > 0)
      throw new LedgerError(
        `the ledger ${path} says what a former run may have left behind: remove it with \`apprunner-contract sweep --ledger ${path}\` first`,
      );
  }
  return writing(path, "w", []);
}

/** Opens the ledger of a former run to note what is removed now. Throws a LedgerError where there is none. */
export function reopenLedger(path: string): Ledger {
  const lines = linesIn(path);
  truncateSync(path, readFileSync(path).lastIndexOf("\n") + 1);
  return writing(path, "a", lines);
}

/** What the ledger in a file says. Throws a LedgerError where there is none. */
export function readLedger(path: string): LedgerState {
  return following(linesIn(path)).state();
}

function following(lines: readonly LedgerLine[]): LedgerReader {
  const reader = followLedger();
  for (const line of lines) reader.take(line);
  return reader;
}

function writing(path: string, flags: "a" | "w", lines: readonly LedgerLine[]): Ledger {
  const file = openSync(path, flags, 0o600);
  const { take, made, state } = following(lines);
  return {
    path,
    note: (line) => {
      writeSync(file, `${JSON.stringify(line)}\n`);
      if (DURABLE.has(line.event)) fdatasyncSync(file);
      take(line);
    },
    state,
    services: counting(made),
    close: () => closeSync(file),
  };
}

const counting = (made: ReadonlySet<string>) => (): number =>
  [...made].filter((arn) => arn.includes(":service/")).length;

const DURABLE: ReadonlySet<LedgerLine["event"]> = new Set(["begun", "create", "ended"]);

/** The lines of a file; a last one that is not whole was never followed by a request. */
function linesIn(path: string): LedgerLine[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new LedgerError(`cannot read the ledger ${path}: ${(error as Error).message}`);
  }
  const whole = text.split("\n").slice(0, -1);
  const lines = whole.map((line, index): LedgerLine => {
    try {
      return JSON.parse(line) as LedgerLine;
    } catch {
      throw new LedgerError(`line ${index + 1} of ${path} is no line of a ledger`);
    }
  });
  if (lines.length > 0 && lines[0]?.event !== "begun") throw new LedgerError(`${path} is no ledger of \`conform\``);
  return lines;
}
