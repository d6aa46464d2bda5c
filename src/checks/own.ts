import type { Check, CheckFacts, ExchangeCheck, HistoryCheck, Inspection, ProtocolCheck } from "./define.ts";

/** What a check of somebody's own says of itself; what it rests on and its examples may be left out. */
type Own<C extends Check> = Omit<C, "evidence" | "source" | "examples"> &
  Partial<Pick<C, "evidence" | "source" | "examples">>;

/** A check of somebody's own: of single exchanges, of whole histories, or of bytes. */
export type OwnCheck = Own<ExchangeCheck> | Own<HistoryCheck> | Own<ProtocolCheck>;

/**
 * Declares a check of one's own, to be run beside all others. Throws a TypeError where it is none: its id is in lower
 * case with dashes, its level is `must` or `should`, and it looks at an `exchange`, a `history` or the `protocol`.
 */
export function defineCheck(check: OwnCheck): Check {
  const { id, level, on, summary, inspect } = check as Partial<Own<ExchangeCheck>>;
  const named = `the check ${JSON.stringify(id)}`;
  if (typeof id !== "string" || !ID.test(id))
    throw new TypeError(`${named} needs an id in lower case with dashes, such as names-have-our-prefix`);
  if (level !== "must" && level !== "should") throw new TypeError(`${named} needs the level must or should`);
  if (!["exchange", "history", "protocol"].includes(on as string))
    throw new TypeError(`${named} needs to look at one of these: on: "exchange", "history" or "protocol"`);
  if (typeof summary !== "string" || summary === "")
    throw new TypeError(`${named} needs a summary, the requirement in one sentence`);
  if (typeof inspect !== "function") throw new TypeError(`${named} needs inspect(), which returns what is wrong`);
  const careful = (...given: Parameters<typeof inspect>) => wholeProblems(id, inspect(...given));
  return { ...DEFAULTS, ...check, inspect: careful } as Check;
}

function wholeProblems(id: string, found: Inspection): Inspection {
  if (found === undefined) return undefined;
  for (const problem of found)
    if (typeof problem.message !== "string" || typeof problem.aspect !== "string")
      throw new TypeError(`the check ${id} returns a problem without message or aspect`);
  return found;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const DEFAULTS: Pick<CheckFacts, "evidence" | "source"> & { readonly examples: object } = {
  evidence: "advice",
  source: "a check of your own",
  examples: { conforms: [], violates: [] },
};
