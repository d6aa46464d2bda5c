import { contractAt, LATEST } from "../contract/contract.ts";
import { type Ledger, reopenLedger } from "../harness/safety/ledger.ts";
import { followLedger } from "../harness/safety/ledger-state.ts";
import { recorded } from "../harness/safety/recorded.ts";
import { type Swept, sweep } from "../harness/safety/sweep.ts";
import type { Target } from "../wire/target.ts";

/** How what a run has left is removed. */
export interface SweepRunOptions {
  readonly target: Target;
  /** The ledger's file, or what the names of the run begin with. */
  readonly of: { readonly ledger: string } | { readonly prefix: string };
  readonly settleMs?: number;
  readonly lateMs?: number;
  /** Whether it is only looked what would be removed. */
  readonly dry?: boolean;
}

/** Removes what a run has left behind, by its ledger, which then says so, or by its names and its tag. */
export async function sweepRun({ target, of, ...options }: SweepRunOptions): Promise<Swept> {
  const contract = contractAt(LATEST);
  if ("prefix" in of)
    return sweep({ ...options, target, contract, prefix: of.prefix, byTag: true, ledger: followLedger().state() });
  const ledger: Ledger = reopenLedger(of.ledger);
  try {
    const state = ledger.state();
    const { prefix } = state;
    if (prefix === undefined) return { removed: [], left: [], unseen: [] };
    const to = options.dry ? target : recorded(target, ledger);
    const swept = await sweep({ ...options, target: to, contract, prefix, byTag: false, ledger: state });
    if (!options.dry && swept.unseen.length === 0) ledger.note({ event: "ended", left: swept.left });
    return swept;
  } finally {
    ledger.close();
  }
}
