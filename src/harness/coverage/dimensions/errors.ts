import quotas from "../../../../schemas/facts/quotas.json" with { type: "json" };
import { defineDimension } from "../define.ts";

const SEPARATOR = " ";

/** The errors that no run can or may provoke, whichever operation declares them. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  InternalServiceErrorException: "no request provokes a failure of the implementation itself",
  [quotas.error]: "the run stays within the documented quotas",
};

/** Errors that an operation declares although no document says when it gives them. */
const NOWHERE: Readonly<Record<string, string>> = {
  "ListTagsForResource InvalidStateException": "no document says in which state tags could not be listed",
};

/** Each error that an operation declares. */
export default defineDimension({
  id: "errors",
  all: (contract) =>
    contract.operations().flatMap(({ name, errors }) => errors.map((error) => name + SEPARATOR + error)),
  excluded: (what) => EVERYWHERE[what.split(SEPARATOR)[1] ?? ""] ?? NOWHERE[what],
  watch:
    (_contract, reach) =>
    ({ exchange: { operation, answer } }) => {
      if (answer.ok === false) reach(operation + SEPARATOR + answer.error.name);
    },
});
