import { CREATE, CREATED, IMAGE_SERVICE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("source-kind-stays");

export default defineOutcomeCheck({
  id: "code-and-image-are-not-switched",
  level: "must",
  evidence: "documented",
  source: "UpdateServiceRequest.SourceConfiguration",
  summary: "An update that turns code into an image, or an image into code, is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) =>
    notRefusedSo(observation, PICKS, "A service from code stays one, and so does one from an image."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          {
            call: "UpdateService",
            input: { ServiceArn: CREATED, SourceConfiguration: IMAGE_SERVICE.SourceConfiguration },
          },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            CREATE,
            {
              call: "UpdateService",
              input: { ServiceArn: CREATED, SourceConfiguration: IMAGE_SERVICE.SourceConfiguration },
            },
          ],
          {
            call: "UpdateService",
            input: { ServiceArn: CREATED, SourceConfiguration: { AutoDeploymentsEnabled: false } },
          },
        ),
      ];
    },
  },
});
