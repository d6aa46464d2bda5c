import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { madeIn } from "./parts/lives.ts";

const RIVALS = [
  { ...CALLS.create(), group: 0 },
  { ...CALLS.create(), group: 0, after: 0 },
];

export default defineHistoryCheck({
  id: "one-of-two-creations-wins",
  level: "should",
  evidence: "documented",
  source: "CreateServiceRequest.ServiceName",
  summary: "Of two services that are created with one name at the same time, one is refused.",
  inspect: (history) => {
    const rivals = history.filter(
      ({ exchange }) => exchange.group !== undefined && exchange.operation === "CreateService",
    );
    const made = madeIn(rivals);
    if (rivals.length < 2) return undefined;
    return made.flatMap(({ name, at, arn }, index) => {
      const before = made
        .slice(0, index)
        .find((one) => one.name === name && one.at.exchange.group === at.exchange.group && one.arn !== arn);
      if (!before) return [];
      const message =
        "Two services with one name were created at the same time and both were accepted; running services have names of their own.";
      return [{ message, aspect: "both accepted", exchange: at.exchange.number }];
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
            if (number === 0) first = JSON.stringify(answer);
            return number === 0 ? answer : JSON.parse(first.replaceAll("aaaa", "bbbb"));
          });
        })(),
      ];
    },
  },
});
