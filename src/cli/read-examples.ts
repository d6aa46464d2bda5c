import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import type { RecordedCall } from "../checks/define.ts";
import type { Contract } from "../contract/contract.ts";
import { redact } from "../emulator/redact.ts";
import { RecordingError, readRecording } from "../harness/recordings/read-recording.ts";
import type { Recording } from "../harness/recordings/recorded-session.ts";
import { scriptOf } from "../harness/recordings/script-of.ts";
import { type Io, UsageError } from "./io.ts";

/**
 * Reads recorded exchanges, and hides from now on what is secret in them. Throws a UsageError with line and column for
 * a line that is none.
 */
export async function readExamples(file: string, contract: Contract, io: Io): Promise<readonly Recording[]> {
  let text: string;
  try {
    text = await readFile(isAbsolute(file) ? file : join(io.cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the examples ${file}: ${(error as Error).message}`);
  }
  try {
    return readRecording(text).map((lines) => {
      for (const { call } of lines) {
        io.mask.hideValues(secretsIn(call.input, `${call.call}Request`));
        io.mask.hideValues(secretsIn(outputOf(call.response), `${call.call}Response`));
      }
      return { script: scriptOf(lines, file, contract), lines };
    });
  } catch (error) {
    if (error instanceof RecordingError)
      throw new UsageError(`${file}:${error.line}:${error.column}: ${error.message}`);
    throw error;
  }
}

/** What a recorded call was answered by where it succeeded; nothing where that is no JSON, or an error. */
function outputOf({ status, body }: RecordedCall["response"]): unknown {
  if (status >= 300) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The texts of a request or an answer that the contract calls sensitive, names of variables besides. */
function secretsIn(input: unknown, shape: string): readonly string[] {
  const found: string[] = [];
  const compare = (one: unknown, other: unknown): void => {
    if (typeof one === "string" && one !== other) found.push(one);
    if (typeof one !== "object" || one === null) return;
    const others = typeof other === "object" && other !== null ? Object.values(other) : [];
    for (const [index, inner] of Object.values(one).entries()) compare(inner, others[index]);
  };
  compare(input, redact(input, shape).value);
  return found;
}
