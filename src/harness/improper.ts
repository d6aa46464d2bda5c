import type { Contract } from "../contract/contract.ts";
import { nameOf, Placeholder, type Reference } from "../core/reference.ts";
import { UNKNOWN } from "../core/unknown.ts";
import type { Violation } from "../core/violation.ts";
import { emptyWorld, judgeRequest, settingsAt, type World, wordsFor } from "../model/index.ts";
import { numbered } from "./commands.ts";
import { createNames } from "./names.ts";
import type { Command, Script } from "./script.ts";

/**
 * What is wrong with a request of a script that is meant to be valid, before anything of the script is sent; nothing
 * where all are. It is a fault of ours: what is then refused, or accepted, says nothing about the implementation.
 */
export function improperIn({ purpose, commands }: Script, contract: Contract): string | undefined {
  for (const [number, command] of numbered(commands).entries()) {
    const why = command.breaks ? undefined : wrongWith(command, contract);
    if (why === undefined) continue;
    const request = `${command.call} ${JSON.stringify(command.input)}`;
    const shown = request.length > LONGEST ? `${request.slice(0, LONGEST)}…` : request;
    return `request ${number + 1} of “${purpose.title}” in phase ${purpose.phase} is meant to be valid and is not: ${why} It was not sent: ${shown}`;
  }
  return undefined;
}

/** The longest request that is shown, in characters. */
const LONGEST = 400;

const judged = new WeakMap<Contract, WeakMap<object, string>>();
const PROPER = "";

/** The same commands are played many times, and shortening hands their requests on. */
function wrongWith({ call, input }: Command, contract: Contract): string | undefined {
  if (typeof input !== "object" || input === null) return judgedAnew(call, input, contract) || undefined;
  const known = judged.get(contract) ?? new WeakMap<object, string>();
  judged.set(contract, known);
  const found = known.get(input) ?? judgedAnew(call, input, contract);
  known.set(input, found);
  return found === PROPER ? undefined : found;
}

function judgedAnew(call: string, input: unknown, contract: Contract): string {
  const judgement = judgeRequest(worldAt(contract), call, standingIn(input));
  if (!judgement) return `the release ${contract.release} has no ${call}.`;
  const isOpen = (one: Violation): boolean => "value" in one && one.value === UNKNOWN;
  const violation = [...judgement.violations, ...judgement.strangers].find((one) => !isOpen(one));
  return violation ? wordsFor(violation) : (judgement.rules[0]?.message ?? PROPER);
}

const worlds = new WeakMap<Contract, World>();

function worldAt(contract: Contract): World {
  const known = worlds.get(contract) ?? emptyWorld(settingsAt(contract.release, {}));
  worlds.set(contract, known);
  return known;
}

const NAMES = createNames("name");

function textFor(reference: Reference): unknown {
  return reference.is === "name" ? nameOf(reference, NAMES.next(reference.length)) : UNKNOWN;
}

/** A request with names for its names; what answers will give is the implementation's, and cannot be judged. */
function standingIn(value: unknown): unknown {
  if (value instanceof Placeholder) return textFor(value.reference);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(standingIn);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, standingIn(inner)]));
}
