import type { Contract } from "../../../contract/contract.ts";
import { answer, type Placeholder, type Reference } from "../../../core/reference.ts";
import type { OperationName } from "../../../model/index.ts";
import type { Command, Script } from "../../script.ts";
import { ABSENT, NO_COMMAND, withoutNewer } from "./without-newer.ts";

type Twist = NonNullable<Extract<Reference, { is: "answer" }>["twist"]>;

/**
 * Seconds after which a later time has to be another one, also where times are told in whole seconds; a quarter can be
 * added up on a virtual clock without losing a digit.
 */
export const A_MOMENT = 1.25;

/** What a story says of a command besides the request. */
type How = Omit<Command, "call" | "input">;

/** A command of a story, by whose answer later ones can go. */
export interface Step {
  /** A member of its answer. */
  readonly get: (member: string, twist?: Twist) => Placeholder;
}

/** A call as a story tells it. */
export type Told = readonly [call: OperationName, input: unknown];

/** Puts a script together, leaving out what a release does not have. */
export interface Story {
  readonly contract: Contract;
  /** Adds a command; with the rest as in scripts. */
  readonly call: (call: OperationName, input?: unknown, how?: How) => Step;
  /** Adds commands that are sent at the same time. */
  readonly together: (...calls: readonly Told[]) => readonly Step[];
  /** Whether the release has a member of a shape. */
  readonly has: (shape: string, member: string) => boolean;
  readonly commands: () => Script["commands"];
}

/** Begins a story for one release. */
export function storyOf(contract: Contract): Story {
  const commands: (Command | readonly Command[])[] = [];
  let count = 0;
  const fitted = (call: OperationName, input: unknown, how: How): Command | undefined => {
    const operation = contract.operation(call);
    const left = operation ? withoutNewer(input, contract.shape(operation.request)) : ABSENT;
    return left === ABSENT || saysLess(input, left) ? undefined : { call, input: left, ...how };
  };
  const stepOf = (command: Command | undefined): Step => {
    const number = command ? count++ : NO_COMMAND;
    return { get: (member, twist) => answer(number, member, twist) };
  };
  return {
    contract,
    call: (call, input = {}, how = {}) => {
      const command = fitted(call, input, how);
      if (command) commands.push(command);
      return stepOf(command);
    },
    together: (...calls) => {
      const group = calls.map(([call, input]) => fitted(call, input, { when: "at-once" }));
      const sent = group.filter((command) => command !== undefined);
      if (sent.length > 0) commands.push(sent);
      return group.map(stepOf);
    },
    has: (shape, member) => contract.shape(shape)?.members?.has(member) === true,
    commands: () => commands,
  };
}

/** Whether a request lost all that it was to say about what it names. */
function saysLess(before: unknown, after: unknown): boolean {
  const [had, has] = [Object.keys(before as object).length, Object.keys(after as object).length];
  return has === 1 && had > 1;
}
