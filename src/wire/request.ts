import { isUtf8 } from "node:buffer";
import { type Headers, header } from "./answer.ts";
import { deeperThan } from "./depth.ts";
import { type Refused, refuse } from "./front-end.ts";
import { refusedSignature } from "./signature-form.ts";

/** The media type of the protocol. */
export const MEDIA_TYPE = "application/x-amz-json-1.0";

/** What stands before the operation in the X-Amz-Target header. */
export const TARGET_PREFIX = "AppRunner.";

/** How strictly requests are read. */
export interface RequestLimits {
  /** The longest body, in bytes. */
  readonly bytes: number;
  /** The deepest nesting; no documented request comes near the default. */
  readonly depth: number;
  /** Whether a request without an Authorization header is refused. */
  readonly signed: boolean;
}

/** Bodies of 4 MiB, nested 64 deep, signed or not. */
export const REQUEST_LIMITS: RequestLimits = { bytes: 4 * 1024 * 1024, depth: 64, signed: false };

/** A call that an operation may see: `input` is an object, not yet held against the operation's shape. */
export interface Call {
  readonly ok: true;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Reads the call out of a request, or the error with which AWS's front end refuses it. The operation is only known to
 * be named, not to exist. An empty body stands for an empty object; of keys that occur twice the last one counts.
 */
export function readRequest(
  headers: Headers,
  body: Uint8Array,
  limits: RequestLimits = REQUEST_LIMITS,
): Call | Refused {
  const refused = refusedHead(headers, limits);
  if (refused) return refused;
  const operation = (header(headers, "x-amz-target") as string).slice(TARGET_PREFIX.length);
  const parsed = readBody(body, limits);
  return "error" in parsed ? parsed : { ok: true, operation, input: parsed.value };
}

/** What is wrong with a request by its headers alone, before anything of its body has arrived. */
export function refusedHead(headers: Headers, limits: RequestLimits): Refused | undefined {
  const type = header(headers, "content-type");
  if (type !== MEDIA_TYPE && type?.split(";", 1)[0]?.trim().toLowerCase() !== MEDIA_TYPE)
    return refuse("UnknownOperationException", `Send Content-Type: ${MEDIA_TYPE}${type ? `, not ${type}` : ""}.`);
  const target = header(headers, "x-amz-target");
  if (target === undefined || !target.startsWith(TARGET_PREFIX) || target.length === TARGET_PREFIX.length)
    return refuse("UnknownOperationException", `Send X-Amz-Target: ${TARGET_PREFIX}OPERATION.`);
  const encoding = header(headers, "content-encoding") ?? "identity";
  if (encoding !== "identity") return refuse("SerializationException", "A compressed body is not understood.");
  if (Number(header(headers, "content-length") ?? 0) > limits.bytes) return tooLarge(limits);
  return refusedSignature(headers, limits.signed);
}

/** The refusal of a body that is longer than the limit. */
function tooLarge({ bytes }: RequestLimits): Refused {
  return refuse("RequestEntityTooLargeException", `The body is longer than ${bytes} bytes.`);
}

function readBody(body: Uint8Array, limits: RequestLimits): { readonly value: Record<string, unknown> } | Refused {
  if (body.length === 0) return { value: {} };
  if (body.length > limits.bytes) return tooLarge(limits);
  if (deeperThan(limits.depth, body))
    return refuse("SerializationException", `The body is nested deeper than ${limits.depth} levels.`);
  if (!isUtf8(body)) return refuse("SerializationException", "The body is not UTF-8.");
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
  } catch {
    return refuse("SerializationException", "The body is not JSON.");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { value: value as Record<string, unknown> };
  return refuse("SerializationException", "The body is JSON, but not an object.");
}
