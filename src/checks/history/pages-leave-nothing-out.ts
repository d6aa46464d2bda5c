import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { standsStill } from "./parts/leaving.ts";
import { isSameList, keyOf, type WholeList, wholeLists } from "./parts/pages.ts";
import { wantedBy } from "./parts/wanted.ts";

export default defineHistoryCheck({
  id: "pages-leave-nothing-out",
  level: "must",
  evidence: "documented",
  source: "facts/paging",
  summary: "The pages of a list hold together what the list holds on one page.",
  inspect: (history, contract) => {
    const lists = wholeLists(history, contract);
    let judged = false;
    const problems = lists.flatMap((paged) => {
      if (paged.pages.length < 2) return [];
      const whole = lists.find((one) => {
        const pages = [...one.pages, ...paged.pages];
        const [first, last] = isBefore(one, paged) ? [one.first, paged.last] : [paged.first, one.last];
        return one.pages.length === 1 && isSameOf(one, paged) && standsStill(history, first, last, pages);
      });
      if (!whole) {
        const lost = standsStill(history, paged.first, paged.last, paged.pages) ? unlisted(history, paged) : undefined;
        judged ||= lost !== undefined;
        return lost ?? [];
      }
      judged = true;
      return [...missing(whole, paged, LEFT_OUT), ...missing(paged, whole, "one page leaves it out")];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([
          CALLS.create(),
          CALLS.create("market"),
          CALLS.services(),
          CALLS.services({ MaxResults: 1 }),
          CALLS.services({ MaxResults: 1, NextToken: "<3.NextToken>" }),
        ]),
      ];
    },
    get violates() {
      return [
        spoilt(
          [
            CALLS.create(),
            CALLS.create("market"),
            CALLS.services({ MaxResults: 1 }),
            CALLS.services({ MaxResults: 1, NextToken: "<2.NextToken>" }),
          ],
          (output) => {
            output.ServiceSummaryList.pop();
          },
        ),
        spoilt(
          [
            CALLS.create(),
            CALLS.create("market"),
            CALLS.services(),
            CALLS.services({ MaxResults: 1 }),
            CALLS.services({ MaxResults: 1, NextToken: "<3.NextToken>" }),
          ],
          (output) => {
            output.ServiceSummaryList.pop();
          },
        ),
      ];
    },
  },
});

function isBefore(one: WholeList, other: WholeList): boolean {
  return one.first.exchange.number < other.first.exchange.number;
}

function isSameOf({ pages: [one] }: WholeList, { pages: [other] }: WholeList): boolean {
  return one !== undefined && other !== undefined && isSameList(one, other);
}

function missing(whole: WholeList, other: WholeList, words: string): readonly Problem[] {
  const keys = (list: WholeList): readonly string[] => list.items.flatMap((item) => keyOf(list.operation, item) ?? []);
  const there = new Set(keys(other));
  const lost = keys(whole).find((key) => !there.has(key));
  if (lost === undefined) return [];
  const message = `${lost} belongs to what ${whole.operation} lists, but ${words}; nothing has changed in between.`;
  const later = isBefore(whole, other) ? other : whole;
  return [{ message, aspect: words, expected: lost, exchange: later.last.exchange.number }];
}

/** What the history has made and no page holds; nothing where the list has to hold nothing of that. */
function unlisted(history: readonly Observation[], paged: WholeList): readonly Problem[] | undefined {
  const wanted = wantedBy(history, paged);
  if (wanted.length === 0) return undefined;
  const items = wanted.map(({ arn }) => ({ [wanted[0]?.kind.arn as string]: arn }));
  return missing({ ...paged, items }, paged, LEFT_OUT);
}

const LEFT_OUT = "its pages leave it out";
