import { isAmazon, isLoopback } from "../../wire/targets/endpoint.ts";

interface Endpoint {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
}

/** What a real client of the SDK shows of where it calls; a mocked one has a `send` that restores the real one. */
interface SdkClientLike {
  readonly send?: { readonly restore?: unknown };
  readonly config?: {
    readonly region?: unknown;
    readonly endpoint?: (() => Promise<Endpoint>) | undefined;
    readonly requestHandler?: unknown;
  };
}

/** Where the SDK looks for an endpoint besides its settings. */
const VARIABLES = ["AWS_ENDPOINT_URL_APPRUNNER", "AWS_ENDPOINT_URL"];

/** Whether it is a client of the SDK that is not mocked. */
export function isRealClient(client: unknown): client is SdkClientLike {
  const { config, send } = (client ?? {}) as SdkClientLike;
  return typeof config?.region === "function" && send?.restore === undefined;
}

/**
 * Why a client must not be driven: it calls AWS, or another machine that nobody has allowed. Nothing for clients that
 * are mocked or are none of the SDK. A client without an endpoint calls AWS.
 */
export async function refusedPlace(
  client: object,
  env: Readonly<Record<string, string | undefined>>,
  allowsRemote: boolean,
): Promise<string | undefined> {
  if (!isRealClient(client)) return undefined;
  const { endpoint } = client.config ?? {};
  const url =
    typeof endpoint === "function" ? urlOf(await endpoint()) : VARIABLES.map((name) => env[name]).find(Boolean);
  if (url === undefined || isAmazon(url))
    return "calls AWS itself: give it an endpoint, or drive AWS by its URL with --allow-aws";
  return allowsRemote || isLoopback(url) ? undefined : `calls ${url}, which is not on this machine: say --allow-remote`;
}

const urlOf = ({ protocol, hostname, port }: Endpoint): string =>
  `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}`;
