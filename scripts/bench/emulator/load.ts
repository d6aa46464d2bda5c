import { connect } from "node:net";
import { clientRequest } from "../../../src/wire/signed-request.ts";

/** What some load came to. */
export interface Load {
  /** Milliseconds for each request, counted over all connections together. */
  readonly each: number;
  /** Milliseconds that 99 of 100 requests took at most. */
  readonly p99: number;
}

/** The bytes of a call, as a client sends them. */
export function requestText(operation: string, input: object): string {
  const { headers, body } = clientRequest("http://localhost", operation, input);
  const lines = Object.entries({ ...headers, "content-length": body.length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `POST / HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/** Sends requests, made when they are due, on kept-alive connections, one at a time on each; throws on any answer but 200. */
export async function load(url: string, request: () => string, connections: number, requests: number): Promise<Load> {
  const { hostname, port } = new URL(url);
  const times: number[] = [];
  let left = requests;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname).setNoDelay();
      let sent = 0;
      let missing = 0;
      const next = (): void => {
        if (left-- <= 0) {
          socket.destroy();
          resolve();
          return;
        }
        sent = performance.now();
        socket.write(request());
      };
      socket.on("connect", next).on("error", reject);
      socket.on("data", (bytes) => {
        if (missing === 0) missing = lengthOf(bytes);
        missing -= bytes.length;
        if (missing > 0) return;
        times.push(performance.now() - sent);
        next();
      });
    });
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const each = (performance.now() - started) / requests;
  return { each, p99: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] as number };
}

/** The bytes of a whole response, by its head, which comes in one piece on a local connection. */
function lengthOf(bytes: Buffer): number {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.toString("latin1", 0, end);
  if (!head.startsWith("HTTP/1.1 200")) throw new Error(head);
  return end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1]);
}
