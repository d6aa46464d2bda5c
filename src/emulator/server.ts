import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { refuse } from "../wire/front-end.ts";
import type { RequestLimits } from "../wire/request.ts";
import { type Response, writeResponse } from "../wire/response.ts";
import type { Handler } from "./handler.ts";

/** How long slow clients are waited for, in milliseconds. */
export interface Patience {
  /** From the first byte of a request to the end of its headers. */
  readonly headers: number;
  /** From the first byte of a request to its last. */
  readonly request: number;
  /** How often it is looked whether somebody is too slow. */
  readonly look: number;
}

/** How long, in milliseconds, an idle connection is kept: longer than clients do, so that they never lose a race. */
const IDLE = 65_000;

const PATIENCE: Patience = { headers: 20_000, request: 300_000, look: 1000 };

/** How long, in milliseconds, what is left of a body that is too long is still taken, so that its client can read why. */
const LINGER = 5000;

const NOTHING = new Uint8Array();

/** An HTTP server, not yet listening, that hands each request with its whole body to a handler. */
export function createHttpServer(handle: Handler, limits: RequestLimits, patience: Partial<Patience> = {}): Server {
  const { headers, request, look } = { ...PATIENCE, ...patience };
  const times = {
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: look,
    keepAliveTimeout: IDLE,
  };
  const receive = receiver(handle, limits);
  return createServer(times, receive).on("clientError", complain);
}

function receiver(handle: Handler, limits: RequestLimits) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { method = "", url: path = "", headers } = incoming;
    const answer = (body: Uint8Array): Response => handle({ method, path, headers, body });
    const chunks: Buffer[] = [];
    let length = Number(headers["content-length"] ?? 0) > limits.bytes ? Number.POSITIVE_INFINITY : 0;
    let answered = false;
    const tooLong = (body: Uint8Array): void => {
      answered = true;
      const response = answer(body);
      outgoing.writeHead(response.status, { ...lengthy(response), connection: "close" });
      outgoing.write(response.body);
      // The end of the answer closes the connection, under the client that is still sending.
      incoming.once("end", () => outgoing.end());
      setTimeout(() => incoming.destroy(), LINGER).unref();
      incoming.resume();
    };
    incoming.on("error", () => {});
    if (length > limits.bytes) {
      tooLong(NOTHING);
      return;
    }
    incoming.on("data", (chunk: Buffer) => {
      if (answered) return;
      length += chunk.length;
      chunks.push(chunk);
      if (length > limits.bytes) tooLong(Buffer.concat(chunks.splice(0)));
    });
    incoming.on("end", () => {
      const [first = NOTHING] = chunks;
      if (!answered) send(outgoing, answer(chunks.length > 1 ? Buffer.concat(chunks) : first));
    });
  };
}

/** Writes after all requests that came together are answered, so that their client is woken once and not for each. */
function send(outgoing: ServerResponse, response: Response): void {
  outgoing.writeHead(response.status, lengthy(response));
  setImmediate(() => outgoing.end(response.body));
}

function lengthy({ headers, body }: Response): Record<string, string> {
  return { ...headers, "content-length": String(Buffer.byteLength(body)) };
}

const NO_ID = "00000000-0000-0000-0000-000000000000";

/** Answers what is not HTTP, or did not come in time; a connection that is gone is left alone. */
function complain(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const late = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const words = late ? "The request did not come to its end in time." : "This is not HTTP/1.1.";
  const { headers, body } = writeResponse(refuse("SerializationException", words), NO_ID);
  const lines = [
    `HTTP/1.1 ${late ? "408 Request Timeout" : "400 Bad Request"}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}
