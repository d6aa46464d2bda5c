import { CREATE, CREATED, NO_SERVICE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isGone, isSureOf } from "./parts/gone.ts";
import { answeredAs, refusedWith } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("tagged-exists");

export default defineOutcomeCheck({
  id: "unknown-tagged-resources-are-not-found",
  level: "must",
  evidence: "documented",
  source: "TagResource",
  summary: "Labels of a resource that does not exist are neither listed nor changed: ResourceNotFoundException.",
  claims: (observation) => hadToBeRefusedSo(observation, PICKS) && !isGone(observation) && isSureOf(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "No such resource was ever made."),
  examples: {
    get conforms() {
      return [played([CREATE, { call: "ListTagsForResource", input: { ResourceArn: NO_SERVICE } }])];
    },
    get violates() {
      return [
        answeredAs([CREATE, { call: "ListTagsForResource", input: { ResourceArn: NO_SERVICE } }], {
          call: "ListTagsForResource",
          input: { ResourceArn: CREATED },
        }),
        refusedWith(
          [CREATE, { call: "ListTagsForResource", input: { ResourceArn: NO_SERVICE } }],
          "InvalidStateException",
        ),
      ];
    },
  },
});
