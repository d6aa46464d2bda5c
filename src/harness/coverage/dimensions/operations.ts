import { defineDimension } from "../define.ts";

/** The operations that were called and answered. */
export default defineDimension({
  id: "operations",
  all: (contract) => contract.operations().map(({ name }) => name),
  excluded: () => undefined,
  watch:
    (_contract, reach) =>
    ({ exchange }) => {
      if (exchange.answer.ok !== undefined) reach(exchange.operation);
    },
});
