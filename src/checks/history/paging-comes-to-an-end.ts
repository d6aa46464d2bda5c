import { defineHistoryCheck, type RecordedCall } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { standsStill } from "./parts/leaving.ts";
import { chainOf, firstOf, keyOf, keysOf, type Page, pagesOf } from "./parts/pages.ts";

const SECOND = CALLS.services({ MaxResults: 1, NextToken: "<2.NextToken>" });

export default defineHistoryCheck({
  id: "paging-comes-to-an-end",
  level: "must",
  evidence: "documented",
  source: "facts/paging",
  summary: "Tokens lead on: a page that brings nothing new never has a token that was used before.",
  inspect: (history, contract) => {
    const later = pagesOf(history, contract).filter(({ before }) => before !== undefined);
    if (later.length === 0) return undefined;
    return later.flatMap((page) => {
      const used = chainOf(page).map(({ asked }) => asked);
      if (page.next === undefined || !used.includes(page.next) || bringsNews(page)) return [];
      if (!standsStill(history, firstOf(page).at, page.at, [])) return [];
      const message = `A page of ${page.operation} brings nothing new and has the token of a page before it: this list has no end.`;
      return [{ message, aspect: "a token leads back", actual: page.next, exchange: page.at.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.create("market"), CALLS.services({ MaxResults: 1 }), SECOND])];
    },
    get violates() {
      return [withoutEnd()];
    },
  },
});

/** A history in which the second page is empty and leads to itself. */
function withoutEnd(): readonly RecordedCall[] {
  let token: unknown;
  return played(
    [CALLS.create(), CALLS.create("market"), CALLS.services({ MaxResults: 1 }), SECOND],
    (answer, number) => {
      const { NextToken } = (answer.ok ? answer.output : {}) as { NextToken?: unknown };
      token ??= NextToken;
      return number === 3 ? { ok: true, output: { ServiceSummaryList: [], NextToken: token } } : answer;
    },
  );
}

function bringsNews({ items, operation, before }: Page): boolean {
  const known = new Set(before && keysOf(before));
  return items.some((item) => !known.has(keyOf(operation, item) ?? ""));
}
