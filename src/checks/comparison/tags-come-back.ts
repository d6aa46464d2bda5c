import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different, isNothing } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isAt } from "./parts/place.ts";

const TAGGED = {
  call: "CreateConnection",
  input: { ConnectionName: "github", ProviderType: "GITHUB", Tags: [{ Key: "team", Value: "red" }] },
};
const LIST = { call: "ListTagsForResource", input: { ResourceArn: "<0.Connection.ConnectionArn>" } };

export default defineComparisonCheck({
  id: "tags-come-back",
  level: "must",
  evidence: "documented",
  source: "ListTagsForResource",
  summary: "Every kind of resource keeps the tags that it was given, and shows them as a list of keys and values.",
  claims: (comparison) => isAt(comparison.place, "Tags"),
  describe: (comparison, observation) =>
    isNothing(comparison)
      ? undefined
      : different(comparison, observation, "these are the tags that the resource was given.", "the tags"),
  examples: {
    get conforms() {
      return [played([TAGGED, LIST])];
    },
    get violates() {
      return [
        changed([TAGGED, LIST], (output) => {
          output.Tags[0].Value = "blue";
        }),
        changed([TAGGED, LIST], (output) => {
          output.Tags = [];
        }),
      ];
    },
  },
});
