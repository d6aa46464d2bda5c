import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { orderProblems } from "./parts/time-order.ts";

export default defineHistoryCheck({
  id: "updated-at-not-before-created-at",
  level: "must",
  evidence: "documented",
  source: "Service.UpdatedAt",
  summary: "Nothing was last updated before it was created.",
  inspect: (history) => orderProblems(history, "CreatedAt", "UpdatedAt"),
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.describe(), CALLS.services()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create()], (output) => {
          output.Service.UpdatedAt -= 3600;
        }),
      ];
    },
  },
});
