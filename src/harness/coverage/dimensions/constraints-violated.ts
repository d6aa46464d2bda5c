import { constraintsOf } from "../../../arbitraries/index.ts";
import { judgeOf } from "../../../arbitraries/judge.ts";
import { defineDimension } from "../define.ts";
import { isProper } from "../proper.ts";

/** The constraints that a request has broken. */
export default defineDimension({
  id: "constraints-violated",
  all: (contract) => contract.operations().flatMap(({ name }) => constraintsOf(contract, name).map(({ id }) => id)),
  excluded: () => undefined,
  watch: (contract, reach) => {
    const judges = new Map<string, ReturnType<typeof judgeOf>>();
    return (observation) => {
      const { operation, input } = observation.exchange;
      if (isProper(observation) || !contract.operation(operation)) return;
      const judge = judges.get(operation) ?? judgeOf(contract, operation);
      judges.set(operation, judge);
      for (const id of judge(input).broken) reach(id);
    };
  },
});
