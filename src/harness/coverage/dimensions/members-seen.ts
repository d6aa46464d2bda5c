import { defineDimension } from "../define.ts";
import { bodiesOf, membersOf, watchMembers } from "../members.ts";
import { singlePage } from "../single-page.ts";

/** The members of responses that came back. */
export default defineDimension({
  id: "members-seen",
  all: (contract) => membersOf(bodiesOf(contract, "response")),
  excluded: singlePage,
  watch: (contract, reach) => {
    const look = watchMembers(reach);
    return ({ exchange: { operation, answer } }) => {
      if (answer.ok) look(answer.output, contract.shape(contract.operation(operation)?.response ?? ""));
    };
  },
});
