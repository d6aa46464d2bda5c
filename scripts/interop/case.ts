/** One thing that a client was made to do, and whether it went as it should. */
export interface Case {
  readonly case: string;
  readonly ok: boolean;
  readonly detail?: string;
}

/** Runs a case; what it throws is its detail. */
export async function caseOf(name: string, act: () => Promise<void>): Promise<Case> {
  try {
    await act();
    return { case: name, ok: true };
  } catch (error) {
    return { case: name, ok: false, detail: (error as Error).message };
  }
}
