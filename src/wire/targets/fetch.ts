import { MEDIA_TYPE, TARGET_PREFIX } from "../request.ts";
import type { Outgoing, Received, Target } from "../target.ts";
import type { ValueTargetOptions } from "./handlers.ts";
import { PATIENCE, within } from "./patience.ts";
import { pause } from "./pause.ts";
import { thrownWords } from "./thrown.ts";

/** A handler of requests as frameworks and runtimes have it: the `Request` and `Response` of the Fetch standard. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** Where requests to a handler say that they go; it is only looked at by routers. */
const ORIGIN = "http://127.0.0.1";

/** A handler of the Fetch standard inside this process, driven in bytes; one that throws is a connection that closes. */
export function fetchTarget(handler: FetchHandler, options: ValueTargetOptions = {}): Target {
  const { label = "fetch handler", timeoutMs = PATIENCE } = options;
  const send = async ({ method = "POST", path = "/", headers, body }: Outgoing): Promise<Received> => {
    const init = method === "GET" || method === "HEAD" ? {} : { body: Buffer.from(body) };
    try {
      const response = await handler(new Request(new URL(path, ORIGIN), { method, headers: { ...headers }, ...init }));
      const bytes = Buffer.from(await response.arrayBuffer());
      return { is: "response", status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
    } catch (thrown) {
      return { is: "nothing", why: "closed", detail: thrownWords(thrown) };
    }
  };
  return {
    label,
    view: "bytes",
    clock: "real",
    call: (operation, input) => {
      const headers = { "content-type": MEDIA_TYPE, "x-amz-target": `${TARGET_PREFIX}${operation}` };
      return within(timeoutMs, send({ headers, body: JSON.stringify(input ?? {}) }));
    },
    send: (request) => within(timeoutMs, send(request)),
    pause,
    close: async () => {},
  };
}
