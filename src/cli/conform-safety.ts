import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { RunLimits } from "../engine/conform.ts";
import { type Ledger, LedgerError, openLedger } from "../harness/safety/ledger.ts";
import type { Target } from "../wire/target.ts";
import type { Arguments, Option } from "./command.ts";
import type { Place } from "./conform-place.ts";
import { type Io, UsageError } from "./io.ts";

/** The options that say how much a run may do, and where it writes down what it creates. */
export const SAFETY_OPTIONS = {
  "allow-create": { type: "boolean", help: "on AWS: create resources, too, instead of only what has to be refused" },
  "max-services": { type: "string", value: "N", help: "services that may exist at once (default: no limit; on AWS 3)" },
  "max-calls": { type: "string", value: "N", help: "calls, removals besides (default: no limit; on AWS 5000)" },
  ledger: {
    type: "string",
    value: "FILE",
    help: "write down what is created before it is (default: none; not on this machine ./apprunner-contract-RUN.ledger)",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** How a run is kept from littering. */
export interface Safety {
  readonly limits: RunLimits;
  readonly ledger: Ledger | undefined;
  readonly prefix: string | undefined;
  /** How long a run and what it makes may take, in milliseconds, where nobody says. */
  readonly maxTimeMs: number;
  readonly settleMs: number | undefined;
  /** Closes the ledger; one in its usual place goes where nothing is left, and people are told where it does not. */
  readonly close: () => void;
}

const AWS_LIMITS = { maxServices: 3, maxCalls: 5000 };
const TIMES = { here: { maxTimeMs: 60_000, settleMs: undefined }, aws: { maxTimeMs: 3_600_000, settleMs: 1_200_000 } };

/** What the command line says of it for a place. Throws a UsageError for what is no number, and for a ledger that cannot be used. */
export async function safetyOf(args: Arguments, place: Place, target: Target, io: Io): Promise<Safety> {
  try {
    return chosen(args, place, io);
  } catch (error) {
    await target.close();
    throw error;
  }
}

function chosen(args: Arguments, place: Place, io: Io): Safety {
  const { options } = args;
  const defaults = place.is === "aws" ? AWS_LIMITS : undefined;
  const maxServices = whole("max-services", options["max-services"]) ?? defaults?.maxServices;
  const maxCalls = whole("max-calls", options["max-calls"]) ?? defaults?.maxCalls;
  const limits: RunLimits = {
    ...(maxServices !== undefined && { maxServices }),
    ...(maxCalls !== undefined && { maxCalls }),
    ...(place.is === "aws" && options["allow-create"] !== true && { createsNothing: true }),
  };
  const given = options.ledger as string | undefined;
  const times = TIMES[place.is === "aws" ? "aws" : "here"];
  if (given === undefined && place.is === "here")
    return { limits, ...times, ledger: undefined, prefix: undefined, close: () => {} };
  const prefix = `ac${randomInt(RUNS).toString(36).padStart(8, "0")}`;
  const file = given ?? `apprunner-contract-${prefix}.ledger`;
  const path = isAbsolute(file) ? file : join(io.cwd, file);
  const ledger = opened(path, file);
  io.err(
    `ledger ${file}: what is created stands in it first; \`apprunner-contract sweep --ledger ${file}\` removes it\n`,
  );
  const close = (): void => {
    ledger.close();
    const { left, ended } = ledger.state();
    if (ended && left.length === 0 && given === undefined) rmSync(path, { force: true });
    if (left.length > 0)
      io.err(`${left.length} resources are left: \`apprunner-contract sweep --ledger ${file}\` removes them\n`);
  };
  return { limits, ...times, ledger, prefix, close };
}

/** So many runs have names of their own. */
const RUNS = 36 ** 8 - 1;

function opened(path: string, file: string): Ledger {
  try {
    return openLedger(path);
  } catch (error) {
    if (error instanceof LedgerError) throw new UsageError(error.message);
    throw new UsageError(`cannot write the ledger ${file}: ${(error as Error).message}`);
  }
}

function whole(option: string, given: unknown): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d+$/u.test(String(given)) && Number(given) > 0) return Number(given);
  throw new UsageError(`--${option} takes a whole number from 1 on, not ${JSON.stringify(given)}`);
}
