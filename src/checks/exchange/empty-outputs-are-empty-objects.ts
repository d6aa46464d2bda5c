import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withResponse } from "./parts/example.ts";

const TAG = { call: "TagResource", input: { ResourceArn: CREATED, Tags: [{ Key: "team", Value: "shop" }] } };

export default defineExchangeCheck({
  id: "empty-outputs-are-empty-objects",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A success always has a JSON object for a body, an empty one where there is nothing to say.",
  inspect: ({ exchange: { operation, received } }) => {
    if (received.is !== "response" || received.status >= 300) return undefined;
    if (received.body.length > 0) return [];
    const message = `${operation} succeeds with no body; AWS JSON always sends an object, {} where nothing is in it.`;
    return [{ message, aspect: "no body", expected: "{}", actual: "" }];
  },
  examples: {
    get conforms() {
      return [played([CREATE, TAG])];
    },
    get violates() {
      return [withResponse([CREATE, TAG], () => ({ body: "" }))];
    },
  },
});
