import { gunzipSync } from "node:zlib";
import { type Headers, header } from "../answer.ts";

/**
 * A body without the compression that its headers tell of; nothing where it would be longer than `maxBytes`. What is
 * said to be gzip and is not, or was cut, is left as it came: a client could not read it either.
 */
export function decodedBody(headers: Headers, body: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const encoding = header(headers, "content-encoding")?.trim().toLowerCase();
  if ((encoding !== "gzip" && encoding !== "x-gzip") || body.length === 0) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? undefined : body;
  }
}
