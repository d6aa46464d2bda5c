import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, scaling, spoilt } from "./parts/example.ts";
import { orderProblems } from "./parts/time-order.ts";

const GO = { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: scaling(0) } } as const;

export default defineHistoryCheck({
  id: "deleted-at-not-before-created-at",
  level: "must",
  evidence: "documented",
  source: "Service.DeletedAt",
  summary: "Nothing was deleted before it was created.",
  inspect: (history) => orderProblems(history, "CreatedAt", "DeletedAt"),
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.remove(), CALLS.describe()]), played([CALLS.scale(), GO])];
    },
    get violates() {
      return [
        spoilt([CALLS.scale(), GO], (output) => {
          output.AutoScalingConfiguration.DeletedAt -= 3600;
        }),
      ];
    },
  },
});
