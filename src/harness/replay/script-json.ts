import { Placeholder, type Reference } from "../../core/reference.ts";
import { OPERATION_MODELS, type OperationName } from "../../model/index.ts";
import { type Commands, isGroup } from "../commands.ts";
import type { Command } from "../script.ts";

/** A command as JSON; an object with one member `$answer`, `$name` or `$connection` stands for a placeholder. */
export interface WrittenCommand {
  readonly call: string;
  readonly input: unknown;
  readonly when?: "at-once";
  readonly breaks?: true;
  readonly doubtful?: true;
  readonly after?: number;
}

/** The commands of a script as JSON; those of an inner list are sent at the same time. */
export type WrittenCommands = readonly (WrittenCommand | readonly WrittenCommand[])[];

/** Commands that cannot be read; the message says which and why. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/** Writes commands as JSON, so that `readCommands` makes the same of it. */
export function writeCommands(commands: Commands): WrittenCommands {
  const written = ({ call, input, when, breaks, doubtful, after }: Command): WrittenCommand => ({
    call,
    input: writtenValue(input),
    ...(when === "at-once" && { when }),
    ...(breaks && { breaks }),
    ...(doubtful && { doubtful }),
    ...(after !== undefined && { after }),
  });
  return commands.map((entry) => (isGroup(entry) ? entry.map(written) : written(entry)));
}

/** Reads commands from JSON. Throws a ScriptError. */
export function readCommands(value: unknown): Commands {
  if (!Array.isArray(value)) throw new ScriptError("the commands are no list");
  return value.map((entry, number) =>
    Array.isArray(entry) ? entry.map((one) => commandOf(one, number)) : commandOf(entry, number),
  );
}

function commandOf(value: unknown, number: number): Command {
  const { call, input, when, breaks, doubtful, after } = (value ?? {}) as Partial<WrittenCommand>;
  if (!OPERATION_MODELS.some(({ name }) => name === call))
    throw new ScriptError(`command ${number} calls ${JSON.stringify(call) ?? "nothing"}, which is no operation`);
  if (after !== undefined && !(Number.isFinite(after) && after >= 0))
    throw new ScriptError(`command ${number} waits for ${JSON.stringify(after)} seconds`);
  return {
    call: call as OperationName,
    input: readValue(input),
    ...(when === "at-once" && { when }),
    ...(breaks === true && { breaks }),
    ...(doubtful === true && { doubtful }),
    ...(after !== undefined && { after }),
  };
}

type Members = Readonly<Record<string, unknown>>;

/** What begins the only member of an object that stands for a placeholder. */
const SIGN = "$";

function writtenValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Placeholder) return writtenReference(value.reference);
  if (Array.isArray(value)) return value.map(writtenValue);
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, writtenValue(inner)]);
  const plain = Object.fromEntries(entries);
  return entries.some(([name]) => name.startsWith(SIGN)) ? { $literal: plain } : plain;
}

function writtenReference(reference: Reference): Members {
  switch (reference.is) {
    case "answer": {
      const { of, member, twist } = reference;
      return { $answer: `${of}.${member}`, ...(twist && { twist }) };
    }
    case "name": {
      const { is, number, ...rest } = reference;
      return { $name: number, ...rest };
    }
    case "connection":
      return { $connection: true };
  }
}

function readValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(readValue);
  const { $literal, $answer, $name, $connection } = value as Members;
  if ($connection === true) return new Placeholder({ is: "connection" });
  if (typeof $answer === "string") return new Placeholder(answerOf($answer, (value as Members).twist));
  if (typeof $name === "number") return new Placeholder(nameOf($name, value as Members));
  return membersOf($literal === undefined ? value : ($literal as Members));
}

function membersOf(value: object): Members {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readValue(inner)]));
}

const TWISTS = ["unknown", "name-only", "without-id", "another-kind"] as const;

function answerOf(text: string, twist: unknown): Reference {
  const [, of, member] = /^(\d+)\.(.+)$/su.exec(text) ?? [];
  const known = TWISTS.find((one) => one === twist);
  if (of === undefined || member === undefined || (twist !== undefined && known === undefined))
    throw new ScriptError(
      `${JSON.stringify(text)} names no member of an earlier answer, such as "0.Service.ServiceArn"`,
    );
  return { is: "answer", of: Number(of), member, ...(known && { twist: known }) };
}

function nameOf(number: number, { length, before, after }: Members): Reference {
  return {
    is: "name",
    number,
    ...(typeof length === "number" && { length }),
    ...(typeof before === "string" && { before }),
    ...(typeof after === "string" && { after }),
  };
}
