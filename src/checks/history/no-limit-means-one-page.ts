import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { pagesOf } from "./parts/pages.ts";

export default defineHistoryCheck({
  id: "no-limit-means-one-page",
  level: "must",
  evidence: "documented",
  source: "facts/paging",
  summary: "A list that is asked for without MaxResults comes on one page.",
  inspect: (history, contract) => {
    const unlimited = pagesOf(history, contract).filter(
      ({ limit, asked }) => limit === undefined && asked === undefined,
    );
    if (unlimited.length === 0) return undefined;
    return unlimited.flatMap(({ operation, next, at }) => {
      if (next === undefined) return [];
      const message = `${operation} has answered a NextToken although the request has no MaxResults; everything comes on one page then.`;
      return [{ message, aspect: "a NextToken without MaxResults", actual: next, exchange: at.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.services(), CALLS.operations()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.create("market"), CALLS.services()], (output) => {
          output.ServiceSummaryList.pop();
          output.NextToken = "bmV4dA==";
        }),
      ];
    },
  },
});
