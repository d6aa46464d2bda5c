import type { Target } from "../../wire/target.ts";
import type { Client } from "../../wire/targets/client.ts";
import { isAmazon, isLoopback } from "../../wire/targets/endpoint.ts";
import { type FetchHandler, fetchTarget } from "../../wire/targets/fetch.ts";
import type { Handlers } from "../../wire/targets/handlers.ts";
import { type HttpTargetOptions, httpTarget } from "../../wire/targets/http.ts";
import { TargetError } from "../../wire/targets/target-error.ts";
import { embeddedTarget } from "./embedded.ts";
import { valuesTarget } from "./values.ts";

/**
 * An implementation as a program has it at hand: a URL, a command that starts it and prints its URL, a module that
 * exports it, a handler of the Fetch standard, a client with `send(command)`, functions by the names of operations, or
 * whatever sends and receives by itself. Without any, the embedded emulator.
 */
export type Implementation =
  | string
  | URL
  | { readonly start: string }
  | { readonly module: string }
  | FetchHandler
  | Client
  | Handlers
  | Target;

/** How an implementation is reached; everything has a default. */
export interface OpenOptions extends Pick<HttpTargetOptions, "region" | "credentials" | "timeoutMs"> {
  readonly release: string;
  readonly seed: string;
  /** Whether a URL may lead to another machine; never to AWS. */
  readonly allowRemote?: boolean;
  /** The folder for commands, modules and the SDK; the present one when absent. */
  readonly cwd?: string;
}

/** Opens an implementation, to be closed by whoever opens it. Throws a TargetError where it cannot be driven, or is not to be. */
export async function openImplementation(given: Implementation | undefined, options: OpenOptions): Promise<Target> {
  const { release, seed, allowRemote = false, cwd = process.cwd(), timeoutMs, region, credentials } = options;
  const shared = { ...(timeoutMs !== undefined && { timeoutMs }) };
  const signer = { ...(region !== undefined && { region }), ...(credentials && { credentials }) };
  if (given === undefined) return embeddedTarget({ seed, release });
  if (typeof given === "string" || given instanceof URL) {
    checkPlace(String(given), allowRemote);
    return httpTarget(String(given), { ...shared, ...signer });
  }
  if (typeof given === "function") return fetchTarget(given, shared);
  if (isTarget(given)) return given;
  if ("start" in given && typeof given.start === "string") {
    const { startTarget } = await import("./command.ts");
    const accepts = allowRemote ? (printed: string) => !isAmazon(printed) : isLoopback;
    return startTarget(given.start, { ...shared, ...signer, cwd, accepts });
  }
  if ("module" in given && typeof given.module === "string") {
    const { moduleTarget } = await import("./module.ts");
    return moduleTarget(given.module, { ...shared, cwd, release });
  }
  const target = valuesTarget(given, { ...shared, release, from: `${cwd}/` });
  if (target) return target;
  throw new TargetError(
    "this is no implementation: conform drives a URL, { start }, { module }, a fetch handler, a client with send(command), or functions such as { CreateService(input) {} }",
  );
}

function isTarget(value: object): value is Target {
  const { view, call } = value as Partial<Target>;
  return (view === "bytes" || view === "values") && typeof call === "function";
}

function checkPlace(url: string, allowRemote: boolean): void {
  if (isAmazon(url)) throw new TargetError(`${url} is AWS itself: conform does not drive real accounts`);
  if (URL.canParse(url) && !isLoopback(url) && !allowRemote)
    throw new TargetError(
      `${url} is not on this machine: conform creates and deletes resources there. Say allowRemote: true if you mean it`,
    );
}
