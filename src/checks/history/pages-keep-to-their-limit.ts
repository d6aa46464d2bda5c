import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { pagesOf } from "./parts/pages.ts";

export default defineHistoryCheck({
  id: "pages-keep-to-their-limit",
  level: "must",
  evidence: "documented",
  source: "ListServicesRequest.MaxResults",
  summary: "A page holds no more than MaxResults items.",
  inspect: (history, contract) => {
    const limited = pagesOf(history, contract).filter(({ limit }) => limit !== undefined);
    if (limited.length === 0) return undefined;
    return limited.flatMap(({ operation, items, limit, at }) => {
      if (items.length <= (limit as number)) return [];
      const message = `${operation} was asked for ${limit} items at most and has answered ${items.length}.`;
      return [
        {
          message,
          aspect: "a page is too long",
          expected: { atMost: limit },
          actual: items.length,
          exchange: at.exchange.number,
        },
      ];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.create("market"), CALLS.services({ MaxResults: 1 })])];
    },
    get violates() {
      return [
        spoilt(
          [
            CALLS.create(),
            CALLS.create("market"),
            CALLS.services(),
            CALLS.services({ MaxResults: 2 }),
            CALLS.services({ MaxResults: 1 }),
          ],
          (output) => {
            output.ServiceSummaryList.push({
              ...output.ServiceSummaryList[0],
              ServiceArn: `${output.ServiceSummaryList[0].ServiceArn}0`,
            });
          },
        ),
      ];
    },
  },
});
