import { type Answer, type Headers, header } from "./answer.ts";
import { deeperThan } from "./depth.ts";
import { wireShape } from "./shape-table.ts";
import type { Received } from "./target.ts";

/** How deep the body of a response may nest before it is not parsed; nothing documented comes near. */
const DEEPEST = 64;

/** What a client makes of a response: the answer, or why the bytes are none. */
export type ReadAnswer = Answer | { readonly ok: undefined; readonly reason: string };

/**
 * Reads a response as lenient clients do: the type of an error from the header X-Amzn-ErrorType, `__type` or `code`,
 * without its namespace and URI; its text from `Message` or `message`. An empty body stands for an empty object. What
 * names an error of the API in `__type` is that error, whatever its status says.
 */
export function readAnswer(status: number, headers: Headers, body: Uint8Array | string): ReadAnswer {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  if (deeperThan(DEEPEST, bytes)) return { ok: undefined, reason: `the body is nested deeper than ${DEEPEST} levels` };
  const text = typeof body === "string" ? body : Buffer.from(body.buffer, body.byteOffset, body.length).toString();
  let value: unknown = {};
  try {
    if (text.trim() !== "") value = JSON.parse(text);
  } catch {
    if (header(headers, ERROR_TYPE) === undefined)
      return { ok: undefined, reason: `the body is not JSON: ${start(text)}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: undefined, reason: `the body is JSON, but not an object: ${start(text)}` };
  const { __type, code, Message, message } = value as Readonly<Record<string, unknown>>;
  if (status >= 200 && status < 300 && !isErrorName(__type)) return { ok: true, output: value };
  const type = [header(headers, ERROR_TYPE), __type, code].find((found) => typeof found === "string" && found !== "");
  if (type === undefined)
    return { ok: undefined, reason: `HTTP ${status} without the type of an error: ${start(text)}` };
  const words = [Message, message].find((found) => typeof found === "string") ?? "";
  return { ok: false, error: { name: bareName(type as string), message: words as string } };
}

const read = new WeakMap<object, ReadAnswer>();

/** Reads what came back of a call; whoever asks again is given the same answer, so that a response is parsed once. */
export function answerIn(received: Extract<Received, { is: "response" }>): ReadAnswer {
  const known = read.get(received) ?? readAnswer(received.status, received.headers, received.body);
  read.set(received, known);
  return known;
}

const ERROR_TYPE = "x-amzn-errortype";

const isErrorName = (type: unknown): boolean =>
  typeof type === "string" && wireShape(bareName(type))?.["x-error"] !== undefined;

/** The name of an error without the namespace before it and the URI behind it. */
export function bareName(type: string): string {
  const name = type.split(":", 1)[0] as string;
  return name.slice(name.lastIndexOf("#") + 1).trim();
}

const start = (text: string): string => JSON.stringify(text.slice(0, 80));
