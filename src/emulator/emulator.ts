import { advance, completeHandshake, emptyWorld, entries, perform, restore, type World } from "../model/index.ts";
import type { Answer } from "../wire/answer.ts";
import type { CallLog } from "./call-log.ts";
import { type Handler, handlerOf } from "./handler.ts";
import { type EmulatorOptions, fullOptions } from "./options.ts";
import { type SdkHandler, sdkHandler } from "./sdk-handler.ts";
import { type Sources, seededSources, systemSources } from "./sources.ts";
import type { StateFile } from "./state/state-file.ts";

/** An App Runner inside this process. */
export interface Emulator {
  /** Answers a call in values; never throws. */
  readonly call: (operation: string, input?: unknown) => Answer;
  /** Answers a request in bytes, as any kind of server has it; never throws. */
  readonly handle: Handler;
  /** For `new AppRunnerClient({ requestHandler })`: the JavaScript SDK without a network. */
  readonly requestHandler: SdkHandler;
  /** Everything that the account has, as it is now. */
  readonly world: () => World;
  /** Ends the handshake of a connection, as its owner does in the console. */
  readonly completeHandshake: (connectionArn: string) => void;
  /** Lets time pass on the virtual clock. Throws without a seed. */
  readonly skip: (seconds: number) => void;
  /** Closes the files, if there are any; the emulator must not be called any more. */
  readonly close: () => void;
}

/** The files of an emulator, opened. */
export interface Files {
  readonly state?: StateFile;
  readonly log?: CallLog;
}

/** Makes an emulator without files. Throws a RangeError where the options make no sense. */
export function createEmulator(options: Omit<EmulatorOptions, "state" | "log"> = {}): Emulator {
  return emulatorWith(options, {});
}

/** Makes an emulator that keeps its world and its log in files. Throws a RangeError where the options make no sense. */
export function emulatorWith(options: EmulatorOptions, { state, log }: Files): Emulator {
  const full = fullOptions(options);
  const { settings, refusals, onFault } = full;
  const sources = sourcesOf(options.seed, state);
  let world = state?.rows ? restore(settings, state.rows) : emptyWorld(settings);
  if (state && !state.rows) state.append({ changes: [...entries(world)].map(([key, row]) => ({ key, row })) }, world);

  const keep = (next: World, changes: ReturnType<typeof perform>["changes"]): void => {
    const position = sources.position?.();
    if (state && changes.length > 0) state.append({ changes, ...(position && { position }) }, next);
    world = next;
  };
  const callAt = (now: number, operation: string, input: unknown): Answer => {
    const refusal = Object.hasOwn(refusals, operation) ? refusals[operation] : undefined;
    if (refusal !== undefined)
      return { ok: false, error: { name: refusal, message: "The emulator was told to fail." } };
    try {
      const { newId, chance } = sources;
      const { world: next, answer, changes } = perform(world, operation, input, { newId, chance, now });
      keep(next, changes);
      return answer;
    } catch (error) {
      onFault(error);
      return { ok: false, error: { name: "InternalServiceErrorException", message: "The emulator has failed." } };
    }
  };
  const quiet = (now: number): World | undefined => (advance(world, now).world === world ? world : undefined);
  const handle = handlerOf(full, sources, { call: callAt, quiet }, log);
  return {
    call: (operation, input = {}) => callAt(sources.now(), operation, input),
    handle,
    requestHandler: sdkHandler(handle),
    world: () => world,
    completeHandshake: (arn) => {
      const { world: next, changes } = completeHandshake(world, arn);
      keep(next, changes);
    },
    skip: (seconds) => {
      if (!sources.skip) throw new Error("only an emulator with a seed has a virtual clock");
      sources.skip(seconds);
    },
    close: () => {
      state?.close();
      log?.close();
    },
  };
}

function sourcesOf(seed: string | undefined, state: StateFile | undefined): Sources {
  return seed === undefined ? systemSources() : seededSources(seed, state?.position);
}
