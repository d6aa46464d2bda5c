import { MEDIA_TYPE, TARGET_PREFIX } from "../request.ts";
import { createSign, type Identity, type Sign } from "../signing.ts";
import type { Outgoing, Target } from "../target.ts";
import { type Bounds, openLine } from "./http-line.ts";
import { pause } from "./pause.ts";
import { TargetError } from "./target-error.ts";

/** How an implementation behind HTTP is talked to; everything has a default. */
export interface HttpTargetOptions extends Partial<Bounds>, Partial<Identity> {
  /** The URL when absent. */
  readonly label?: string;
}

/** Signatures of nobody: emulators do not look who it is. */
const NOBODY: Identity = {
  region: "us-east-1",
  credentials: { accessKeyId: "conform", secretAccessKey: "conform" },
};

const BOUNDS: Bounds = { timeoutMs: 10_000, maxBytes: 8 * 1024 * 1024 };

/**
 * An implementation behind HTTP, driven in raw bytes of AWS JSON 1.0 and signed with SigV4. The URL may have a path.
 * Whatever comes back or does not is a `Received`; only a request that HTTP cannot express rejects. Throws a
 * TargetError where the URL is none that can be called.
 */
export function httpTarget(url: string, options: HttpTargetOptions = {}): Target {
  const endpoint = endpointOf(url);
  const prefix = endpoint.pathname.replace(/\/+$/, "");
  const { label = url, region = NOBODY.region, credentials = NOBODY.credentials } = options;
  const { timeoutMs = BOUNDS.timeoutMs, maxBytes = BOUNDS.maxBytes } = options;
  const line = openLine(endpoint, { timeoutMs, maxBytes });
  let signing: Promise<Sign> | undefined;
  const send = async ({ method = "POST", path = "/", headers, body }: Outgoing) => {
    const whole = { ...lengthOf(method, headers, body), host: endpoint.host, ...headers };
    const bare = { method, path: prefix + path, headers: whole, body };
    if ("authorization" in headers) return line.ask(bare);
    signing ??= createSign({ region, credentials });
    const sign = await signing;
    return line.ask({ ...bare, headers: await sign({ ...bare, url: endpoint }) });
  };
  return {
    label,
    view: "bytes",
    clock: "real",
    call: (operation, input) =>
      send({
        headers: { "content-type": MEDIA_TYPE, "x-amz-target": `${TARGET_PREFIX}${operation}` },
        body: JSON.stringify(input ?? {}),
      }),
    send,
    pause,
    close: async () => line.close(),
  };
}

function endpointOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw new TargetError(`${JSON.stringify(text)} is not a URL that begins with http:// or https://`);
  if (url.username !== "" || url.password !== "") throw new TargetError("the URL must not hold a user or a password");
  if (url.search !== "" || url.hash !== "") throw new TargetError("the URL must not have a query or a fragment");
  return url;
}

/** The length of a body; none where the request has no body by nature, or says otherwise how long it is. */
function lengthOf(method: string, headers: Outgoing["headers"], body: string | Uint8Array): Record<string, string> {
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  if ("transfer-encoding" in headers || (length === 0 && BODILESS.has(method))) return {};
  return { "content-length": String(length) };
}

const BODILESS: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"]);
