import type { Contract } from "../../../contract/contract.ts";
import type { Observation } from "../../../oracle/observation.ts";
import { KINDS } from "./kinds.ts";
import { once } from "./once.ts";
import { inputOf, itemsOf, type Members, membersOf, outputOf, textOf } from "./read.ts";

/** One page of a list, and the pages that led to it. */
export interface Page {
  readonly at: Observation;
  readonly operation: string;
  /** The parameters that narrow the list down: all but its limit and its token. */
  readonly filter: Members;
  readonly limit?: number;
  /** The token that the page was asked for with. */
  readonly asked?: string;
  /** The token of the next page. */
  readonly next?: string;
  readonly items: readonly unknown[];
  readonly before?: Page;
}

/** Every page of every list in a history that was read from its beginning. */
export const pagesOf = once((history, contract: Contract): readonly Page[] => {
  const pages: Page[] = [];
  for (const at of history) {
    const paging = contract.operation(at.exchange.operation)?.paging;
    const output = outputOf(at);
    if (!paging || !output || at.violations.length > 0) continue;
    const { [paging.limit]: limit, [paging.token]: token, ...filter } = inputOf(at);
    const asked = textOf(token);
    const next = textOf(output[paging.token]);
    const { operation } = at.exchange;
    const page = {
      at,
      operation,
      filter,
      items: itemsOf(output[paging.items]),
      ...(typeof limit === "number" && { limit }),
      ...(asked !== undefined && { asked }),
      ...(next !== undefined && { next }),
    };
    if (asked === undefined) {
      pages.push(page);
      continue;
    }
    const before = pages.findLast((one) => one.next === asked && isSameList(one, page) && one.limit === page.limit);
    if (before) pages.push({ ...page, before });
  }
  return pages;
});

/** Whether two pages are of the same list, however many items they may hold. */
export function isSameList(one: Page, other: Page): boolean {
  return one.operation === other.operation && JSON.stringify(one.filter) === JSON.stringify(other.filter);
}

/** The pages that lead to a page, the first one first, itself last. */
export function chainOf(page: Page): readonly Page[] {
  return page.before ? [...chainOf(page.before), page] : [page];
}

/** The first page of the list that a page belongs to. */
export function firstOf(page: Page): Page {
  return page.before ? firstOf(page.before) : page;
}

/** What tells an item of a list from the others; nothing where it does not show it. */
export function keyOf(operation: string, item: unknown): string | undefined {
  if (typeof item === "string") return textOf(item);
  const member = KEYS[operation] ?? KINDS.find(({ lists }) => lists === operation)?.arn;
  return member === undefined ? undefined : textOf(membersOf(item)[member]);
}

/** The keys of the items on the pages up to a page. */
export function keysOf(page: Page): readonly string[] {
  return chainOf(page).flatMap(({ operation, items }) => items.flatMap((item) => keyOf(operation, item) ?? []));
}

const KEYS: Readonly<Record<string, string>> = { ListOperations: "Id", DescribeCustomDomains: "DomainName" };

/** A list that was read from its first page to its last one. */
export interface WholeList {
  readonly operation: string;
  readonly filter: Members;
  readonly pages: readonly Page[];
  readonly items: readonly unknown[];
  readonly first: Observation;
  readonly last: Observation;
}

/** Every list that was read to its end. */
export const wholeLists = once((history, contract: Contract): readonly WholeList[] =>
  pagesOf(history, contract)
    .filter(({ next }) => next === undefined)
    .map((last) => {
      const pages = chainOf(last);
      const items = pages.flatMap((page) => page.items);
      const { operation, filter } = last;
      return { operation, filter, pages, items, first: (pages[0] as Page).at, last: last.at };
    }),
);
