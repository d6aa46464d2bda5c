/** A body as HTTP handlers of the SDK have it, on Node and elsewhere. */
export type Body =
  | Uint8Array
  | string
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | undefined
  | null;

/** All bytes of a body, which is used up by it. Rejects where the body breaks off. */
export async function bytesOf(body: Body): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (typeof Blob === "function" && body instanceof Blob) return new Uint8Array(await body.arrayBuffer());
  const pieces: Uint8Array[] = [];
  for await (const piece of body as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}
