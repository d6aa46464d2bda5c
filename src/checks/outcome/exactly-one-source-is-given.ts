import { CODE_SERVICE, CREATE, IMAGE_SERVICE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { breaking, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = breaking("exactly-one-source");

export default defineOutcomeCheck({
  id: "exactly-one-source-is-given",
  level: "must",
  evidence: "documented",
  source: "SourceConfiguration",
  summary: "A source that is neither code nor an image, or both, is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) =>
    notRefusedSo(observation, PICKS, "Exactly one of CodeRepository and ImageRepository makes a source."),
  examples: {
    get conforms() {
      return [
        played([
          {
            call: "CreateService",
            input: {
              ...CODE_SERVICE,
              SourceConfiguration: { ...CODE_SERVICE.SourceConfiguration, ...IMAGE_SERVICE.SourceConfiguration },
            },
          },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            {
              call: "CreateService",
              input: {
                ...CODE_SERVICE,
                SourceConfiguration: { ...CODE_SERVICE.SourceConfiguration, ...IMAGE_SERVICE.SourceConfiguration },
              },
            },
          ],
          CREATE,
        ),
      ];
    },
  },
});
