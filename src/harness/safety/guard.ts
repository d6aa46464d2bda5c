import { RESOURCE_KINDS } from "../resource-kinds.ts";
import type { Command } from "../script.ts";

/** What a run keeps its hands off, and how much it may make. */
export interface Limits {
  /** The ARNs of what was there before: nothing of it is changed. */
  readonly before?: ReadonlySet<string>;
  /** How many services of the run may exist at once. */
  readonly maxServices?: number;
  /** Whether nothing may be created: only what must be refused or looks is sent. */
  readonly createsNothing?: boolean;
}

/** Says of a command that is about to be sent that it is left out; of the run's services it is told how many there are. */
export type Guard = (command: Command, input: unknown, services: number) => boolean;

const SERVICE = RESOURCE_KINDS.find(({ kind }) => kind === "service");
const LOOKS = /^(?:Describe|List)/u;
/** Makes another configuration the default, and is the way back too. */
const MOVES_DEFAULT = "UpdateDefaultAutoScalingConfiguration";

/** Makes a guard of limits. */
export function guardOf({ before = new Set(), maxServices, createsNothing = false }: Limits): Guard {
  const known = [...before];
  const wasThere = (text: string): boolean => before.has(text) || known.some((arn) => arn.startsWith(`${text}/`));
  return (command, input, services) => {
    const { call } = command;
    if (call === SERVICE?.creates && maxServices !== undefined && services >= maxServices) return true;
    if (createsNothing && !looksOnly(command)) return true;
    if (LOOKS.test(call) || call.startsWith("Create") || call === MOVES_DEFAULT) return false;
    return known.length > 0 && textsIn(input).some(wasThere);
  };
}

/** Whether a command changes nothing where the implementation keeps to the contract. */
export function looksOnly({ call, breaks, doubtful }: Pick<Command, "call" | "breaks" | "doubtful">): boolean {
  return (breaks === true && doubtful !== true) || LOOKS.test(call);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.startsWith("arn:") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
