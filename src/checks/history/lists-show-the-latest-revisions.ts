import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { KINDS } from "./parts/kinds.ts";
import { wholeLists } from "./parts/pages.ts";
import { membersOf, textOf } from "./parts/read.ts";

const EVERY = CALLS.scalings({ LatestOnly: false });

export default defineHistoryCheck({
  id: "lists-show-the-latest-revisions",
  level: "must",
  evidence: "documented",
  source: "ListAutoScalingConfigurationsRequest.LatestOnly",
  summary: "Unless LatestOnly is false, a list holds one revision of each name.",
  inspect: (history, contract) => {
    let judged = false;
    const problems = wholeLists(history, contract).flatMap(({ operation, filter, items, last }) => {
      const kind = KINDS.find(({ lists, revised }) => revised && lists === operation);
      if (!kind || filter.LatestOnly === false) return [];
      judged ||= items.length > 0;
      const shown = new Map(items.map(membersOf).map((item) => [item[kind.arn], textOf(item[kind.name])]));
      const names = [...shown.values()];
      const twice = names.find((name, index) => name !== undefined && names.indexOf(name) < index);
      if (twice === undefined) return [];
      const asked = filter.LatestOnly === true ? "LatestOnly is true" : "LatestOnly is true when it is left out";
      const message = `${operation} lists more than one revision of ${twice}, although ${asked}.`;
      return [{ message, aspect: asked, actual: twice, exchange: last.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.scale(), CALLS.scale(), CALLS.scalings(), EVERY])];
    },
    get violates() {
      return [
        (() => {
          let every: unknown;
          return played([CALLS.scale(), CALLS.scale(), EVERY, CALLS.scalings()], (answer, number) => {
            if (number === 2 && answer.ok) every = answer.output;
            return number === 3 ? { ok: true, output: every } : answer;
          });
        })(),
      ];
    },
  },
});
