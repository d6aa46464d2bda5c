import facts from "../../schemas/facts/lifecycle.json" with { type: "json" };
import type { Passing } from "../model/index.ts";

const KINDS = Object.entries(facts.resources) as [Passing, (typeof facts.resources)[Passing]][];

/** The statuses that pass by themselves, by kind of resource. Source: facts/lifecycle. */
export const PASSING = Object.fromEntries(KINDS.map(([kind, { passing }]) => [kind, passing])) as unknown as Readonly<
  Record<Passing, readonly string[]>
>;

/** All statuses, by kind of resource. Source: facts/lifecycle. */
export const KNOWN = Object.fromEntries(
  KINDS.map(([kind, { passing, settled, failed, final }]) => [
    kind,
    new Set<string>([...passing, ...settled, ...failed, ...final]),
  ]),
) as unknown as Readonly<Record<Passing, ReadonlySet<string>>>;
