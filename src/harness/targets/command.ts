import type { Received, Target } from "../../wire/target.ts";
import { isLoopback } from "../../wire/targets/endpoint.ts";
import { type HttpTargetOptions, httpTarget } from "../../wire/targets/http.ts";
import { pause } from "../../wire/targets/pause.ts";
import { TargetError } from "../../wire/targets/target-error.ts";
import { answers, listens } from "./knock.ts";
import { urlsIn } from "./printed-urls.ts";
import { type ProcessGroup, runGroup } from "./process-group.ts";

/** How a command is started and its server talked to; everything has a default. */
export interface StartOptions extends HttpTargetOptions {
  /** Where the server will be, for commands that do not print it. */
  readonly url?: string;
  /** The folder in which the command runs; the present one when absent. */
  readonly cwd?: string;
  /** How long the server may take until it can be called, in milliseconds. */
  readonly startMs?: number;
  /** How long the command may take to end when it is asked to, in milliseconds; it is killed after that. */
  readonly graceMs?: number;
  /** Which printed URLs may be meant; those on this machine when absent, since programs also print links. */
  readonly accepts?: (url: string) => boolean;
}

/** In milliseconds: how long a start and an end may take, how often it is looked, and what silence ends a line. */
const START = 30_000;
const GRACE = 3000;
const LOOK = 20;
const QUIET = 250;

/** How much of what a command has written is kept, in characters, and how many lines of it are shown. */
const KEPT = 1 << 14;
const LINES = 10;

/**
 * Runs a command in a shell until the target is closed, and drives the server whose URL it prints first. Throws a
 * TargetError with the last lines of its output where it ends, names no URL, or cannot be called in time.
 */
export async function startTarget(commandLine: string, options: StartOptions = {}): Promise<Target> {
  const { url: given, cwd = process.cwd(), startMs = START, graceMs = GRACE, accepts = isLoopback, ...http } = options;
  if (given !== undefined && (await listens(given)))
    throw new TargetError(`something listens at ${given} before ${commandLine} is started`);
  const run = runCommand(commandLine, cwd, graceMs, accepts);
  try {
    const url = await calledAt(run, given, performance.now() + startMs);
    return startedTarget(httpTarget(url, { label: commandLine, ...http }), run);
  } catch (error) {
    await run.end();
    if (!(error instanceof StartError)) throw error;
    throw new TargetError(`${commandLine} ${error.message}${run.lastWords()}`);
  }
}

/** Why there is no server. */
class StartError extends Error {}

interface Run extends Pick<ProcessGroup, "ended"> {
  readonly end: () => Promise<void>;
  /** The URL that the command has printed. */
  readonly printed: () => string | undefined;
  /** The last lines of its output, to be appended to a message. */
  readonly lastWords: () => string;
}

function runCommand(commandLine: string, cwd: string, graceMs: number, accepts: (url: string) => boolean): Run {
  let output = "";
  let heardAt = performance.now();
  let found: string | undefined;
  const group = runGroup(commandLine, cwd, (text) => {
    heardAt = performance.now();
    output += text;
    found ??= urlsIn(output).find(accepts);
    output = output.slice(-KEPT);
  });
  const printed = (): string | undefined => {
    if (performance.now() - heardAt > QUIET) found ??= urlsIn(`${output}\n`).find(accepts);
    return found;
  };
  const lastWords = (): string => {
    const lines = output.trimEnd().split("\n").slice(-LINES).join("\n");
    return lines === "" ? "; it has written nothing" : `; the last that it wrote:\n${lines}`;
  };
  return { ended: group.ended, end: () => group.end(graceMs), printed, lastWords };
}

/** The URL at which the server can be called from now on; a given one must answer, a printed one promises to. */
async function calledAt({ printed, ended }: Run, given: string | undefined, deadline: number): Promise<string> {
  for (;;) {
    const end = ended();
    const url = given ?? printed();
    if (url !== undefined && (await (given === undefined ? listens : answers)(url))) return url;
    if (end !== undefined && (given === undefined || end !== AWAY)) throw new StartError(end);
    if (performance.now() > deadline)
      throw new StartError(
        url === undefined ? "has named no URL of this machine in time" : `did not answer at ${url} in time`,
      );
    await pause(LOOK);
  }
}

/** How commands end that leave a server behind with somebody else, such as a container. */
const AWAY = "has ended with code 0";

/** Says of a call without an answer that the command has ended, where it has. */
function startedTarget(target: Target, { ended, end, lastWords }: Run): Target {
  const explained = (received: Received): Received => {
    const how = received.is === "nothing" ? ended() : undefined;
    if (received.is !== "nothing" || how === undefined) return received;
    return { ...received, detail: `${received.detail}; the command ${how}${lastWords()}` };
  };
  const { send } = target;
  return {
    ...target,
    call: async (operation, input) => explained(await target.call(operation, input)),
    ...(send && { send: async (request) => explained(await send(request)) }),
    close: async () => {
      await target.close();
      await end();
    },
  };
}
