import type { ClientReading } from "../wire/exchange.ts";
import type { Received } from "../wire/target.ts";
import { plain } from "../wire/targets/plain.ts";
import { installedSdk, type Sdk, type SdkClass } from "../wire/targets/sdk.ts";
import { thrownWords } from "../wire/targets/thrown.ts";

/** A real client of the JavaScript SDK that reads what somebody else has received. */
export interface SdkView {
  /** Never rejects. */
  readonly read: (operation: string, received: Received) => Promise<ClientReading>;
}

interface SdkClient {
  readonly send: (command: unknown, options: { readonly received: Response }) => Promise<object>;
}

type Response = Extract<Received, { is: "response" }>;
type Handled = { readonly received: Response };

/**
 * A second, independent view of answers: the bytes go through the reading half of a real `AppRunnerClient`, with nothing
 * sent. Resolves to nothing where the SDK is not installed, looked for from a file or from a folder that ends in `/`.
 */
export async function createSdkView(resolveFrom?: string): Promise<SdkView | undefined> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  const sdk = installedSdk(resolveFrom);
  if (!sdk) return undefined;
  const Client = sdk.AppRunnerClient as SdkClass<SdkClient, object>;
  const client = new Client(SETTINGS);
  return {
    read: async (operation, received) => {
      if (received.is !== "response") return { ok: undefined, reason: "there are no bytes to read" };
      const Command = sdk[`${operation}Command`] as SdkClass<unknown, object> | undefined;
      if (!Command) return { ok: undefined, reason: `the installed SDK has no ${operation}Command` };
      try {
        const { $metadata: _, ...output } = (await client.send(new Command({}), { received })) as Record<
          string,
          unknown
        >;
        return { ok: true, output: plain(output) };
      } catch (thrown) {
        return readingOf(thrown, sdk);
      }
    },
  };
}

/** A client that signs nothing, sends nothing, and is handed the answer with the call. */
const SETTINGS = {
  region: "us-east-1",
  endpoint: "http://127.0.0.1",
  maxAttempts: 1,
  credentials: { accessKeyId: "view", secretAccessKey: "view" },
  signer: { sign: async (request: unknown) => request },
  requestHandler: {
    handle: async (_: unknown, { received: { status, headers, body } }: Handled) => ({
      response: { statusCode: status, headers: flat(headers), body: Buffer.from(body) },
    }),
    metadata: { handlerProtocol: "http/1.1" },
    destroy: () => {},
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  },
};

/** Headers as the SDK has them: one text each. */
function flat(headers: Response["headers"]): Record<string, string> {
  const pairs = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return Object.fromEntries(pairs);
}

/** What the SDK has thrown: an error of the service, or a fault of its own over what came back. */
function readingOf(thrown: unknown, sdk: Sdk): ClientReading {
  const Base = sdk.AppRunnerServiceException as new () => Error;
  if (!(thrown instanceof Base)) return { ok: undefined, reason: thrownWords(thrown).split("\n", 1)[0] as string };
  const Modeled = sdk[thrown.name];
  const isModeled = typeof Modeled === "function" && Modeled !== Base && thrown instanceof Modeled;
  return { ok: false, error: { name: thrown.name, message: thrown.message, isModeled } };
}
