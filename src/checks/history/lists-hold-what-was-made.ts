import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, service, spoilt } from "./parts/example.ts";
import { keyOf, wholeLists } from "./parts/pages.ts";
import { wantedBy } from "./parts/wanted.ts";

export default defineHistoryCheck({
  id: "lists-hold-what-was-made",
  level: "must",
  evidence: "documented",
  source: "ListServices",
  summary: "Whatever was made, and not deleted since, stands in the list of its kind.",
  inspect: (history, contract) => {
    let judged = false;
    // What is lost between two pages is the business of another check.
    const lists = wholeLists(history, contract).filter(({ pages }) => pages.length === 1);
    const problems = lists.flatMap((list) => {
      const wanted = wantedBy(history, list);
      judged ||= wanted.length > 0;
      const there = new Set(list.items.map((item) => keyOf(list.operation, item)));
      const lost = wanted.find(({ arn }) => !there.has(arn));
      if (!lost) return [];
      const filtered =
        Object.keys(list.filter).length > 0 ? `, asked with ${Object.keys(list.filter).join(" and ")},` : "";
      const message = `${list.operation}${filtered} does not hold a ${lost.kind.words} that was made before and that nobody has deleted.`;
      const aspect = [list.operation, ...Object.keys(list.filter)].join(" ");
      return [{ message, aspect, expected: lost.arn, exchange: list.last.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([CALLS.create(), CALLS.create("market"), CALLS.services(), CALLS.remove(), CALLS.services()]),
        played([CALLS.scale(), CALLS.scale(), CALLS.scalings(), CALLS.scalings({ LatestOnly: false })]),
        played([
          CALLS.create(),
          CALLS.create("market"),
          CALLS.services({ MaxResults: 1 }),
          { ...CALLS.remove(0), after: 1 },
          { call: "DescribeService", input: { ServiceArn: service(1) } },
        ]),
      ];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.create("market"), CALLS.services()], (output) => {
          output.ServiceSummaryList.shift();
        }),
        spoilt([CALLS.connect(), { call: "ListConnections", input: { ConnectionName: "github" } }], (output) => {
          output.ConnectionSummaryList = [];
        }),
      ];
    },
  },
});
