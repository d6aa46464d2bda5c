import { parseArgs } from "node:util";
import { suggest } from "../core/suggest.ts";
import type { Arguments, Command, Option } from "./command.ts";
import { UsageError } from "./io.ts";

const HELP: Option = { type: "boolean", short: "h", help: "show this" };

/** Reads the words after a command's name. Throws a UsageError that names the nearest option for an unknown one. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const known: Readonly<Record<string, Option>> = { ...command.options, help: HELP };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short !== undefined && { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | (string | boolean)[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw unknownOption(command, token.rawName);
    if (option.type === "string" && token.value === undefined)
      throw new UsageError(`${token.rawName} needs a value: see \`apprunner-contract ${command.name} --help\``);
    if (option.type === "boolean" && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value, but was given ${JSON.stringify(token.value)}`);
    const value = option.type === "string" ? (token.value as string) : true;
    if (option.multiple) values[token.name] = [...((values[token.name] as string[] | undefined) ?? []), value];
    else values[token.name] = value;
  }
  return { options: values, positionals };
}

function unknownOption(command: Command, given: string): UsageError {
  const nearest = suggest(
    given,
    Object.keys(command.options).filter((name) => !command.options[name]?.internal),
  );
  const hint = nearest ? `did you mean --${nearest}?` : `see \`apprunner-contract ${command.name} --help\``;
  return new UsageError(`unknown option ${given} for ${command.name}: ${hint}`);
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const rows = Object.entries<Option>({ ...command.options, help: HELP })
    .filter(([, { internal }]) => !internal)
    .map(([name, { short, value, help }]) => {
      const flag = `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
      return [flag, help] as const;
    });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    `apprunner-contract ${command.usage}`,
    "",
    command.summary,
    "",
    ...rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`),
    ...(command.notes ? ["", ...command.notes] : []),
    "",
  ].join("\n");
}
