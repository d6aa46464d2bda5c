import type { Contract } from "../contract/contract.ts";
import { Placeholder } from "../core/reference.ts";
import { createOracle } from "../oracle/create-oracle.ts";
import type { Observation } from "../oracle/observation.ts";
import type { Lessons } from "../oracle/oracle.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { Target } from "../wire/target.ts";
import { breathing } from "./breathe.ts";
import { createCaller } from "./caller.ts";
import { cleanUp } from "./clean-up.ts";
import { type Connection, connectionOf } from "./connection.ts";
import { createDebts } from "./debts.ts";
import { History } from "./history.ts";
import { improperIn } from "./improper.ts";
import { createNames, type Names } from "./names.ts";
import { PATIENCE, type Patience, VIRTUAL_PATIENCE } from "./patience.ts";
import { playCommands } from "./play.ts";
import type { Guard } from "./safety/guard.ts";
import type { Script } from "./script.ts";
import type { SdkView } from "./sdk-view.ts";

/** What a session needs to know. */
export interface SessionOptions {
  readonly target: Target;
  readonly contract: Contract;
  readonly lessons: Lessons;
  /** What every name begins with that the run gives. */
  readonly prefix: string;
  /** From which number on names are counted; 0 when absent. */
  readonly firstName?: number;
  /** How long a resource may take to come to rest, in milliseconds of the target's clock. */
  readonly settleMs?: number;
  /** Whether it is time to end: no further command is sent then, but what was made is removed. */
  readonly isOver: () => boolean;
  /** A real client that reads some of the answers too. */
  readonly view?: SdkView;
  /** Hears of a request that should have been valid and is not, in words; nothing of its script is sent. */
  readonly improper?: (why: string) => void;
  /** Whether what is created gets a tag with the prefix. */
  readonly tagged?: boolean;
  /** Whether what was made is waited for after the end of the time as long as before it. */
  readonly patient?: boolean;
  /** Says which commands are left out. */
  readonly guard?: Guard;
  /** How many services of the run there are. */
  readonly services?: () => number;
  /** Whether nothing may be created, not even a connection to try. */
  readonly createsNothing?: boolean;
  /** Hears of every exchange. */
  readonly told?: (exchange: Exchange) => void;
}

/** Plays scripts on a target, one after the other. */
export interface Session {
  /** The history that a script has become, from its first call to the removal of what it made. */
  readonly play: (script: Script) => Promise<readonly Observation[]>;
  readonly calls: () => number;
  /** Removes what the session itself has made. Resolves to the ARNs that could not be removed. */
  readonly close: () => Promise<readonly string[]>;
}

/** What all scripts of a session share. */
export interface Shared extends SessionOptions {
  readonly names: Names;
  readonly patience: Patience;
  readonly caller: ReturnType<typeof createCaller>;
  /** Whether earlier histories may have left something of the kind that an operation makes. */
  readonly isCrowded?: (operation: string) => boolean;
}

/** What scripts share that are played with these options. */
export function shareOf(options: SessionOptions): Shared {
  const { target, prefix, tagged, told = () => {} } = options;
  const usual = target.clock === "virtual" ? VIRTUAL_PATIENCE : PATIENCE;
  const patience = { ...usual, ...(options.settleMs !== undefined && { settleMs: options.settleMs }) };
  return {
    ...options,
    patience: options.patient ? { ...patience, cleanUpMs: patience.settleMs } : patience,
    names: createNames(prefix, options.firstName),
    caller: createCaller(target, told, options.view, tagged ? prefix : undefined),
  };
}

/** Opens a session; nothing is sent yet. */
export function openSession(options: SessionOptions): Session {
  const { contract, lessons, improper = refuse } = options;
  const shared: Shared = { ...shareOf(options), isCrowded: (operation) => debts.isCrowded(operation) };
  const debts = createDebts(shared);
  const breathe = breathing();
  let connecting: Promise<Connection> | undefined;
  const play = async (script: Script): Promise<readonly Observation[]> => {
    await breathe();
    if (options.isOver()) return [];
    const fault = improperIn(script, contract);
    if (fault !== undefined) {
      improper(fault);
      return [];
    }
    if (wantsConnection(script)) connecting ??= connectionOf(shared);
    const connection = await connecting;
    const oracle = createOracle({ release: contract.release, lessons });
    if (wantsConnection(script)) for (const exchange of connection?.shown ?? []) oracle.observe([exchange]);
    const history = new History(shared, oracle);
    await playCommands(history, script, { ...(connection?.arn !== undefined && { connection: connection.arn }) });
    debts.note(await cleanUp(history), history.tracker.unseen());
    if (history.observations.some(({ exchange }) => exchange.crowded)) await debts.makeRoom();
    return history.observations;
  };
  return {
    play,
    calls: shared.caller.calls,
    close: async () => {
      debts.note((await (await connecting)?.remove()) ?? []);
      return debts.close();
    },
  };
}

function refuse(why: string): never {
  throw new Error(why);
}

function wantsConnection(script: Script): boolean {
  return mentions(script.commands, "connection");
}

function mentions(value: unknown, is: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Placeholder) return value.reference.is === is;
  return Object.values(value).some((inner) => mentions(inner, is));
}
