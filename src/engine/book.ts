import type { Rule } from "../core/define.ts";
import { RULES } from "../rules/index.ts";
import { type RuleBook, ruleBook } from "./inspect.ts";

/** Rules and the book that they make. */
export interface Book {
  readonly rules: readonly Rule[];
  readonly book: RuleBook;
}

const made = new WeakMap<readonly Rule[], Book>();
const NONE: readonly Rule[] = [];

/** All rules with more of somebody's own; made once for the same list. Throws a RangeError where an id is taken. */
export function bookWith(own: readonly Rule[] = NONE): Book {
  const known = made.get(own);
  if (known) return known;
  const rules = own.length === 0 ? RULES : [...RULES, ...own];
  const twice = own.find((rule) => rules.find(({ id }) => id === rule.id) !== rule);
  if (twice) throw new RangeError(`there is a rule ${twice.id} already: give yours another id`);
  const fresh = { rules, book: ruleBook(rules) };
  made.set(own, fresh);
  return fresh;
}
