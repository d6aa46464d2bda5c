import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { chainOf, type Page, pagesOf } from "./parts/pages.ts";

const next = (of: number) => CALLS.services({ MaxResults: 1, NextToken: `<${of}.NextToken>` });

export default defineHistoryCheck({
  id: "empty-pages-do-not-go-on",
  level: "should",
  evidence: "advice",
  source: "facts/paging",
  summary: "Empty pages are not followed by more and more empty pages.",
  inspect: (history, contract) => {
    const later = pagesOf(history, contract).filter(({ before }) => before !== undefined);
    if (later.length === 0) return undefined;
    return later.flatMap((page) => {
      const last = chainOf(page).slice(-MANY);
      if (last.length < MANY || !last.every(isEmptyAndGoesOn)) return [];
      const message = `${MANY} pages of ${page.operation} in a row are empty and have a NextToken all the same.`;
      return [{ message, aspect: "empty pages", exchange: page.at.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.create("market"), CALLS.services({ MaxResults: 1 }), next(2)])];
    },
    get violates() {
      return [
        played(
          [CALLS.create(), CALLS.create("market"), CALLS.services({ MaxResults: 1 }), next(2), next(3), next(4)],
          (answer, number) =>
            number > 2 ? { ok: true, output: { ServiceSummaryList: [], NextToken: `bmV4dA${number}` } } : answer,
        ),
      ];
    },
  },
});

/** As many empty pages as nobody needs who filters a page after having read it. */
const MANY = 3;

function isEmptyAndGoesOn({ items, next: token }: Page): boolean {
  return items.length === 0 && token !== undefined;
}
