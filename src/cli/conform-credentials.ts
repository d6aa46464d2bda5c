import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SDK_PACKAGE } from "../wire/targets/sdk.ts";
import type { Place } from "./conform-place.ts";
import { type Io, UsageError } from "./io.ts";

/** Whose signature requests carry. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * The credentials of the environment, as every AWS tool has them; for AWS itself, where there are none, those that the
 * installed SDK finds, such as a profile's. Elsewhere nothing, and requests are signed by nobody. Throws a UsageError
 * where AWS is to be driven and there are none.
 */
export async function credentialsFor(place: Place, io: Io): Promise<Credentials | undefined> {
  const found = fromEnvironment(io.env) ?? (place.is === "aws" ? await fromSdk(io) : undefined);
  if (found) io.mask.hide([found.accessKeyId, found.secretAccessKey, found.sessionToken ?? ""]);
  return found;
}

/** Hides what the environment calls a secret: a server that was started, or a module, may print it. */
export function hideEnvironment({ env, mask }: Pick<Io, "env" | "mask">): void {
  mask.hide(Object.entries(env).flatMap(([name, value = ""]) => (SECRET.test(name) ? [value] : [])));
}

const SECRET = /SECRET|TOKEN|PASSWORD|ACCESS_KEY/iu;

function fromEnvironment(env: Io["env"]): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }) };
}

/** What every client of the SDK looks for credentials with, and what is installed on its own. */
const PROVIDERS = [
  ["@aws-sdk/credential-provider-node", "defaultProvider"],
  ["@aws-sdk/credential-providers", "fromNodeProviderChain"],
] as const;

type Provider = () => () => Promise<Credentials>;

async function fromSdk(io: Io): Promise<Credentials> {
  const provider = installedProvider(join(io.cwd, "/"));
  const set = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
  if (!provider)
    throw new UsageError(`there are no credentials for AWS: ${set}, or install ${SDK_PACKAGE}, which finds profiles`);
  try {
    return await provider()();
  } catch (error) {
    throw new UsageError(`there are no credentials for AWS: ${set}, or AWS_PROFILE (${(error as Error).message})`);
  }
}

function installedProvider(folder: string): Provider | undefined {
  const load = createRequire(pathToFileURL(folder));
  for (const [name, member] of PROVIDERS)
    for (const from of [load, beside(load)]) {
      try {
        return (from?.(name) as Readonly<Record<string, Provider>> | undefined)?.[member] as Provider;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
      }
    }
  return undefined;
}

/** Packages that the SDK brings along are found from its own folder. */
function beside(load: NodeJS.Require): NodeJS.Require | undefined {
  try {
    return createRequire(load.resolve(SDK_PACKAGE));
  } catch {
    return undefined;
  }
}
