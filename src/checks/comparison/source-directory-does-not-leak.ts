import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import { CODE_SERVICE, CREATE } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { DIRECTORY, wasGiven } from "./parts/place.ts";
import { expectedAt, wasUpdated } from "./parts/service.ts";

/** Shows that a repository was looked at. */
const REPOSITORY = "Service.SourceConfiguration.CodeRepository.RepositoryUrl";
const { SourceDirectory: _, ...CodeRepository } = CODE_SERVICE.SourceConfiguration.CodeRepository;
const CREATE_PLAIN = {
  call: "CreateService",
  input: { ServiceName: "plain-api", SourceConfiguration: { CodeRepository } },
};

const isWithout = (observation: Observation): boolean => {
  const code = expectedAt(observation, "Service", "SourceConfiguration", "CodeRepository");
  return code !== undefined && !Object.hasOwn(code as object, "SourceDirectory");
};

export default defineComparisonCheck({
  id: "source-directory-does-not-leak",
  level: "must",
  evidence: "documented",
  source: "CodeRepository.SourceDirectory",
  summary: "A service that was given no SourceDirectory shows none, or the repository root.",
  claims: (comparison) =>
    comparison.place === DIRECTORY
      ? !wasGiven(comparison)
      : comparison.is === "equal" && comparison.place === REPOSITORY,
  applies: isWithout,
  describe: (comparison, observation) =>
    comparison.is === "absent" ||
    comparison.actual === defaults.members["CodeRepository.SourceDirectory"].value ||
    comparison.actual === "" ||
    wasUpdated(observation)
      ? undefined
      : different(comparison, observation, "the service was given no SourceDirectory."),
  examples: {
    get conforms() {
      return [played([CREATE_PLAIN])];
    },
    get violates() {
      return [
        changed([CREATE, CREATE_PLAIN], (output) => {
          output.Service.SourceConfiguration.CodeRepository.SourceDirectory = "/services/api";
        }),
      ];
    },
  },
});
