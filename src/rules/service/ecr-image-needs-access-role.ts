import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { lacking } from "./about/authentication.ts";
import { registryOf } from "./about/image.ts";

const IMAGE = {
  ImageIdentifier: "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:latest",
  ImageRepositoryType: "ECR",
};

export default defineRule<"SourceConfiguration">({
  id: "ecr-image-needs-access-role",
  severity: "error",
  shape: "SourceConfiguration",
  intents: ["create", "unknown"],
  evidence: "documented",
  source: "AuthenticationConfiguration.AccessRoleArn",
  service: "unknown",
  summary: "A new service pulls an image from a private Amazon ECR registry with an access role.",
  examples: {
    invalid: [{ ImageRepository: IMAGE }, { ImageRepository: IMAGE, AuthenticationConfiguration: {} }],
    valid: [
      {
        ImageRepository: IMAGE,
        AuthenticationConfiguration: { AccessRoleArn: "arn:aws:iam::123456789012:role/AppRunnerECRAccessRole" },
      },
      { ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" } },
    ],
  },
  inspect(source, at) {
    const { CodeRepository, ImageRepository } = source;
    if (CodeRepository !== undefined || !isKnown(ImageRepository) || ImageRepository.ImageRepositoryType !== "ECR")
      return [];
    const { ImageIdentifier } = ImageRepository;
    if (isKnown(ImageIdentifier) && registryOf(ImageIdentifier) === "ECR_PUBLIC") return [];
    const path = lacking(source, "AccessRoleArn");
    if (!path) return [];
    return [
      {
        path,
        severity: at.intent === "create" ? "error" : "warning",
        message: `The image${isKnown(ImageIdentifier) ? ` ${ImageIdentifier}` : ""} in Amazon ECR has no AccessRoleArn.`,
        why: "App Runner pulls images from private registries with a role of yours.",
        help: "Put the ARN of a role that App Runner may assume to pull the image into AuthenticationConfiguration.AccessRoleArn.",
      },
    ];
  },
});
