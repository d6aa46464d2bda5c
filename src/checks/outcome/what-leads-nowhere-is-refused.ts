import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { last } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const GONE = [
  CREATE,
  { call: "DeleteService", input: { ServiceArn: CREATED } },
  { call: "ListTagsForResource", input: { ResourceArn: CREATED } },
];

const PICKS = guardedBy("resource-exists", "revision-exists", "tagged-exists");

export default defineOutcomeCheck({
  id: "what-leads-nowhere-is-refused",
  level: "should",
  evidence: "observed",
  source: "ResourceNotFoundException",
  summary: "An ARN that leads to nothing is refused, also where it may be that of something deleted.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "Nothing is under this ARN any more."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          { call: "DeleteService", input: { ServiceArn: CREATED } },
          { call: "ListTagsForResource", input: { ResourceArn: CREATED } },
        ]),
      ];
    },
    get violates() {
      return [
        played(
          GONE,
          last(GONE, () => ({ ok: true, output: { Tags: [] } })),
        ),
      ];
    },
  },
});
