import { CHECKS } from "../../checks/index.ts";
import { contractAt } from "../../contract/contract.ts";
import type { Release } from "../../core/release.ts";
import type { Commands } from "../commands.ts";
import { PHASES, type Phase } from "../script.ts";
import { readCommands, ScriptError, type WrittenCommands, writeCommands } from "./script-json.ts";

/** All that plays the history of a finding again. */
export interface ReplayPlan {
  /** The check that it failed, and in what. */
  readonly check: string;
  readonly aspect: string;
  /** The release that it was held against. */
  readonly release: Release;
  readonly phase: Phase;
  readonly commands: Commands;
  /** The id of the protocol check whose request it is; `commands` is empty then. */
  readonly request?: string;
  /** How many commands had been sent when the fault showed. */
  readonly calls: number;
  /** What the run had learnt by then of the points that documents leave open. */
  readonly choices: Readonly<Record<string, string>>;
  /** The ids of other findings that the same history had shown. */
  readonly alongside: readonly string[];
}

/** A plan as reports and codes have it. */
export type WrittenPlan = Pick<ReplayPlan, "check" | "aspect" | "release" | "phase" | "calls"> & {
  readonly commands?: WrittenCommands;
  readonly request?: string;
  readonly choices?: ReplayPlan["choices"];
  readonly alongside?: readonly string[];
};

/** Writes a plan as JSON; what is empty is left out. */
export function writePlan({ commands, request, choices, alongside, ...rest }: ReplayPlan): WrittenPlan {
  return {
    ...rest,
    ...(Object.keys(choices).length > 0 && { choices }),
    ...(alongside.length > 0 && { alongside }),
    ...(request === undefined ? { commands: writeCommands(commands) } : { request }),
  };
}

/** Reads a plan from JSON. Throws a ScriptError that says what is wrong with it. */
export function readPlan(value: Readonly<Record<string, unknown>>): ReplayPlan {
  const { check, aspect, release, phase, calls, commands, request, choices = {}, alongside = [] } = value;
  if (!CHECKS.some(({ id }) => id === check))
    throw new ScriptError(`this version of the tool has no check ${JSON.stringify(check)}`);
  if (request !== undefined && !CHECKS.some(({ id, on }) => id === request && on === "protocol"))
    throw new ScriptError(`this version of the tool has no protocol check ${JSON.stringify(request)}`);
  if (typeof aspect !== "string" || !PHASES.includes(phase as Phase) || !Number.isInteger(calls))
    throw new ScriptError("it holds nothing that could be played again");
  return {
    check: check as string,
    aspect,
    release: releaseOf(release),
    phase: phase as Phase,
    calls: calls as number,
    commands: request === undefined ? readCommands(commands) : [],
    ...(request !== undefined && { request: request as string }),
    choices: choices as ReplayPlan["choices"],
    alongside: alongside as readonly string[],
  };
}

function releaseOf(value: unknown): Release {
  try {
    return contractAt(value as Release).release;
  } catch {
    throw new ScriptError(`${JSON.stringify(value)} is no release of the API`);
  }
}
