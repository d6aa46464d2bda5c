import { defineDimension } from "../define.ts";
import { bodiesOf, membersOf, watchMembers } from "../members.ts";

/** The members of requests that were sent. */
export default defineDimension({
  id: "members-sent",
  all: (contract) => membersOf(bodiesOf(contract, "request")),
  excluded: () => undefined,
  watch: (contract, reach) => {
    const look = watchMembers(reach);
    return ({ exchange: { operation, input } }) =>
      look(input, contract.shape(contract.operation(operation)?.request ?? ""));
  },
});
