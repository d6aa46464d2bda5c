import { type AccountTarget, ofAccount } from "../harness/safety/account.ts";
import { paced } from "../harness/safety/paced.ts";
import type { Target } from "../wire/target.ts";
import { isAmazon, isLoopback } from "../wire/targets/endpoint.ts";
import { TargetError } from "../wire/targets/target-error.ts";
import type { Arguments } from "./command.ts";
import { credentialsFor, hideEnvironment } from "./conform-credentials.ts";
import { type Place, placeOf } from "./conform-place.ts";
import { type Io, UsageError } from "./io.ts";
import type { KeptTarget } from "./kept-findings.ts";

/** What opening a target needs besides the command line. */
export interface TargetOptions {
  readonly release: string;
  readonly seed: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number | undefined;
}

/** A target that may be driven, and what is known of where it is. */
export interface Opened {
  readonly target: Target;
  readonly place: Place;
  /** How many calls a second it gets. */
  readonly rate: number | undefined;
  /** Whether it is the account that is meant, where that matters. */
  readonly account: Pick<AccountTarget, "wrong" | "signal"> | undefined;
}

/** Calls a second on AWS, which throttles; nobody documents from when on. */
const AWS_RATE = 2;

/**
 * Opens the target that the user named: a URL, a module, a command, or the embedded emulator. Of AWS the account is
 * asked for first. Throws a UsageError where several are named, where it cannot be opened, and for places that are not
 * to be driven.
 */
export async function openTarget(args: Arguments, options: TargetOptions, io: Io): Promise<Opened> {
  hideEnvironment(io);
  const { options: given, positionals } = args;
  const [url, ...more] = positionals;
  const named = [url, given.start, given.module].filter((one) => one !== undefined);
  if (more.length > 0 || named.length > 1)
    throw new UsageError(
      `conform drives one target: a URL, --module or --start, not ${[...named, ...more].join(" and ")}`,
    );
  const place: Place = url === undefined ? { is: "here" } : placeOf(url, args);
  const rate = rateOf(args) ?? (place.is === "aws" ? AWS_RATE : undefined);
  const direct = await directTarget(args, url, place, options, io);
  const target = rate === undefined ? direct : paced(direct, { perSecond: rate });
  if (place.is !== "aws") return { target, place, rate, account: undefined };
  const account = ofAccount(target, place.account);
  const wrong = await account.check();
  if (wrong === undefined) return { target: account.target, place, rate, account };
  await target.close();
  throw new UsageError(`${wrong}. Nothing was created`);
}

async function directTarget(
  args: Arguments,
  url: string | undefined,
  place: Place,
  options: TargetOptions,
  io: Io,
): Promise<Target> {
  const { start, module: file, region: wanted } = args.options as Readonly<Record<string, string | undefined>>;
  const shared = { ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }) };
  const allowsRemote = args.options["allow-remote"] === true;
  const signer = async () => {
    const region = place.is === "aws" ? place.region : wanted;
    const credentials = await credentialsFor(place, io);
    return { ...(region !== undefined && { region }), ...(credentials && { credentials }) };
  };
  try {
    if (file !== undefined) {
      const { moduleTarget } = await import("../harness/targets/module.ts");
      return await moduleTarget(file, { ...shared, cwd: io.cwd, release: options.release, allowsRemote, env: io.env });
    }
    if (start !== undefined) {
      const { startTarget } = await import("../harness/targets/command.ts");
      const accepts = allowsRemote ? (printed: string) => !isAmazon(printed) : isLoopback;
      return await startTarget(start, { ...shared, ...(await signer()), cwd: io.cwd, accepts });
    }
    if (url !== undefined) {
      const { httpTarget } = await import("../wire/targets/http.ts");
      return httpTarget(url, { ...shared, ...(await signer()) });
    }
  } catch (error) {
    if (error instanceof TargetError) throw new UsageError(error.message);
    throw error;
  }
  const { embeddedTarget } = await import("../harness/targets/embedded.ts");
  return embeddedTarget({ seed: options.seed, release: options.release });
}

function rateOf({ options: { rate } }: Arguments): number | undefined {
  if (rate === undefined) return undefined;
  const value = Number(rate);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UsageError(`--rate takes calls a second, such as 5 or 0.5, not ${JSON.stringify(rate)}`);
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
