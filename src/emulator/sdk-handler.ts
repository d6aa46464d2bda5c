import type { Handler } from "./handler.ts";

/** The part of the SDK's HTTP requests that is looked at. */
interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What `requestHandler` of a client of the JavaScript SDK takes. */
export interface SdkHandler {
  /** Answers a request of the SDK. */
  readonly handle: (request: SdkRequest) => Promise<{
    readonly response: {
      readonly statusCode: number;
      readonly reason?: string;
      readonly headers: Record<string, string>;
      readonly body: Uint8Array;
    };
  }>;
  readonly metadata: { readonly handlerProtocol: string };
  /** Does nothing: there is nothing to close. */
  readonly destroy: () => void;
  /** Does nothing: there is nothing to set. */
  readonly updateHttpClientConfig: () => void;
  /** No settings. */
  readonly httpHandlerConfigs: () => Record<string, never>;
}

/** Lets a client of the JavaScript SDK talk to a handler without a network. */
export function sdkHandler(handle: Handler): SdkHandler {
  return {
    handle: async ({ method, path, headers, body }) => {
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const answer = handle({ method, path, headers: lower, body: bytesOf(body) });
      const response = { statusCode: answer.status, headers: { ...answer.headers }, body: Buffer.from(answer.body) };
      return { response };
    },
    metadata: { handlerProtocol: "http/1.1" },
    destroy: () => {},
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  };
}

function bytesOf(body: unknown): Uint8Array {
  // A view of the bytes alone: the SDK warns where its own kind of bytes is asked what a text can be asked.
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return Buffer.from(typeof body === "string" ? body : "");
}
