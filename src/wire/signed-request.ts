import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { MEDIA_TYPE, TARGET_PREFIX } from "./request.ts";
import { SIGNING_NAME } from "./signature-form.ts";

/** Whose signature a request carries. */
export interface Signer {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
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
  { region, credentials, at = new Date() }: Signer,
): Promise<ClientRequest> {
  const { SignatureV4 } = await import("@smithy/signature-v4");
  const { method, url, headers, body } = clientRequest(endpoint, operation, input);
  const { protocol, hostname, port, pathname: path } = new URL(url);
  const signer = new SignatureV4({ service: SIGNING_NAME, region, credentials, sha256: Sha256 });
  const target = { method, protocol, hostname, path, headers, body, ...(port !== "" && { port: Number(port) }) };
  const signed = await signer.sign(target, { signingDate: at });
  return { method, url, headers: signed.headers as Record<string, string>, body };
}

/** SHA-256, keyed or not, in the form in which the signing code wants it. */
class Sha256 {
  readonly #secret: string | Uint8Array | undefined;
  #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = typeof secret === "object" ? bytesOf(secret) : secret;
    this.#hash = this.#fresh();
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(typeof data === "string" ? data : bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    this.#hash = this.#fresh();
  }

  #fresh(): Hash | Hmac {
    return this.#secret === undefined ? createHash("sha256") : createHmac("sha256", this.#secret);
  }
}

function bytesOf(data: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
