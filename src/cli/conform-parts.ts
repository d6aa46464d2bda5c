import { availableParallelism } from "node:os";
import type { Shard } from "../harness/shard.ts";
import type { Arguments, Option } from "./command.ts";
import { type Io, UsageError } from "./io.ts";
import { LANES } from "./workers/lanes.ts";

/** The options that divide a run. */
export const PART_OPTIONS = {
  workers: {
    type: "string",
    value: "N",
    help: "do the run in N processes, each with an implementation of its own; `auto` for one a core, 4 at most (default: auto for a whole run against the embedded emulator, otherwise 1)",
  },
  lanes: { type: "string", value: "I/N,J/N", help: "what a worker does of a run", internal: true },
  shard: { type: "string", value: "I/N", help: "only the Ith of N parts; `report merge` makes one report of all" },
} as const satisfies Readonly<Record<string, Option>>;

/** The part of a run that is asked for; nothing for the whole. Throws a UsageError. */
export function shardOf({ options: { shard } }: Arguments): Shard | undefined {
  if (shard === undefined) return undefined;
  const [, number, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/u.exec(String(shard)) ?? [];
  if (number !== undefined && Number(number) <= Number(of)) return { number: Number(number), of: Number(of) };
  throw new UsageError(`--shard takes a part and how many there are, such as 2/8, not ${JSON.stringify(shard)}`);
}

/** In how many processes a run is done. Throws a UsageError for what is no number, and where one account would be shared. */
export async function workersOf({ options, positionals }: Arguments, io: Io): Promise<number> {
  const { workers, ledger, module } = options as Readonly<Record<string, string | undefined>>;
  if (workers === undefined) return isWhole(options) && hasLanes({ options, positionals }) ? cores() : 1;
  const count = workers === "auto" ? cores() : Number(workers);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new UsageError(`--workers takes a number from 1 to ${MOST}, or auto, not ${JSON.stringify(workers)}`);
  if (positionals.length > 0)
    throw new UsageError(
      "--workers needs an implementation for each: runs on one account disturb each other. Let them start it with --start, or give each --shard a server of its own",
    );
  if (ledger !== undefined) throw new UsageError("--workers keeps no ledger: each implementation ends with its worker");
  if (module !== undefined && count > 1) {
    const { callsServer } = await import("../harness/targets/module.ts");
    if (await callsServer(module, io.cwd))
      throw new UsageError(
        `--workers needs an implementation for each, and the client of ${module} calls a server that all would share`,
      );
  }
  return count;
}

const MOST = 100;

/**
 * Whether a run is divided into lanes: the embedded emulator costs nothing to have several times. Not where somebody
 * counts what the whole run does, or wants its first fault.
 */
export function hasLanes({ options, positionals }: Arguments): boolean {
  const isEmbedded = positionals.length === 0 && options.module === undefined && options.start === undefined;
  return isEmbedded && COUNTING.every((name) => options[name] === undefined);
}

const COUNTING = ["ledger", "max-services", "max-calls", "rate", "offline", "bail"];

/** Whether a run is so long that a second process gains more than its start costs. */
function isWhole({ runs, only, phase, operations }: Arguments["options"]): boolean {
  return [only, phase, operations].every((one) => one === undefined) && (runs === undefined || Number(runs) >= RUNS);
}

/** As many runs as there are unless somebody says otherwise. */
const RUNS = 100;

/** More than these find nothing to do in a run of the usual size. */
const cores = (): number => Math.min(LANES, availableParallelism());
