import { Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
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

/** What came back; `stale` where a kept connection was closed before a single byte of an answer. */
type Attempt = Received | "stale";

/**
 * Opens connections to a server as they are needed and keeps them between requests. A server may close an idle
 * connection at any time, so a request that meets such a one is sent once more, on a connection of its own.
 */
export function openLine({ protocol, hostname, port }: URL, bounds: Bounds): Line {
  const secure = protocol === "https:";
  const agent = secure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const place = { host: hostname.replace(/^\[|\]$/g, ""), ...(port !== "" && { port }) };
  const attempt = ({ method, path, headers, body }: Ready, fresh: boolean): Promise<Attempt> => {
    const sent = (secure ? secureRequest : request)({ ...place, method, path, headers, agent: fresh ? false : agent });
    const answer = converse(sent, method, bounds);
    sent.end(body);
    return answer;
  };
  return {
    ask: async (ready) => {
      const first = await attempt(ready, false);
      return first === "stale" ? ((await attempt(ready, true)) as Received) : first;
    },
    close: () => agent.destroy(),
  };
}

function converse(sent: ClientRequest, method: string, { timeoutMs, maxBytes }: Bounds): Promise<Attempt> {
  return new Promise((resolve) => {
    let before = 0;
    let answered = false;
    const end = (attempt: Attempt): void => {
      clearTimeout(timer);
      resolve(attempt);
    };
    const fail = (why: Silence, detail: string): void => {
      end({ is: "nothing", why, detail });
      sent.destroy();
    };
    const broken = (error: NodeJS.ErrnoException): void => {
      const why = silenceOf(error);
      const silent = !answered && (sent.socket?.bytesRead ?? 0) === before;
      if (why === "closed" && silent && sent.reusedSocket) end("stale");
      else fail(why, wordsOf(error));
    };
    const timer = setTimeout(() => fail("timeout", `there was no whole answer within ${timeoutMs} ms`), timeoutMs);
    sent.once("socket", ({ bytesRead }) => {
      before = bytesRead;
    });
    sent.on("error", broken);
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
