import type { RecordedCall } from "../../checks/define.ts";
import type { Path } from "../../core/pointer.ts";
import { suggest } from "../../core/suggest.ts";
import { OPERATION_MODELS } from "../../model/index.ts";
import type { Document } from "../../read/document.ts";
import { readJson } from "../../read/json.ts";
import { MEDIA_TYPE } from "../../wire/request.ts";

/** A recorded call and the line that holds it, from 1. */
export interface RecordedLine {
  readonly line: number;
  readonly call: RecordedCall;
}

/** A recording that cannot be used; lines and columns count from 1. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

interface Line {
  readonly operation: string;
  readonly request?: object;
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly history?: string;
  readonly at?: number | string;
}

/**
 * Reads recorded exchanges, one JSON object a line as schemas/examples.json describes it; empty lines count for
 * nothing. Returns the histories in it, each in its order. Throws a RecordingError at the first line that is none.
 */
export function readRecording(text: string): readonly (readonly RecordedLine[])[] {
  const histories = new Map<string, { lines: RecordedLine[]; at: number | undefined }>();
  for (const [index, source] of text.split(/\r?\n/u).entries()) {
    if (source.trim() === "") continue;
    const line = index + 1;
    const document = documentOf(source, line);
    const { operation, request = {}, response, history = "", at } = checked(document, line);
    const one = histories.get(history) ?? { lines: [], at: undefined };
    histories.set(history, one);
    const time = secondsOf(at);
    if (time !== undefined && one.at !== undefined && time < one.at)
      throw wrong(document, line, ["at"], "it was sent before the line before it: histories stand in their order");
    const after = time === undefined || one.at === undefined ? {} : { after: time - one.at };
    one.at = time ?? one.at;
    const { status, headers, body } = response;
    const recorded = { status, headers: headers ? lowered(headers) : PROPER_HEADERS, body: textOf(body) };
    one.lines.push({ line, call: { call: operation, input: request, response: recorded, ...after } });
  }
  if (histories.size === 0) throw new RecordingError(1, 1, "it holds no recorded exchange");
  return [...histories.values()].map(({ lines }) => lines);
}

/** What stands for headers that were not recorded, so that nothing is said about them. */
const PROPER_HEADERS = { "content-type": MEDIA_TYPE, "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" };

function documentOf(source: string, line: number): Document {
  const read = readJson(source);
  if (read.ok) return read.document;
  const { fault } = read;
  const why = fault.kind === "syntax" && "problem" in fault ? `: ${String(fault.problem)}` : "";
  throw new RecordingError(line, fault.span.start + 1, `it is no JSON${why}`);
}

function checked(document: Document, line: number): Line {
  const value = document.value as Partial<Line> | null;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(document, line, [], "a line is an object with operation, request and response");
  const members = ["operation", "request", "response", "history", "at"];
  for (const name of Object.keys(value))
    if (!members.includes(name))
      throw wrong(document, line, [name], `there is no member ${name}${hint(name, members)}`, "key");
  const { operation, request = {}, response, history, at } = value;
  const names = OPERATION_MODELS.map(({ name }) => name as string);
  if (typeof operation !== "string" || !names.includes(operation))
    throw wrong(
      document,
      line,
      ["operation"],
      `${JSON.stringify(operation) ?? "nothing"} is no operation${hint(String(operation), names)}`,
    );
  if (!isObject(request)) throw wrong(document, line, ["request"], "the request is an object");
  if (!isObject(response)) throw wrong(document, line, ["response"], "the response is an object with status and body");
  const { status, headers = {}, body } = response;
  if (!Number.isInteger(status) || status < 100 || status > 599)
    throw wrong(document, line, ["response", "status"], "the status is an HTTP status, such as 200");
  if (!isObject(headers) || Object.values(headers).some((one) => typeof one !== "string"))
    throw wrong(document, line, ["response", "headers"], "the headers are an object of texts");
  if (typeof body !== "string" && !isObject(body))
    throw wrong(document, line, ["response", "body"], "the body is a text or an object");
  if (history !== undefined && typeof history !== "string")
    throw wrong(document, line, ["history"], "the history is a text");
  if (at !== undefined && secondsOf(at) === undefined)
    throw wrong(
      document,
      line,
      ["at"],
      "the time is a number of epoch seconds, or a date and time such as 2026-01-31T12:00:00Z",
    );
  return value as Line;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function hint(given: string, names: readonly string[]): string {
  const nearest = suggest(given, names);
  return nearest ? `: did you mean ${nearest}?` : "";
}

function wrong(
  document: Document,
  line: number,
  path: Path,
  message: string,
  part: "key" | "value" = "value",
): RecordingError {
  return new RecordingError(line, document.locate(path, part).start + 1, message);
}

function secondsOf(at: Line["at"]): number | undefined {
  const seconds = typeof at === "string" ? Date.parse(at) / 1000 : at;
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : undefined;
}

const textOf = (body: unknown): string => (typeof body === "string" ? body : JSON.stringify(body));

const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
