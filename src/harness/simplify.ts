import { Placeholder } from "../core/reference.ts";
import { type Commands, eachCommand, numbered } from "./commands.ts";
import type { Trial } from "./phase.ts";
import type { Script } from "./script.ts";

type Members = Readonly<Record<string, unknown>>;
type Steps = readonly string[];

/**
 * Leaves out members of requests while the script still shows what it has shown: those of the last commands first,
 * because they rest on others, and whole members before what is in those that have to stay.
 */
export async function simplify(script: Script, stillShows: Parameters<Trial["shorten"]>[0]): Promise<Script> {
  let best = script;
  for (const [number, command] of [...numbered(script.commands).entries()].reverse()) {
    const open: Steps[] = namesIn(command.input, []);
    for (let path = open.shift(); path; path = open.shift()) {
      const simpler = { ...best, commands: withoutMember(best.commands, number, path) };
      if (await stillShows(simpler)) best = simpler;
      else open.push(...namesIn(valueAt(command.input, path), path));
    }
  }
  return best;
}

/** The paths of the members of a structure, the last ones first, since those that are required come first. */
function namesIn(value: unknown, path: Steps): Steps[] {
  if (!isMembers(value)) return [];
  return Object.keys(value)
    .map((name) => [...path, name])
    .reverse();
}

function withoutMember(commands: Commands, number: number, path: Steps): Commands {
  return eachCommand(commands, (command, at) =>
    at === number ? { ...command, input: without(command.input, path) } : command,
  );
}

function without(value: unknown, [first, ...rest]: Steps): unknown {
  if (!isMembers(value) || first === undefined) return value;
  const { [first]: inner, ...others } = value;
  return rest.length === 0 ? others : { ...value, [first]: without(inner, rest) };
}

function valueAt(value: unknown, path: Steps): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Members | undefined)?.[name], value);
}

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Placeholder);
