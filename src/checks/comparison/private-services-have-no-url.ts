import { CODE_SERVICE, CREATED } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
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

/** Shows that a service was looked at; where it is private, nothing else shows it. */
const LOOKED_AT = "Service.ServiceArn";

const isPrivate = (observation: Observation): boolean =>
  expectedAt(observation, "Service", "NetworkConfiguration", "IngressConfiguration", "IsPubliclyAccessible") === false;

export default defineComparisonCheck({
  id: "private-services-have-no-url",
  level: "should",
  evidence: "observed",
  source: "Service.ServiceUrl",
  summary: "A service that is not publicly accessible shows no ServiceUrl, or an empty one.",
  claims: ({ place, is }) => URL.test(place) || (is === "equal" && place === LOOKED_AT),
  applies: (observation, { place }) => place !== LOOKED_AT || isPrivate(observation),
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
