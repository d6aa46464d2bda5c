import { closeSync, openSync, writeSync } from "node:fs";
import { contractAt } from "../contract/contract.ts";
import type { Answer } from "../wire/answer.ts";
import { redact } from "./redact.ts";

/** One call as the log knows it. */
export interface LoggedCall {
  /** In seconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly requestId: string;
  readonly status: number;
  readonly answer: Answer;
  readonly release: string;
  /** Absent where the request could not be read. */
  readonly operation?: string;
  readonly input?: unknown;
}

/** Where calls are written down. */
export interface CallLog {
  readonly write: (call: LoggedCall) => void;
  readonly close: () => void;
}

/** Appends calls to a file, one JSON object a line, without anything sensitive. Throws where it cannot be opened. */
export function openCallLog(path: string): CallLog {
  const file = openSync(path, "a", 0o600);
  return { write: (call) => void writeSync(file, `${JSON.stringify(entryOf(call))}\n`), close: () => closeSync(file) };
}

/** The line for a call. The words of an error may quote what was sent, so they are shown only where nothing is hidden. */
export function entryOf({ at, requestId, status, answer, release, operation, input }: LoggedCall): object {
  const contract = contractAt(release).operation(operation ?? "");
  const sent = contract && redact(input, contract.request);
  const quotable = contract === undefined ? operation === undefined : sent?.hidden === false;
  return {
    time: new Date(at * 1000).toISOString(),
    requestId,
    ...(contract && { operation: contract.name }),
    status,
    ...(sent && { input: sent.value }),
    ...(answer.ok
      ? { output: contract && redact(answer.output, contract.response).value }
      : { error: answer.error.name, ...(quotable && { message: answer.error.message }) }),
  };
}
