import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, scaling, spoilt } from "./parts/example.ts";
import { wholeLists } from "./parts/pages.ts";
import { membersOf } from "./parts/read.ts";

const EVERY = CALLS.scalings({ LatestOnly: false });
const MOVE = {
  call: "UpdateDefaultAutoScalingConfiguration",
  input: { AutoScalingConfigurationArn: scaling(0) },
} as const;

export default defineHistoryCheck({
  id: "one-default-in-a-list",
  level: "must",
  evidence: "documented",
  source: "AutoScalingConfiguration.IsDefault",
  summary: "Of all auto scaling configurations of the account no more than one is the default.",
  inspect: (history, contract) => {
    const lists = wholeLists(history, contract).filter(
      ({ operation }) => operation === "ListAutoScalingConfigurations",
    );
    const flagged = lists.filter(({ items }) => items.some((item) => membersOf(item).IsDefault !== undefined));
    if (flagged.length === 0) return undefined;
    return flagged.flatMap(({ operation, items, last }) => {
      const flagged = items.map(membersOf).filter(({ IsDefault }) => IsDefault === true);
      const defaults = new Set(flagged.map(({ AutoScalingConfigurationArn: arn }) => arn)).size;
      if (defaults < 2) return [];
      const message = `${operation} shows ${defaults} configurations as the default; an account has one in a Region.`;
      return [{ message, aspect: "IsDefault", expected: 1, actual: defaults, exchange: last.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.scale(), CALLS.scale(), MOVE, EVERY])];
    },
    get violates() {
      return [
        spoilt([CALLS.scale(), CALLS.scale(), MOVE, EVERY], (output) => {
          output.AutoScalingConfigurationSummaryList[1].IsDefault = true;
          output.AutoScalingConfigurationSummaryList[2].IsDefault = true;
        }),
      ];
    },
  },
});
