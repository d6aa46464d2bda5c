import { MEDIA_TYPE, TARGET_PREFIX } from "./request.ts";
import { createSign, type Identity } from "./signing.ts";

/** Whose signature a request carries, and when it was made. */
export interface Signer extends Identity {
  /** The time of signing; the present when absent. */
  readonly at?: Date;
}

/** A request as a client sends it; the body is JSON text. */
export interface ClientRequest {
  readonly method: "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The request that calls an operation, unsigned. The endpoint may have a path; an absent input is an empty object. */
export function clientRequest(endpoint: string, operation: string, input: unknown = {}): ClientRequest {
  const { href, host, pathname } = new URL(endpoint);
  const headers = { host, "content-type": MEDIA_TYPE, "x-amz-target": `${TARGET_PREFIX}${operation}` };
  return { method: "POST", url: pathname.endsWith("/") ? href : `${href}/`, headers, body: JSON.stringify(input) };
}

/** The same request with a Signature Version 4; the signing code is loaded when it is first needed. */
export async function signedRequest(
  endpoint: string,
  operation: string,
  input: unknown,
  { at, ...identity }: Signer,
): Promise<ClientRequest> {
  const { method, url, headers, body } = clientRequest(endpoint, operation, input);
  const sign = await createSign(identity);
  const { pathname } = new URL(url);
  return { method, url, headers: await sign({ method, url: new URL(url), path: pathname, headers, body }, at), body };
}
