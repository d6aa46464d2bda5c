import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { standsStill } from "./parts/leaving.ts";
import { chainOf, firstOf, keysOf, pagesOf } from "./parts/pages.ts";

export default defineHistoryCheck({
  id: "pages-hold-nothing-twice",
  level: "must",
  evidence: "documented",
  source: "facts/paging",
  summary: "Nothing stands twice in a list, neither on one page nor on two of its pages.",
  inspect: (history, contract) => {
    let judged = false;
    const problems = pagesOf(history, contract).flatMap((page) => {
      const keys = keysOf(page);
      if (keys.length < 2 || !standsStill(history, firstOf(page).at, page.at, chainOf(page))) return [];
      judged = true;
      const before = page.before ? new Set(keysOf(page.before)) : new Set<string>();
      const twice = keys.slice(before.size).find((key, index, fresh) => before.has(key) || fresh.indexOf(key) < index);
      if (twice === undefined) return [];
      const where = before.has(twice) ? "on two of its pages" : "twice on one page";
      const message = `${page.operation} lists ${twice} ${where}; pages divide a list.`;
      return [{ message, aspect: where, actual: twice, exchange: page.at.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([
          CALLS.create(),
          CALLS.create("market"),
          CALLS.services({ MaxResults: 1 }),
          CALLS.services({ MaxResults: 1, NextToken: "<2.NextToken>" }),
        ]),
      ];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.create("market"), CALLS.services()], (output) => {
          output.ServiceSummaryList.push(output.ServiceSummaryList[0]);
        }),
      ];
    },
  },
});
