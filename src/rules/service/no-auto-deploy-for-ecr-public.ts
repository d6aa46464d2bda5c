import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { registryOf } from "./about/image.ts";

const IMAGE = { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" };

export default defineRule<"SourceConfiguration">({
  id: "no-auto-deploy-for-ecr-public",
  severity: "warning",
  shape: "SourceConfiguration",
  evidence: "documented",
  source: "SourceConfiguration.AutoDeploymentsEnabled",
  service: "unknown",
  summary: "New images in an ECR public registry are never deployed by themselves.",
  examples: {
    invalid: [{ ImageRepository: IMAGE, AutoDeploymentsEnabled: true }],
    valid: [{ ImageRepository: IMAGE, AutoDeploymentsEnabled: false }, { ImageRepository: IMAGE }],
  },
  inspect({ CodeRepository, ImageRepository, AutoDeploymentsEnabled }) {
    if (AutoDeploymentsEnabled !== true || CodeRepository !== undefined || !isKnown(ImageRepository)) return [];
    const { ImageIdentifier: image, ImageRepositoryType: type } = ImageRepository;
    if (type !== "ECR_PUBLIC" || (isKnown(image) && registryOf(image) === "ECR")) return [];
    return [
      {
        path: ["AutoDeploymentsEnabled"],
        message: "AutoDeploymentsEnabled is true, but the image lies in an ECR public registry.",
        why: "App Runner offers automatic deployments for code and for private images only.",
        help: "Set AutoDeploymentsEnabled to false, and start deployments with StartDeployment.",
      },
    ];
  },
});
