import type { Reference } from "../../core/reference.ts";
import { type Commands, isGroup, numbered, referencesIn } from "../../harness/commands.ts";
import { RESOURCE_KINDS } from "../../harness/resource-kinds.ts";
import type { Command } from "../../harness/script.ts";
import { requestWord } from "./shell-word.ts";

/** A member of an answer that later calls need, and the shell variable that holds it. */
interface Taken {
  readonly variable: string;
  readonly call: number;
  readonly member: string;
  /** Which one of that name in the answer, from 1. */
  readonly nth: number;
}

/** A resource that is waited for before a call. */
interface Rest {
  readonly variable: string;
  readonly operation: string;
  readonly member: string;
  /** The statuses that pass by themselves, as a regular expression. */
  readonly passing: string;
}

/** Calls that are sent together, mostly one alone, with what comes before and after them. */
export interface Round {
  readonly rests: readonly Rest[];
  /** Seconds to wait before; 0 for none. */
  readonly after: number;
  readonly calls: readonly { readonly number: number; readonly operation: string; readonly body: string }[];
  readonly together: boolean;
  readonly takes: readonly Taken[];
}

/** A script for a shell. */
export interface ShellScript {
  readonly names: readonly { readonly variable: string; readonly number: number; readonly length: number }[];
  readonly rounds: readonly Round[];
  /** Removes what the calls have made, users before what they use. */
  readonly removals: readonly (Rest & { readonly deletes: string; readonly guard: string })[];
}

/** How long a name is unless a length is asked for. */
const NAME_LENGTH = 24;

/** Turns commands into what a shell sends; `spelled` writes the name of an operation. */
export function shellScript(commands: Commands, spelled: (operation: string) => string): ShellScript {
  const all = numbered(commands);
  const references = all.flatMap(({ input }) => referencesIn(input));
  const made = all.flatMap(({ call }, of) => {
    const kind = RESOURCE_KINDS.find(({ creates }) => creates === call);
    return kind ? [{ kind, reference: { is: "answer", of, member: `${kind.member}.${kind.arn}` } as const }] : [];
  });
  const takes = takenOf([...references, ...made.map(({ reference }) => reference)]);
  const moved = new Set<string>();
  let first = 0;
  const rounds = commands.map((entry): Round => {
    const group = isGroup(entry) ? entry : [entry];
    const from = first;
    first += group.length;
    const rests = group.flatMap((command) => restsBefore(command, moved, spelled));
    for (const [index, command] of group.entries()) noteMoves(command, from + index, moved, takes);
    return {
      rests,
      after: Math.max(0, ...group.map(({ after = 0 }) => after)),
      calls: group.map(({ call, input }, index) => ({
        number: from + index + 1,
        operation: spelled(call),
        body: requestWord(input, expanded),
      })),
      together: group.length > 1,
      takes: takes.filter(({ call }) => call > from && call <= first),
    };
  });
  const removals = RESOURCE_KINDS.flatMap((kind) =>
    made.flatMap((one) => (one.kind === kind ? [removalOf(variableOf(one.reference), kind, spelled)] : [])),
  );
  return { names: namesOf(references), rounds, removals };
}

function namesOf(references: readonly Reference[]): ShellScript["names"] {
  const found = new Map<string, ShellScript["names"][number]>();
  for (const reference of references) {
    if (reference.is !== "name" || found.has(variableOf(reference))) continue;
    const { number, length = NAME_LENGTH } = reference;
    found.set(variableOf(reference), { variable: variableOf(reference), number, length });
  }
  return [...found.values()];
}

type Answered = Extract<Reference, { is: "answer" }>;

function takenOf(references: readonly Reference[]): readonly Taken[] {
  const found = new Map<string, Taken>();
  for (const reference of references) {
    if (reference.is !== "answer") continue;
    const variable = variableOf(reference);
    const index = /.*\[(\d+)\]/u.exec(reference.member)?.[1];
    found.set(variable, {
      variable,
      call: reference.of + 1,
      member: memberOf(reference),
      nth: Number(index ?? 0) + 1,
    });
  }
  return [...found.values()];
}

const memberOf = ({ member }: Answered): string =>
  member.split(/[.[\]]+/u).findLast((step) => /^[A-Z]/u.test(step)) ?? member;

/** `service_arn_1` for the ServiceArn in the answer to the first call, `name_0` for a name. */
function variableOf(reference: Reference): string {
  switch (reference.is) {
    case "name":
      return `name_${reference.number}${reference.length === undefined ? "" : `_${reference.length}`}`;
    case "connection":
      return "connection_arn";
    case "answer": {
      const place =
        reference.member
          .replace(/[^A-Za-z0-9]+/gu, "_")
          .split("_")
          .slice(1)
          .join("_") || reference.member;
      return `${place.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").toLowerCase()}_${reference.of + 1}`;
    }
  }
}

function expanded(reference: Reference): string | undefined {
  if (reference.is === "connection") return undefined;
  const variable = `$${variableOf(reference)}`;
  if (reference.is !== "answer" || !reference.twist) return variable;
  return `$(${reference.twist.replaceAll("-", "_")} "${variable}")`;
}

const isLooking = (call: string): boolean => /^(?:Describe|List)/u.test(call);

/** Resources that a command names and that an earlier one has set in motion. */
function restsBefore({ input, when }: Command, moved: Set<string>, spelled: (operation: string) => string): Rest[] {
  if (when === "at-once") return [];
  return referencesIn(input).flatMap((reference) => {
    const variable = variableOf(reference);
    if (reference.is !== "answer" || reference.twist || !moved.delete(variable)) return [];
    const kind = RESOURCE_KINDS.find(({ arn }) => arn === memberOf(reference));
    return kind?.polls?.startsWith("Describe") ? [restOf(variable, kind, spelled)] : [];
  });
}

function noteMoves({ call, input }: Command, number: number, moved: Set<string>, takes: readonly Taken[]): void {
  if (isLooking(call)) return;
  for (const taken of takes) if (taken.call === number + 1) moved.add(taken.variable);
  for (const reference of referencesIn(input)) if (reference.is === "answer") moved.add(variableOf(reference));
}

type Kind = (typeof RESOURCE_KINDS)[number];

function restOf(variable: string, { polls, arn, passing }: Kind, spelled: (operation: string) => string): Rest {
  const operation = polls?.startsWith("Describe") ? spelled(polls) : "";
  return { variable, operation, member: arn, passing: passing.join("|") };
}

/** `guard` is empty where there is nothing to remove. */
function removalOf(variable: string, kind: Kind, spelled: (operation: string) => string) {
  return { ...restOf(variable, kind, spelled), deletes: spelled(kind.deletes), guard: `\${${variable}-}` };
}
