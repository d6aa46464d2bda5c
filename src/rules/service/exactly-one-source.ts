import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const MEMBERS = ["CodeRepository", "ImageRepository", "AutoDeploymentsEnabled", "AuthenticationConfiguration"];

export default defineRule<"SourceConfiguration">({
  id: "exactly-one-source",
  severity: "error",
  shape: "SourceConfiguration",
  evidence: "documented",
  source: "SourceConfiguration",
  service: "refuses",
  summary: "A service is made either from a code repository or from an image repository.",
  examples: {
    invalid: [
      {
        CodeRepository: {
          RepositoryUrl: "https://github.com/example/app",
          SourceCodeVersion: { Type: "BRANCH", Value: "main" },
          CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
        },
        ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
      },
      { AutoDeploymentsEnabled: false },
    ],
    valid: [
      { ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" } },
    ],
  },
  inspect(source, at) {
    const { CodeRepository, ImageRepository } = source;
    if (isKnown(CodeRepository) && isKnown(ImageRepository))
      return [
        {
          path: ["ImageRepository"],
          part: "key",
          message: "Both CodeRepository and ImageRepository are given.",
          why: "A service is either built from code or run from an image.",
          help: "Delete ImageRepository to build from the code, or CodeRepository to run the image.",
        },
      ];
    const lacksBoth = CodeRepository === undefined && ImageRepository === undefined;
    if (lacksBoth && at.intent === "create" && Object.keys(source).every((name) => MEMBERS.includes(name)))
      return [
        {
          misses: [["CodeRepository"], ["ImageRepository"]],
          message: "Neither CodeRepository nor ImageRepository is given.",
          why: "A new service needs something to deploy.",
          help: "Add CodeRepository to build from code, or ImageRepository to run an image.",
        },
      ];
    return [];
  },
});
