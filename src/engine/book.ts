import { contractAt, LATEST } from "../contract/contract.ts";
import type { Rule, ShapeRule } from "../core/define.ts";
import { RULES } from "../rules/index.ts";
import { type RuleBook, ruleBook } from "./inspect.ts";

/** Rules and the book that they make. */
export interface Book {
  readonly rules: readonly Rule[];
  readonly book: RuleBook;
}

const made = new WeakMap<readonly Rule[], Book>();
const NONE: readonly ShapeRule[] = [];

/** All rules with more of somebody's own; made once for the same list. Throws a RangeError where an id is taken or a shape does not exist. */
export function bookWith(own: readonly ShapeRule[] = NONE): Book {
  const known = made.get(own);
  if (known) return known;
  const rules = own.length === 0 ? RULES : [...RULES, ...own];
  const twice = own.find((rule) => rules.find(({ id }) => id === rule.id) !== rule);
  if (twice) throw new RangeError(`there is a rule ${twice.id} already: give yours another id`);
  const astray = own.find(({ shape }) => !contractAt(LATEST).shape(shape));
  if (astray) throw new RangeError(`the rule ${astray.id} is about the shape ${astray.shape}, which does not exist`);
  const fresh = { rules, book: ruleBook(rules) };
  made.set(own, fresh);
  return fresh;
}
