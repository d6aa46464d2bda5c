import { CODE_SERVICE, IMAGE_SERVICE } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isAt } from "./parts/place.ts";
import { isImage } from "./parts/service.ts";

const CODE = "Service.SourceConfiguration.CodeRepository";
/** Shows that a source was looked at beside which there is no other. */
const KIND = "Service.SourceConfiguration.ImageRepository.ImageRepositoryType";
const CREATE_IMAGE = { call: "CreateService", input: IMAGE_SERVICE };

export default defineComparisonCheck({
  id: "image-services-have-no-source-directory",
  level: "must",
  evidence: "documented",
  source: "SourceConfiguration",
  summary: "A service made from an image has no SourceDirectory, and no CodeRepository that could have one.",
  claims: ({ place, is }) => isAt(place, CODE) || (is === "equal" && place === KIND),
  applies: isImage,
  describe: (comparison, observation) =>
    different(comparison, observation, "the service is made from an image.", "CodeRepository"),
  examples: {
    get conforms() {
      return [played([CREATE_IMAGE])];
    },
    get violates() {
      return [
        changed([CREATE_IMAGE], (output) => {
          output.Service.SourceConfiguration.CodeRepository = CODE_SERVICE.SourceConfiguration.CodeRepository;
        }),
      ];
    },
  },
});
