import { contractAt } from "../../contract/contract.ts";
import { choice } from "../choices.ts";
import type { OperationName } from "../define.ts";
import type { Row } from "../rows.ts";
import type { Settings } from "../settings.ts";
import { listed, type World } from "../store.ts";
import { type Paged, positionIn, tokenAt } from "./token.ts";

/** What a list holds and in which order. */
export interface ListOf<R extends Row, Item> {
  readonly prefix: string;
  readonly show: (row: R) => Item;
  /** Which of the rows the request wants; all when absent. */
  readonly wants?: (row: R) => boolean;
  /** Whether the order is promised to be newest first; otherwise it is an open point. */
  readonly newestFirst?: boolean;
}

/** One page: the items and, unless it is the last one, the token of the next. */
export interface Page<Item> {
  readonly items: Item[];
  readonly token: { NextToken?: string };
}

/**
 * The page of a list that a request asks for, its token checked by a guard before. Pages follow one another by the
 * position of their last row, so that they neither double nor drop a row whatever happens in between.
 */
export function pageOf<R extends Row, Item>(
  world: World,
  name: OperationName,
  input: object,
  list: ListOf<R, Item>,
): Page<Item> {
  const { settings } = world;
  const { request, token, limit } = asked(settings, name, input);
  const size = choice(settings, "page-length") === "shorter" && limit !== undefined ? Math.max(1, limit - 1) : limit;
  const backwards = list.newestFirst ?? choice(settings, "list-order") === "newest-first";
  const after = token === undefined ? "" : (positionIn(settings, request, token) ?? "");
  const items: Item[] = [];
  let last = "";
  let more = false;
  for (const { position, row } of listed<R>(world, list.prefix, { backwards, after })) {
    if (list.wants && !list.wants(row)) continue;
    more = items.length === size;
    if (more) break;
    items.push(list.show(row));
    last = position;
  }
  if (!more && items.length === size) more = choice(settings, "empty-last-page") === "when-the-page-is-full";
  return { items, token: more ? { NextToken: tokenAt(settings, request, last) } : {} };
}

/** What a request asks for, taken apart by the names that its operation pages with. */
export function asked(settings: Settings, operation: OperationName, input: object) {
  const paging = contractAt(settings.release).operation(operation)?.paging;
  if (!paging) throw new Error(`${operation} does not page`);
  const { [paging.token]: token, ...parameters } = input as Record<string, unknown>;
  const request: Paged = { operation, parameters };
  return { request, token: token as string | undefined, limit: parameters[paging.limit] as number | undefined };
}
