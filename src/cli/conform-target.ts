import type { Target } from "../wire/target.ts";
import { isAmazon, isLoopback } from "../wire/targets/endpoint.ts";
import { TargetError } from "../wire/targets/target-error.ts";
import type { Arguments } from "./command.ts";
import { type Io, UsageError } from "./io.ts";
import type { KeptTarget } from "./kept-findings.ts";

/** What opening a target needs besides the command line. */
export interface TargetOptions {
  readonly release: string;
  readonly seed: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number | undefined;
}

/**
 * Opens the target that the user named: a URL, a module, a command, or the embedded emulator. Throws a UsageError where
 * several are named, where it cannot be opened, and for places that are not to be driven.
 */
export async function openTarget(args: Arguments, options: TargetOptions, io: Io): Promise<Target> {
  const { options: given, positionals } = args;
  const [url, ...more] = positionals;
  const start = given.start as string | undefined;
  const file = given.module as string | undefined;
  const named = [url, start, file].filter((one) => one !== undefined);
  if (more.length > 0 || named.length > 1)
    throw new UsageError(
      `conform drives one target: a URL, --module or --start, not ${[...named, ...more].join(" and ")}`,
    );
  const allowsRemote = given["allow-remote"] === true;
  const shared = { ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }) };
  try {
    if (file !== undefined) {
      const { moduleTarget } = await import("../harness/targets/module.ts");
      return await moduleTarget(file, { ...shared, cwd: io.cwd, release: options.release });
    }
    if (start !== undefined) {
      const { startTarget } = await import("../harness/targets/command.ts");
      const accepts = allowsRemote ? (printed: string) => !isAmazon(printed) : isLoopback;
      return await startTarget(start, { ...shared, ...signerOf(args, io), cwd: io.cwd, accepts });
    }
    if (url !== undefined) {
      checkPlace(url, allowsRemote);
      const { httpTarget } = await import("../wire/targets/http.ts");
      return httpTarget(url, { ...shared, ...signerOf(args, io) });
    }
  } catch (error) {
    if (error instanceof TargetError) throw new UsageError(error.message);
    throw error;
  }
  const { embeddedTarget } = await import("../harness/targets/embedded.ts");
  return embeddedTarget({ seed: options.seed, release: options.release });
}

/** How the user named the target. */
export function namedTarget({ options, positionals }: Arguments, { cwd }: Io): KeptTarget {
  const [url] = positionals;
  const { start, module } = options as { readonly start?: string; readonly module?: string };
  return {
    ...(url !== undefined && { url }),
    ...(start !== undefined && { start }),
    ...(module !== undefined && { module }),
    cwd,
  };
}

/** Whose signature requests carry: the environment's, as every AWS tool has it, or nobody's. */
function signerOf({ options }: Arguments, { env }: Io) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  const sessionToken = AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {};
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, ...sessionToken } : undefined;
  const region = options.region as string | undefined;
  return { ...(region !== undefined && { region }), ...(credentials && { credentials }) };
}

function checkPlace(url: string, allowsRemote: boolean): void {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new UsageError(`${JSON.stringify(url)} is no URL of an implementation, such as http://127.0.0.1:4566`);
  if (isAmazon(url))
    throw new UsageError(
      `${url} is AWS itself: conform creates and deletes services, so it does not drive real accounts`,
    );
  if (!isLoopback(url) && !allowsRemote)
    throw new UsageError(
      `${url} is not on this machine: conform creates and deletes resources there. Say --allow-remote if you mean it`,
    );
}
