import { CREATE, CREATED } from "../../model/example-calls.ts";
import type { Comparison, Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { DIRECTORY, wasGiven } from "./parts/place.ts";
import { isBeingUpdated, sentAt } from "./parts/service.ts";

const LOOK = { call: "DescribeService", input: { ServiceArn: CREATED } };

/** Whether it is kept by an update that leaves it out is open; until an update settles, a look may show what was before. */
const isOpen = ({ origin }: Comparison, observation: Observation): boolean =>
  isBeingUpdated(observation) ||
  (origin === "kept" &&
    observation.exchange.operation === "UpdateService" &&
    sentAt(observation, "SourceConfiguration", "CodeRepository") !== undefined);

export default defineComparisonCheck({
  id: "source-directory-round-trips",
  level: "must",
  evidence: "documented",
  source: "CodeRepository.SourceDirectory",
  summary: "Every answer that shows a service shows its SourceDirectory as it was given, character by character.",
  claims: (comparison) => comparison.place === DIRECTORY && wasGiven(comparison),
  describe: (comparison, observation) =>
    isOpen(comparison, observation)
      ? undefined
      : different(comparison, observation, "the service was given this SourceDirectory."),
  examples: {
    get conforms() {
      return [played([CREATE, LOOK])];
    },
    get violates() {
      return [
        changed([CREATE, LOOK], (output) => {
          delete output.Service.SourceConfiguration.CodeRepository.SourceDirectory;
        }),
        changed([CREATE, LOOK], (output) => {
          output.Service.SourceConfiguration.CodeRepository.SourceDirectory = "services/api/";
        }),
      ];
    },
  },
});
