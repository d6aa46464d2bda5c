import { CODE_SERVICE, CREATE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { breaking, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const { CodeConfiguration: _, ...CodeRepository } = CODE_SERVICE.SourceConfiguration.CodeRepository;

const PICKS = breaking("code-configuration-on-create");

export default defineOutcomeCheck({
  id: "code-configuration-is-required-on-create",
  level: "must",
  evidence: "documented",
  source: "CodeRepository.CodeConfiguration",
  summary: "A new service from code without CodeConfiguration is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "A new service from code needs CodeConfiguration."),
  examples: {
    get conforms() {
      return [played([{ call: "CreateService", input: { ...CODE_SERVICE, SourceConfiguration: { CodeRepository } } }])];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateService", input: { ...CODE_SERVICE, SourceConfiguration: { CodeRepository } } }],
          CREATE,
        ),
      ];
    },
  },
});
