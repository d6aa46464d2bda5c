import { CODE_SERVICE, JOIN } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isPermitted } from "./parts/permitted.ts";
import { wasGiven } from "./parts/place.ts";

/** Whether an answer is about what was asked for is the business of another check. */
const OWN_ARN = /^(?:(\w+)\.\1Arn|ServiceArn)$/;
const CLOSED = {
  call: "CreateService",
  input: { ...CODE_SERVICE, NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } },
};

export default defineComparisonCheck({
  id: "what-was-sent-comes-back",
  level: "must",
  evidence: "documented",
  source: "Service",
  summary:
    "What a request gives comes back as it was given: false, empty texts, the order of lists, long and foreign texts, texts that look like numbers.",
  claims: (comparison) => wasGiven(comparison) && !OWN_ARN.test(comparison.place),
  describe: (comparison, observation) =>
    isPermitted(comparison, observation) ? undefined : different(comparison, observation, "a request gave it."),
  examples: {
    get conforms() {
      return [played([CLOSED])];
    },
    get violates() {
      return [
        changed([CLOSED], (output) => {
          output.Service.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible = true;
        }),
        changed([JOIN], (output) => {
          output.VpcConnector.Subnets = ["subnet-2"];
        }),
      ];
    },
  },
});
