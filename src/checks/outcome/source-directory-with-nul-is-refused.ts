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

const PICKS = violating(["pattern"], ({ shape }) => shape === "SourceDirectory");

export default defineOutcomeCheck({
  id: "source-directory-with-nul-is-refused",
  level: "must",
  evidence: "model",
  source: "SourceDirectory",
  summary: "A SourceDirectory with a NUL character is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model permits every character but NUL."),
  examples: {
    get conforms() {
      return [played([withDirectory("/services/\u0000api")])];
    },
    get violates() {
      return [answeredAs([withDirectory("/services/\u0000api")], CREATE)];
    },
  },
});
