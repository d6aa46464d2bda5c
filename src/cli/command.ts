import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** One option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in the help, such as `DATE`. */
  readonly value?: string;
  readonly help: string;
  /** Whether only the tool itself gives it, so that help is silent about it. */
  readonly internal?: true;
}

/** What the user gave: options by name, and the words that are no options. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** How it is called, after the tool's name. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Lines under the options in the help. */
  readonly notes?: readonly string[];
  readonly run: (context: { readonly args: Arguments; readonly io: Io }) => Promise<ExitCode>;
}

/** Declares a command. */
export function defineCommand(command: Command): Command {
  return command;
}
