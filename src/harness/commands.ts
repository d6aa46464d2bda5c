import { Placeholder, type Reference } from "../core/reference.ts";
import type { Command, Script } from "./script.ts";

/** The commands of a script, those of one group together. */
export type Commands = Script["commands"];

/** Every command of a script by its number, as placeholders count them. */
export function numbered(commands: Commands): readonly Command[] {
  return commands.flatMap((entry) => (isGroup(entry) ? entry : [entry]));
}

/** Whether a script has to let time pass; several that follow one another may do so at the same time. */
export function isPatient({ commands }: Pick<Script, "commands">): boolean {
  return numbered(commands).some(({ after = 0 }) => after > 0);
}

/** Commands as one-entry groups where they were single, so that both can be treated alike. */
export function isGroup(entry: Commands[number]): entry is readonly Command[] {
  return Array.isArray(entry);
}

/** The references inside a request. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (typeof value !== "object" || value === null) return [];
  if (value instanceof Placeholder) return [value.reference];
  return Object.values(value).flatMap(referencesIn);
}

/** A request with every reference replaced by what becomes of it. */
export function withReferences(value: unknown, change: (reference: Reference) => Reference): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Placeholder) {
    const changed = change(value.reference);
    return changed === value.reference ? value : new Placeholder(changed);
  }
  if (Array.isArray(value)) return value.map((item) => withReferences(item, change));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReferences(inner, change)]));
}

/** The numbers of the commands on whose answers each command rests, directly or not. */
export function groundsOf(commands: readonly Command[]): readonly ReadonlySet<number>[] {
  const grounds: Set<number>[] = [];
  for (const { input } of commands) {
    const found = new Set<number>();
    for (const reference of referencesIn(input)) {
      if (reference.is !== "answer") continue;
      found.add(reference.of);
      for (const deeper of grounds[reference.of] ?? []) found.add(deeper);
    }
    grounds.push(found);
  }
  return grounds;
}

/** The commands with these numbers and those on whose answers they rest, numbered anew. */
export function keeping(commands: Commands, wanted: Iterable<number>): Commands {
  const all = numbered(commands);
  const grounds = groundsOf(all);
  const kept = new Set<number>();
  for (const number of wanted) for (const one of [number, ...(grounds[number] ?? [])]) kept.add(one);
  return renumbered(commands, (number) => kept.has(number));
}

/** The commands without those with these numbers and without those that rest on their answers, numbered anew. */
export function without(commands: Commands, unwanted: ReadonlySet<number>): Commands {
  const grounds = groundsOf(numbered(commands));
  return renumbered(
    commands,
    (number) => !unwanted.has(number) && ![...(grounds[number] ?? [])].some((ground) => unwanted.has(ground)),
  );
}

/** Several lists of commands one after the other; each keeps to its own answers and its own names. */
export function joined(lists: readonly Commands[]): Commands {
  const all: Commands[number][] = [];
  let [commands, names] = [0, 0];
  for (const list of lists) {
    const [offset, spare] = [commands, names];
    const moved = (reference: Reference): Reference => {
      if (reference.is === "answer") return { ...reference, of: reference.of + offset };
      if (reference.is !== "name") return reference;
      names = Math.max(names, reference.number + spare + 1);
      return { ...reference, number: reference.number + spare };
    };
    all.push(...eachCommand(list, (command) => ({ ...command, input: withReferences(command.input, moved) })));
    commands += numbered(list).length;
  }
  return all;
}

/** Commands with each one changed. */
export function eachCommand(commands: Commands, change: (command: Command, number: number) => Command): Commands {
  let number = 0;
  return commands.map((entry) =>
    isGroup(entry) ? entry.map((command) => change(command, number++)) : change(entry, number++),
  );
}

function renumbered(commands: Commands, stays: (number: number) => boolean): Commands {
  const numbers = new Map<number, number>();
  for (const number of numbered(commands).keys()) if (stays(number)) numbers.set(number, numbers.size);
  const moved = (reference: Reference): Reference =>
    reference.is === "answer" ? { ...reference, of: numbers.get(reference.of) ?? reference.of } : reference;
  const found: Commands[number][] = [];
  let number = 0;
  for (const entry of commands) {
    const group = (isGroup(entry) ? entry : [entry]).filter(() => stays(number++));
    const left = group.map((command) => ({ ...command, input: withReferences(command.input, moved) }));
    if (left.length > 0) found.push(left.length === 1 ? (left[0] as Command) : left);
  }
  return found;
}
