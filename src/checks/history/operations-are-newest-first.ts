import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { chainOf, pagesOf } from "./parts/pages.ts";
import { itemsOf, membersOf, outputOf, secondsOf } from "./parts/read.ts";
import { isEarlier } from "./parts/times.ts";

export default defineHistoryCheck({
  id: "operations-are-newest-first",
  level: "must",
  evidence: "documented",
  source: "facts/paging",
  summary: "Operations are listed by the time at which they began, the newest one first, from page to page.",
  inspect: (history, contract) => {
    let judged = false;
    const pages = pagesOf(history, contract).filter(({ operation }) => operation === "ListOperations");
    const problems = pages.flatMap((page) => {
      const started = chainOf(page)
        .flatMap(({ at }) => itemsOf(outputOf(at)?.OperationSummaryList))
        .flatMap((item) => secondsOf(membersOf(item).StartedAt) ?? []);
      judged ||= started.length > 1;
      const late = started.findIndex((one, index) => index > 0 && isEarlier(started[index - 1] as number, one));
      if (late < 0) return [];
      const message = `An operation that began at ${started[late]} is listed after one that began at ${started[late - 1]}; the newest one comes first.`;
      return [{ message, aspect: "OperationSummary.StartedAt", exchange: page.at.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.update(), CALLS.operations(), CALLS.operations(0, { MaxResults: 1 })])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.update(), CALLS.operations()], (output) => {
          output.OperationSummaryList.reverse();
        }),
      ];
    },
  },
});
