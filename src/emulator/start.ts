import type { Server } from "node:http";
import { type Emulator, emulatorWith } from "./emulator.ts";
import { type EmulatorOptions, fullOptions } from "./options.ts";
import { createHttpServer, type Patience } from "./server.ts";

/** Where an emulator listens, besides what it may be told anyway. */
export interface StartOptions extends EmulatorOptions {
  /** A free port when absent or 0. */
  readonly port?: number;
  /** This machine only, 127.0.0.1, when absent. */
  readonly host?: string;
  readonly patience?: Partial<Patience>;
}

/** An emulator that listens. */
export interface RunningEmulator extends Omit<Emulator, "close"> {
  readonly url: string;
  readonly port: number;
  readonly host: string;
  readonly region: string;
  /** Stops listening, ends open connections, and closes the files. */
  readonly close: () => Promise<void>;
}

/**
 * Starts an emulator behind HTTP. Throws a RangeError where the options make no sense, a StateError where the state
 * file cannot be used, and the system's error where it cannot listen.
 */
export async function startEmulator(options: StartOptions = {}): Promise<RunningEmulator> {
  const { port = 0, host = "127.0.0.1", patience, ...rest } = options;
  const { settings, limits } = fullOptions(rest);
  const emulator = await openEmulator(rest);
  try {
    const server = createHttpServer(emulator.handle, limits, patience);
    const actual = await listen(server, port, host);
    const close = async (): Promise<void> => {
      await end(server);
      emulator.close();
    };
    return { ...emulator, url: urlOf(host, actual), port: actual, host, region: settings.region, close };
  } catch (error) {
    emulator.close();
    throw error;
  }
}

/** Makes an emulator inside this process that keeps its world in a file, a log, or both; the code for each is loaded when needed. */
export async function openEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { account, region } = fullOptions(options).settings;
  const state =
    options.state === undefined
      ? undefined
      : await (await import("./state/state-file.ts")).openState(options.state, { account, region });
  try {
    const log = options.log === undefined ? undefined : (await import("./call-log.ts")).openCallLog(options.log);
    return emulatorWith(options, { ...(state && { state }), ...(log && { log }) });
  } catch (error) {
    state?.close();
    throw error;
  }
}

const WAITING = 1024;

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, backlog: WAITING }, () => resolve((server.address() as { port: number }).port));
  });
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The URL at which this machine reaches a server that listens on a host. */
function urlOf(host: string, port: number): string {
  const reached = host === "0.0.0.0" || host === "" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}
