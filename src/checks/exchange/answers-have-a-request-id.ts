import { CREATE } from "../../model/example-calls.ts";
import { header } from "../../wire/answer.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withHeader } from "./parts/example.ts";

export default defineExchangeCheck({
  id: "answers-have-a-request-id",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "Every answer carries the header x-amzn-requestid.",
  inspect: ({ exchange: { operation, received } }) => {
    if (received.is !== "response") return undefined;
    if ((header(received.headers, "x-amzn-requestid") ?? "") !== "") return [];
    const message = `${operation} answers without x-amzn-requestid; SDKs show it wherever a call is to be found again.`;
    return [{ message, aspect: "none" }];
  },
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [withHeader([CREATE], "x-amzn-requestid", undefined)];
    },
  },
});
