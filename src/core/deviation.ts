/** A way of leaving the contract that its author declares. */
export interface Deviation {
  readonly check: string;
  /** The aspect that a finding must have; every finding of the check when absent. */
  readonly aspect?: string;
  readonly reason: string;
}

/** Why a finding is declared; nothing where no deviation speaks of it. */
export function reasonFor(
  deviations: readonly Deviation[],
  check: string,
  { aspect }: { readonly aspect: string },
): string | undefined {
  return deviations.find((one) => one.check === check && (one.aspect === undefined || one.aspect === aspect))?.reason;
}
