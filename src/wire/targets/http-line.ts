import { Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { Received, Silence } from "../target.ts";
import { decodedBody } from "./content-encoding.ts";
import { silenceOf, wordsOf } from "./silence.ts";

/** A request that is ready to be sent: its headers are all there are, its path stands as it is. */
export interface Ready {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What an answer may cost. */
export interface Bounds {
  /** Until the last byte of the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** The longest body, in bytes, before and after decompression. */
  readonly maxBytes: number;
}

/** The connections to one server. */
export interface Line {
  /** Sends a request. Rejects only where HTTP cannot express it, which is no fault of the server. */
  readonly ask: (ready: Ready) => Promise<Received>;
  readonly close: () => void;
}

/** What came back, and whether to send once more, because it may be the connection's fault that no answer did. */
interface Attempt {
  readonly received: Received;
  readonly again: boolean;
}

/** How often a request is sent once more. */
const MOST_AGAIN = 3;

/** How much of a body, in bytes, is sent at once. */
const PIECE = 2 ** 16;

/**
 * Opens connections to a server as they are needed and keeps them between requests. A server may close an idle
 * connection at any time, and one that answers before it has read a long body may close it while that is still being
 * sent, which can lose the answer: requests that meet such a thing are sent again, on connections of their own.
 */
export function openLine({ protocol, hostname, port }: URL, bounds: Bounds): Line {
  const secure = protocol === "https:";
  const agent = secure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const place = { host: hostname.replace(/^\[|\]$/g, ""), ...(port !== "" && { port }) };
  const attempt = ({ method, path, headers, body }: Ready, fresh: boolean): Promise<Attempt> => {
    const sent = (secure ? secureRequest : request)({ ...place, method, path, headers, agent: fresh ? false : agent });
    const answer = converse(sent, method, bounds);
    if (body.length > PIECE) Readable.from(piecesOf(body)).pipe(sent);
    else sent.end(body);
    return answer;
  };
  return {
    ask: async (ready) => {
      let last = await attempt(ready, false);
      for (let times = 0; last.again && times < MOST_AGAIN; times++) last = await attempt(ready, true);
      return last.received;
    },
    close: () => agent.destroy(),
  };
}

/** Between pieces an answer is read that comes early: once a write has failed on a closed connection, none can be. */
async function* piecesOf(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield bytes.subarray(at, at + PIECE);
    await setImmediate();
  }
}

function converse(sent: ClientRequest, method: string, { timeoutMs, maxBytes }: Bounds): Promise<Attempt> {
  return new Promise((resolve) => {
    let before = 0;
    let answered = false;
    const end = (received: Received, again = false): void => {
      clearTimeout(timer);
      resolve({ received, again });
    };
    const fail = (why: Silence, detail: string, again = false): void => {
      end({ is: "nothing", why, detail }, again);
      sent.destroy();
    };
    const broken = (error: NodeJS.ErrnoException): void => {
      const why = silenceOf(error);
      const silent = !answered && (sent.socket?.bytesRead ?? 0) === before;
      const isStale = silent && sent.reusedSocket;
      const isUnsent = !answered && !sent.writableEnded;
      fail(why, wordsOf(error), why === "closed" && (isStale || isUnsent));
    };
    const timer = setTimeout(() => fail("timeout", `there was no whole answer within ${timeoutMs} ms`), timeoutMs);
    sent.once("socket", ({ bytesRead }) => {
      before = bytesRead;
    });
    // An answer may be here whole before the rest of the request fails to be sent; one that is not breaks by itself.
    sent.on("error", (error) => answered || broken(error));
    sent.on("close", () => answered || broken(new Error("the connection was closed without an answer")));
    sent.on("response", (response) => {
      answered = true;
      take(response, method === "HEAD" ? 0 : Number(response.headers["content-length"] ?? 0));
    });
    const take = (response: IncomingMessage, length: number): void => {
      const tooLong = (): void => fail("too-long", `the body is longer than ${maxBytes} bytes`);
      const chunks: Buffer[] = [];
      let taken = 0;
      response.on("error", broken);
      if (length > maxBytes) tooLong();
      response.on("data", (chunk: Buffer) => {
        taken += chunk.length;
        if (taken > maxBytes) tooLong();
        else chunks.push(chunk);
      });
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        const body = decodedBody(headers, Buffer.concat(chunks), maxBytes);
        if (body) end({ is: "response", status, headers, body });
        else tooLong();
      });
    };
  });
}
