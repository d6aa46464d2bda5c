import { contractAt, LATEST } from "../../contract/contract.ts";
import type { Release } from "../../core/release.ts";
import type { Received, Target } from "../target.ts";
import { receivedFrom, type ValueTargetOptions, valueTarget } from "./handlers.ts";
import { PATIENCE, within } from "./patience.ts";
import { installedSdk, SDK_PACKAGE, type Sdk, type SdkClass } from "./sdk.ts";
import { silenceOf, wordsOf } from "./silence.ts";
import { TargetError } from "./target-error.ts";
import { thrownWords } from "./thrown.ts";

/** A client of the JavaScript SDK, real or mocked. */
export interface Client {
  /** Sends a command and resolves to its output. */
  // biome-ignore lint/suspicious/noExplicitAny: each client has commands of a type of its own
  readonly send: (command: any) => unknown;
}

/** How a client is named, how long it is waited for, and whose command classes it is given. */
export interface ClientTargetOptions extends ValueTargetOptions {
  /** The SDK's module; found from `from` when absent. */
  readonly sdk?: Sdk;
  /** The file, or the folder with a `/` at its end, from which the SDK is found; the present folder when absent. */
  readonly from?: string;
  /** The release whose operations the SDK must have; the newest when absent. */
  readonly release?: Release;
}

/**
 * Anything with `send(command)` as an implementation, looked at in values. Exceptions of the service are its errors; an
 * answer that the SDK could not read is `not-http`, and without an answer there is nothing. Throws a TargetError where
 * the SDK, which makes the commands, is not installed or too old.
 */
export function clientTarget(client: Client, options: ClientTargetOptions = {}): Target {
  const { label = "client", timeoutMs = PATIENCE, release = LATEST, from, sdk = installedSdk(from) } = options;
  if (!sdk) throw new TargetError(`a client is driven with the commands of ${SDK_PACKAGE}: install it`);
  const lacks = contractAt(release)
    .operations()
    .find(({ name }) => !(`${name}Command` in sdk));
  if (lacks) throw new TargetError(`the installed ${SDK_PACKAGE} is too old: it has no ${lacks.name}Command`);
  const call = async (operation: string, input: unknown): Promise<Received> => {
    const Command = sdk[`${operation}Command`] as SdkClass<unknown, unknown>;
    return receivedFrom(() => client.send(new Command(structuredClone(input ?? {}))), silence);
  };
  return valueTarget(label, (operation, input) => within(timeoutMs, call(operation, input)));
}

/** Why a client has no answer: the SDK notes the response on what it throws where there was one. */
function silence(thrown: unknown): Received {
  const { $response, name } = (thrown ?? {}) as { readonly $response?: unknown; readonly name?: unknown };
  if ($response !== undefined || name === "SyntaxError")
    return { is: "nothing", why: "not-http", detail: `the SDK could not read the answer: ${thrownWords(thrown)}` };
  if (name === "TimeoutError") return { is: "nothing", why: "timeout", detail: thrownWords(thrown) };
  if (!(thrown instanceof Error)) return { is: "nothing", why: "closed", detail: thrownWords(thrown) };
  return { is: "nothing", why: silenceOf(thrown), detail: `${thrown.name}: ${wordsOf(thrown)}` };
}
