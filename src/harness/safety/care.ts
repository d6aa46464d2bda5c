import type { Contract } from "../../contract/contract.ts";
import { VERSION } from "../../core/version.ts";
import type { Target } from "../../wire/target.ts";
import { createCaller } from "../caller.ts";
import type { Trial } from "../phase.ts";
import type { SessionOptions } from "../session.ts";
import { admittedBy } from "./admit.ts";
import { guardOf, type Limits } from "./guard.ts";
import { inventoryOf } from "./inventory.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { recorded } from "./recorded.ts";
import { sweep } from "./sweep.ts";

/** Whose account a run is careful with. */
export interface CareOptions {
  readonly target: Target;
  readonly contract: Contract;
  readonly prefix: string;
  readonly settleMs?: number;
  /** A ledger that outlives the process; with it everything is tagged, and looked for at the end. */
  readonly ledger?: Ledger;
  readonly limits?: Limits;
}

/** What keeps a run from littering. */
export interface Care {
  /** The target, whose creations are written down before they are sent. */
  readonly target: Target;
  readonly session: Pick<SessionOptions, "prefix" | "tagged" | "patient" | "guard" | "services" | "createsNothing">;
  readonly admit: (trial: Trial) => Trial | undefined;
  /**
   * Does something, then closes the session and removes what is left of it, also where the work or the closing fails.
   * Resolves to the ARNs that could not be removed; a target that is gone is not asked again.
   */
  readonly cleanAfter: (
    work: () => Promise<void>,
    close: () => Promise<readonly string[]>,
    isGone: () => boolean,
  ) => Promise<readonly string[]>;
}

/** Begins the ledger with a look at what is there. Nothing is created by that. */
export async function takeCare(options: CareOptions): Promise<Care> {
  const { contract, prefix, settleMs, limits = {} } = options;
  const ledger = options.ledger ?? createLedger();
  const isKept = options.ledger !== undefined;
  const before = isKept ? await beginLedger(options.target, ledger, prefix) : undefined;
  const target = recorded(options.target, ledger);
  const left = async (isGone: () => boolean): Promise<readonly string[]> => {
    if (isGone()) return [...ledger.state().made];
    const swept = await sweep({
      target,
      contract,
      ledger: ledger.state(),
      prefix,
      byTag: false,
      ...(settleMs !== undefined && { settleMs }),
    }).catch(() => undefined);
    return swept?.left ?? [...ledger.state().made];
  };
  const limited = isKept || limits.maxServices !== undefined || limits.createsNothing === true;
  return {
    target,
    session: {
      prefix,
      ...(isKept && { tagged: true, patient: true }),
      ...(limited && { guard: guardOf({ ...limits, ...(before && { before }) }), services: ledger.services }),
      ...(limits.createsNothing && { createsNothing: true }),
    },
    admit: admittedBy(limits),
    cleanAfter: async (work, close, isGone) => {
      let remaining: readonly string[] = [];
      let failed = true;
      try {
        await work();
        remaining = await close();
        failed = false;
      } finally {
        if (isKept || failed || ledger.state().open) remaining = await left(isGone);
        ledger.note({ event: "ended", left: remaining });
      }
      return remaining;
    },
  };
}

async function beginLedger(target: Target, ledger: Ledger, prefix: string): Promise<ReadonlySet<string>> {
  const caller = createCaller(target, () => {});
  const { all, unseen } = await inventoryOf((operation, input) => caller.send({ operation, input, role: "poll" }, 0));
  const before = all.map(({ arn }) => arn);
  const usual = all.find(({ isDefault }) => isDefault);
  ledger.note({
    event: "begun",
    tool: VERSION,
    target: target.label,
    prefix,
    ...(unseen.length === 0 && { before }),
    ...(usual && { default: usual.arn }),
  });
  return new Set(before);
}
