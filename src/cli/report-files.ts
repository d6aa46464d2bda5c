import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../schemas/conformance-report.json" with { type: "json" };
import type { ConformanceReport } from "../core/conformance.ts";
import { type Io, UsageError } from "./io.ts";

/** The largest report that is read, in bytes; Node makes no longer text. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Reads a report of `conform --report json`; `-` is standard input. Throws a UsageError for a file that cannot be read or
 * holds anything else, with the first place where it does.
 */
export async function readReport(file: string, io: Io): Promise<ConformanceReport> {
  const name = file === "-" ? "standard input" : file;
  const bytes = file === "-" ? await io.stdin() : await readBytes(file, io);
  if (bytes.length >= LARGEST) throw new UsageError(`${name} is too long for a report: ${bytes.length} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(bytes)
        .toString()
        .replace(/^\ufeff/u, ""),
    );
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${(error as Error).message}`);
  }
  const isReport = new Ajv2020({ strict: false, formats: { date: true } }).compile<ConformanceReport>(schema);
  if (isReport(value)) return value;
  const [{ instancePath = "", message = "", params = {} } = {}] = isReport.errors ?? [];
  const extra = "additionalProperty" in params ? `: ${JSON.stringify(params.additionalProperty)}` : "";
  throw new UsageError(
    `${name} is no report of this version's \`conform --report json\`: ${instancePath || "it"} ${message}${extra}`,
  );
}

async function readBytes(file: string, { cwd }: Io): Promise<Uint8Array> {
  try {
    return await readFile(isAbsolute(file) ? file : join(cwd, file));
  } catch (error) {
    throw new UsageError(`cannot read the report ${file}: ${(error as Error).message}`);
  }
}
