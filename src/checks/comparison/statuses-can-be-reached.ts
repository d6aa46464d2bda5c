import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { canBe } from "./parts/status.ts";

const STATUS = /^(?:Service(?:SummaryList\[\])?|VpcIngressConnection)\.Status$/;
const LOOK = { call: "DescribeService", input: { ServiceArn: CREATED } };

export default defineComparisonCheck({
  id: "statuses-can-be-reached",
  level: "must",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "A service or VPC ingress connection shows a status that the operations before can have led to.",
  claims: (comparison) => STATUS.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "unequal" && !canBe(comparison, observation)
      ? different(comparison, observation, "no operation has led there.")
      : undefined,
  examples: {
    get conforms() {
      return [played([CREATE])];
    },
    get violates() {
      return [
        changed([CREATE], (output) => {
          output.Service.Status = "PAUSED";
        }),
        changed([CREATE, LOOK, LOOK], (output) => {
          output.Service.Status = "DELETED";
        }),
      ];
    },
  },
});
