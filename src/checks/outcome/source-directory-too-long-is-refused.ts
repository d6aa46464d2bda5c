import { CODE_SERVICE, CREATE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

/** The first service of a monorepo with another folder. */
const withDirectory = (SourceDirectory: string) => ({
  call: "CreateService",
  input: {
    ...CODE_SERVICE,
    SourceConfiguration: { CodeRepository: { ...CODE_SERVICE.SourceConfiguration.CodeRepository, SourceDirectory } },
  },
});

const PICKS = violating(["too-long"], ({ shape }) => shape === "SourceDirectory");

export default defineOutcomeCheck({
  id: "source-directory-too-long-is-refused",
  level: "must",
  evidence: "model",
  source: "SourceDirectory",
  summary: "A SourceDirectory above the documented length is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model bounds its length."),
  examples: {
    get conforms() {
      return [played([withDirectory("/a".repeat(4000))])];
    },
    get violates() {
      return [answeredAs([withDirectory("/a".repeat(4000))], CREATE)];
    },
  },
});
