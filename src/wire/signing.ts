import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { SIGNING_NAME } from "./signature-form.ts";

/** Whose signature a request carries. */
export interface Identity {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

/** A request that is to be signed; `path` may have a query, `headers` should have the host. */
export interface Signable {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The headers of a request with those of its Signature Version 4, all names in lower case. */
export type Sign = (signable: Signable, at?: Date) => Promise<Record<string, string>>;

/** Makes what signs requests for one identity; the signing code is loaded now. The time is the present when absent. */
export async function createSign({ region, credentials }: Identity): Promise<Sign> {
  const { SignatureV4 } = await import("./signature-v4.ts");
  const signer = new SignatureV4({ service: SIGNING_NAME, region, credentials, sha256: Sha256 });
  return async ({ method, url: { protocol, hostname, port }, path, headers, body }, at = new Date()) => {
    const [bare = "/", query] = split(path);
    const request = {
      method,
      protocol,
      hostname,
      path: bare,
      headers,
      body,
      ...(query !== undefined && { query: queryOf(query) }),
      ...(port !== "" && { port: Number(port) }),
    };
    return (await signer.sign(request, { signingDate: at })).headers as Record<string, string>;
  };
}

function split(path: string): readonly (string | undefined)[] {
  const mark = path.indexOf("?");
  return mark < 0 ? [path] : [path.slice(0, mark), path.slice(mark + 1)];
}

function queryOf(text: string): Record<string, string[]> {
  const query = new URLSearchParams(text);
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
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
