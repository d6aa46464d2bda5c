import { NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withError } from "./parts/example.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "errors-have-a-text",
  level: "should",
  evidence: "model",
  source: "ErrorMessage",
  summary: "An error says in words what is wrong, in `Message` or `message` and no longer than documented.",
  inspect: ({ exchange: { operation, answer } }, contract) => {
    if (answer.ok !== false) return undefined;
    const { name, message: text } = answer.error;
    const longest = contract.shape("ErrorMessage")?.maxLength ?? Number.POSITIVE_INFINITY;
    if (text.trim() === "")
      return [
        { message: `${operation} answers ${name} without a text; people read nothing else of it.`, aspect: "no text" },
      ];
    const { length } = [...text];
    if (length <= longest) return [];
    const message = `${operation} answers ${name} with a text of ${length} characters; ${longest} are the most.`;
    return [{ message, aspect: "too long", expected: { maxLength: longest }, actual: length }];
  },
  examples: {
    get conforms() {
      return [played([DESCRIBE]), withError([DESCRIBE], ({ __type, Message: message }) => ({ __type, message }))];
    },
    get violates() {
      return [
        withError([DESCRIBE], ({ __type }) => ({ __type })),
        withError([DESCRIBE], (error) => ({ ...error, Message: error.Message.padEnd(5000, ".") })),
      ];
    },
  },
});
