import type { Mutant } from "../../test/mutants/define.ts";
import type { Hunted } from "./hunt.ts";
import type { Done } from "./pool.ts";

const WIDTHS = [52, 46, 6, 6, 8] as const;

const cells = (...texts: readonly (string | number)[]): string =>
  texts.map((text, column) => String(text).padEnd(WIDTHS[column] ?? 0)).join(" ");

/** The heads of the columns. */
export const HEAD = cells("mutant", "killed by", "calls", "ms", "history", "failed besides").trimEnd();

/** A mutant and what became of it, in one line. */
export function line(mutant: Mutant, done: Done<Hunted>): string {
  if (!done.ok) return cells(mutant.id, `— ${done.why.split("\n")[0]}`);
  const { first, history = "", must, should } = done.result;
  const others = [...must, ...should].filter((id) => id !== mutant.check);
  if (!first) return cells(mutant.id, `— not by ${mutant.check}`, "", "", "", others.join(" ")).trimEnd();
  return cells(mutant.id, mutant.check, first.calls, first.ms.toFixed(0), history, others.join(" ")).trimEnd();
}

/** What is wrong with the hunt for a mutant: it has survived, or something else has failed that should not. */
export function faultsOf(mutant: Mutant, done: Done<Hunted>): string[] {
  const { id, check, also } = mutant;
  if (!done.ok) return [`${id}: ${done.why}`];
  const faults = done.result.first ? [] : [`${id} survives: ${check} does not fail`];
  const allowed = new Set([check, ...also.map((one) => one.check)]);
  for (const other of done.result.must) if (!allowed.has(other)) faults.push(`${id}: ${other} fails as well`);
  return faults;
}
