#!/usr/bin/env node
import { suggest } from "../core/suggest.ts";
import { VERSION } from "../core/version.ts";
import { helpOf, readArguments } from "./arguments.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { type Io, UsageError } from "./io.ts";
import { processIo } from "./process-io.ts";

/** Runs the tool on the words of a command line and returns how it ended; the only caller is the process itself. */
export async function main(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? io.err : io.out)(overview());
    return name === undefined ? EXIT.impossible : EXIT.clean;
  }
  if (name === "--version" || name === "-v") {
    io.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    const nearest = suggest(name, Object.keys(COMMANDS));
    throw new UsageError(
      `unknown command ${JSON.stringify(name)}: ${nearest ? `did you mean ${nearest}?` : "see `apprunner-contract --help`"}`,
    );
  }
  const command = await entry.load();
  const args = readArguments(command, rest);
  if (args.options.help) {
    io.out(helpOf(command));
    return EXIT.clean;
  }
  return command.run({ args, io });
}

function overview(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length));
  const rows = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.summary}`);
  return [
    "apprunner-contract COMMAND [OPTIONS]",
    "",
    ...rows,
    "",
    "apprunner-contract COMMAND --help says more.",
    "",
  ].join("\n");
}

function complain(error: unknown, io: Io): ExitCode {
  if (error instanceof UsageError) {
    io.err(`apprunner-contract: ${error.message}\n`);
    return EXIT.impossible;
  }
  io.err(
    `apprunner-contract: a fault of this tool, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return EXIT.fault;
}

const { io, finish } = processIo();
main(process.argv.slice(2), io)
  .catch((error: unknown) => complain(error, io))
  .then(finish);
