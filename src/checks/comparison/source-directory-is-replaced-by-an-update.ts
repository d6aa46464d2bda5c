import { CODE_SERVICE, CREATE, CREATED } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { DIRECTORY } from "./parts/place.ts";

const { CodeRepository } = CODE_SERVICE.SourceConfiguration;
const MOVE = {
  call: "UpdateService",
  input: {
    ServiceArn: CREATED,
    SourceConfiguration: { CodeRepository: { ...CodeRepository, SourceDirectory: "/web" } },
  },
};

export default defineComparisonCheck({
  id: "source-directory-is-replaced-by-an-update",
  level: "must",
  evidence: "documented",
  source: "UpdateServiceRequest.SourceConfiguration",
  summary: "An update with another SourceDirectory replaces the one that the service had.",
  claims: ({ place, origin }) => place === DIRECTORY && origin === "sent",
  applies: ({ exchange }) => exchange.operation === "UpdateService",
  describe: (comparison, observation) => different(comparison, observation, "the update gives this SourceDirectory."),
  examples: {
    get conforms() {
      return [played([CREATE, MOVE])];
    },
    get violates() {
      return [
        changed([CREATE, MOVE], (output) => {
          output.Service.SourceConfiguration.CodeRepository.SourceDirectory = "/services/api";
        }),
      ];
    },
  },
});
