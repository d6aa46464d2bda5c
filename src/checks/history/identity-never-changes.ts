import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { madeIn } from "./parts/lives.ts";
import { byArn } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "identity-never-changes",
  level: "must",
  evidence: "documented",
  source: "Service.ServiceId",
  summary: "An ARN always comes with the same name and the same id.",
  inspect: (history) => {
    const made = madeIn(history);
    let judged = false;
    const problems = [...byArn(history)].flatMap(([arn, group]) => {
      if (made.filter((one) => one.arn === arn).length > 1) return [];
      const before = new Map<string, unknown>();
      return group.flatMap(({ kind, shown, at }) =>
        kind.fixed.flatMap((member) => {
          const value = shown[member];
          if (typeof value !== "string" && typeof value !== "number") return [];
          if (!before.has(member)) before.set(member, value);
          else judged = true;
          const expected = before.get(member);
          if (value === expected) return [];
          const message = `${member} of a ${kind.words} was ${JSON.stringify(expected)} before and is ${JSON.stringify(value)} now, under the same ARN.`;
          return [{ message, aspect: `${kind.noun}.${member}`, expected, actual: value, exchange: at.exchange.number }];
        }),
      );
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.update(), CALLS.services(), CALLS.describe()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.services()], (output) => {
          output.ServiceSummaryList[0].ServiceId = "0".repeat(32);
        }),
      ];
    },
  },
});
