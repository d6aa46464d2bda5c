import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { registryOf } from "./about/image.ts";

export default defineRule<"ImageRepository">({
  id: "image-fits-repository-type",
  severity: "warning",
  shape: "ImageRepository",
  evidence: "model",
  source: "ImageRepository.ImageRepositoryType",
  service: "unknown",
  summary: "ImageRepositoryType names the kind of registry that the image's address leads to.",
  examples: {
    invalid: [
      { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR" },
      {
        ImageIdentifier: "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:latest",
        ImageRepositoryType: "ECR_PUBLIC",
      },
    ],
    valid: [
      { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
      { ImageIdentifier: "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:latest", ImageRepositoryType: "ECR" },
    ],
  },
  inspect({ ImageIdentifier: image, ImageRepositoryType: type }) {
    if (!isKnown(image) || !isKnown(type)) return [];
    const actual = registryOf(image);
    if (actual === undefined || actual === type) return [];
    return [
      {
        path: ["ImageRepositoryType"],
        message: `ImageRepositoryType is ${type}, but ${image} lies in a ${actual === "ECR" ? "private" : "public"} registry.`,
        why: "App Runner pulls from private and from public registries in different ways.",
        help: `Set ImageRepositoryType to ${actual}, or give the address of an image of the type ${type}.`,
        fix: {
          title: `Set ImageRepositoryType to ${actual}`,
          path: ["ImageRepositoryType"],
          part: "value",
          text: actual,
        },
      },
    ];
  },
});
