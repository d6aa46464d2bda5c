import { CODE_SERVICE, CONNECT } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { errorText, notAccepted, requested, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

const CONNECTED = [
  CONNECT,
  { call: "ListConnections", input: {} },
  {
    call: "CreateService",
    input: {
      ...CODE_SERVICE,
      SourceConfiguration: {
        ...CODE_SERVICE.SourceConfiguration,
        AuthenticationConfiguration: { ConnectionArn: "<0.Connection.ConnectionArn>" },
      },
    },
  },
];

const hasDirectory = (observation: Observation): boolean =>
  requested(observation, "SourceConfiguration", "CodeRepository", "SourceDirectory") !== undefined;

/** Any acceptance; of the refusals those whose words say that it is the folder that is not liked. */
const isAboutIt = (observation: Observation): boolean =>
  observation.outcome === "agrees" || /source[\s_-]?dir/i.test(errorText(observation));

export default defineOutcomeCheck({
  id: "source-directory-well-formed-is-accepted",
  level: "must",
  evidence: "documented",
  source: "CodeRepository.SourceDirectory",
  summary: "An absolute SourceDirectory within its length is accepted.",
  claims: (observation) => wasAcceptedOrRefused(observation) && hasDirectory(observation) && isAboutIt(observation),
  describe: (observation) =>
    notAccepted(observation, "SourceDirectory", "SourceDirectory is absolute and as long as the documents permit."),
  examples: {
    get conforms() {
      return [played(CONNECTED)];
    },
    get violates() {
      return [refusedWith(CONNECTED, "InvalidRequestException", "SourceDirectory is not supported.")];
    },
  },
});
