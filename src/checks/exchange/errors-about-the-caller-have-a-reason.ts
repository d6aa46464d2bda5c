import { NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isAboutTheCaller } from "./parts/errors.ts";
import { withError } from "./parts/example.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "errors-about-the-caller-have-a-reason",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "Errors about permission or traffic do not stand for what an error of the operation is there to say.",
  inspect: ({ exchange: { operation, answer }, expects }) => {
    if (answer.ok !== false || expects.is !== "refusal") return undefined;
    const { name } = answer.error;
    if (!isAboutTheCaller(name)) return [];
    const message = `${operation} answers ${name} where ${expects.errors.join(" or ")} had to come; that is about the caller, and the request was at fault.`;
    return [{ message, aspect: name, expected: expects.errors, actual: name }];
  },
  examples: {
    get conforms() {
      return [played([DESCRIBE])];
    },
    get violates() {
      return [withError([DESCRIBE], (error) => ({ ...error, __type: "AccessDeniedException" }))];
    },
  },
});
