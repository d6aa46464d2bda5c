import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";

/** A whole process to be measured, and the exit codes with which it has done its work. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly exits: readonly number[];
  /** Variables besides those of the bench's own environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Node running a script. */
export function nodeCommand(words: readonly string[], exits: readonly number[] = [0]): Command {
  return { program: process.execPath, words, exits };
}

/** Runs a command to its end and returns the milliseconds from its start to its end; throws when it did not work. */
function timeOnce(command: Command): number {
  const nowhere = openSync(devNull, "w");
  const started = process.hrtime.bigint();
  const { status, error } = spawnSync(command.program, command.words, {
    stdio: ["ignore", nowhere, nowhere],
    env: { ...ENVIRONMENT, ...command.variables },
  });
  const ended = process.hrtime.bigint();
  closeSync(nowhere);
  if (error) throw error;
  if (!command.exits.includes(status ?? -1)) throw new Error(complaint(command, status));
  return Number(ended - started) / 1e6;
}

/** Times commands in turns (A B A B …), so that whatever else the machine does falls on all alike; one turn is not counted. */
export function timeInTurns(commands: readonly Command[], runs: number): readonly (readonly number[])[] {
  for (const command of commands) timeOnce(command);
  const times = commands.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, command] of commands.entries()) times[index]?.push(timeOnce(command));
  return times;
}

/** What a command prints; throws when it did not work. */
export function outputOf(command: Command): string {
  const { status, stdout, error } = spawnSync(command.program, command.words, {
    encoding: "utf8",
    env: { ...ENVIRONMENT, ...command.variables },
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (!command.exits.includes(status ?? -1)) throw new Error(complaint(command, status));
  return stdout;
}

/** The environment without what the bench's own start put there, and without a colour. */
const ENVIRONMENT: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries({ ...process.env, NO_COLOR: "1" }).filter(
    ([name]) => !/^(npm_|NODE_OPTIONS$|NODE_PATH$|NODE_COMPILE_CACHE$|FORCE_COLOR$|TSX_)/.test(name),
  ),
);

function complaint({ program, words, variables }: Command, status: number | null): string {
  const env = { ...ENVIRONMENT, ...variables };
  const { stderr, stdout } = spawnSync(program, words, { encoding: "utf8", env, maxBuffer: 1 << 30 });
  const said = (stderr.trim() || stdout.trim()).split("\n").slice(0, 3).join(" / ").slice(0, 300);
  return `exit code ${status} from ${[program, ...words].join(" ").slice(0, 160)}: ${said}`;
}
