import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { kindOf } from "./parts/kinds.ts";
import { membersOf, outputOf } from "./parts/read.ts";
import { begunIn } from "./parts/records.ts";

const RIVALS = [CALLS.create(), { ...CALLS.update(), group: 1 }, { ...CALLS.update(), group: 1, after: 0 }];

export default defineHistoryCheck({
  id: "one-of-two-changes-wins",
  level: "should",
  evidence: "documented",
  source: "InvalidStateException",
  summary:
    "Of two operations that are begun on a service at the same time, one is refused while the other is in progress.",
  inspect: (history, contract) => {
    const rivals = begunIn(history, contract).filter(({ call }) => call.exchange.group !== undefined);
    const busy = rivals.filter(({ call }) => PASSING.has(membersOf(outputOf(call)?.Service).Status));
    if (rivals.length === 0) return undefined;
    return busy.flatMap(({ call, service }, index) => {
      const before = busy
        .slice(0, index)
        .find((one) => one.service === service && one.call.exchange.group === call.exchange.group);
      if (!before) return [];
      const both = [before.call, call].map(({ exchange }) => exchange.operation).join(" and ");
      const message = `${both} were sent for one service at the same time, and both were accepted and in progress.`;
      return [{ message, aspect: "both accepted", exchange: call.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played(RIVALS)];
    },
    get violates() {
      return [
        (() => {
          let first = "";
          return played(RIVALS, (answer, number) => {
            if (number === 1) first = JSON.stringify(answer);
            return number < 2 ? answer : JSON.parse(first.replace(/(?<=OperationId\W+)\w{4}/, "bbbb"));
          });
        })(),
      ];
    },
  },
});

const PASSING: ReadonlySet<unknown> = new Set(kindOf("service").passing);
