import { isUtf8 } from "node:buffer";
import { deeperThan } from "../../../wire/depth.ts";
import type { Exchange } from "../../../wire/exchange.ts";
import type { ReadAnswer } from "../../../wire/read-answer.ts";
import { REQUEST_LIMITS } from "../../../wire/request.ts";
import type { Received } from "../../../wire/target.ts";

type Response = Extract<Received, { is: "response" }>;

/** What a body is that is no answer of the protocol. */
export type Unreadable = "HTML" | "XML" | "no JSON" | "JSON, but no object" | "not UTF-8" | "nested too deep";

/** What was found before, because several checks ask; readable ones have an empty text. */
const known = new WeakMap<Response, Unreadable | "">();

/** What is wrong with the body of a response, as far as it can be said without its shape; an empty one is readable. */
export function unreadable(received: Response, answer: ReadAnswer): Unreadable | undefined {
  let found = known.get(received);
  if (found === undefined) {
    found = unreadableAnew(received, answer) ?? "";
    known.set(received, found);
  }
  return found === "" ? undefined : found;
}

function unreadableAnew(received: Response, { ok }: ReadAnswer): Unreadable | undefined {
  const { body } = received;
  if (body.length === 0) return undefined;
  if (ok === undefined && deeperThan(REQUEST_LIMITS.depth, body)) return "nested too deep";
  if (!isUtf8(body)) return "not UTF-8";
  // A reader is content with any body where a header has the type of the error.
  return ok === true ? undefined : unparsed(textOf(received));
}

/** Whether a response has a body that is an answer of the protocol at all. */
export function isReadable({ received, answer }: Exchange): boolean {
  return received.is === "response" && unreadable(received, answer) === undefined;
}

/** The members of a body; none where it is no JSON object. */
export function bodyOf(received: Response): Readonly<Record<string, unknown>> {
  const text = textOf(received);
  return unparsed(text) === undefined && text.trim() !== "" ? JSON.parse(text) : {};
}

const textOf = ({ body }: Response): string => Buffer.from(body.buffer, body.byteOffset, body.length).toString();

function unparsed(text: string): Unreadable | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "JSON, but no object";
  } catch {
    if (/^\s*<(?:!doctype html|html)/i.test(text)) return "HTML";
    return /^\s*</.test(text) ? "XML" : "no JSON";
  }
}
