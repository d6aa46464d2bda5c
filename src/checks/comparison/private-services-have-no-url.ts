import { CODE_SERVICE, CREATED } from "../../model/example-calls.ts";
import type { Comparison, Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { expectedAt } from "./parts/service.ts";

const URL = /^Service(?:SummaryList\[\])?\.ServiceUrl$/;
const CLOSED = {
  call: "CreateService",
  input: { ...CODE_SERVICE, NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } },
};

/** Shows that a private service was looked at. */
const isPrivate = ({ place }: Comparison, observation: Observation): boolean =>
  place === "Service.ServiceArn" &&
  expectedAt(observation, "Service", "NetworkConfiguration", "IngressConfiguration", "IsPubliclyAccessible") === false;

export default defineComparisonCheck({
  id: "private-services-have-no-url",
  level: "should",
  evidence: "observed",
  source: "Service.ServiceUrl",
  summary: "A service that is not publicly accessible shows no ServiceUrl, or an empty one.",
  claims: (comparison, observation) =>
    URL.test(comparison.place) || (comparison.is === "equal" && isPrivate(comparison, observation)),
  describe: (comparison, observation) =>
    comparison.is === "unexpected" && comparison.actual !== ""
      ? different(comparison, observation, "the service is not publicly accessible.")
      : undefined,
  examples: {
    get conforms() {
      return [played([CLOSED, { call: "DescribeService", input: { ServiceArn: CREATED } }])];
    },
    get violates() {
      return [
        changed([CLOSED], (output) => {
          output.Service.ServiceUrl = "example.us-east-1.awsapprunner.com";
        }),
      ];
    },
  },
});
