import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { accountOf } from "./about/image.ts";

const ROLE = new RegExp(arns.foreign.role.pattern, "u");

const IMAGE = {
  ImageIdentifier: "111122223333.dkr.ecr.us-east-1.amazonaws.com/app:latest",
  ImageRepositoryType: "ECR",
};
const FOREIGN = { AccessRoleArn: "arn:aws:iam::123456789012:role/AppRunnerECRAccessRole" };
const OWN = { AccessRoleArn: "arn:aws:iam::111122223333:role/AppRunnerECRAccessRole" };

export default defineRule<"SourceConfiguration">({
  id: "no-auto-deploy-across-accounts",
  severity: "warning",
  shape: "SourceConfiguration",
  evidence: "documented",
  source: "SourceConfiguration.AutoDeploymentsEnabled",
  service: "unknown",
  summary: "New images in a registry of another account are never deployed by themselves.",
  examples: {
    invalid: [{ ImageRepository: IMAGE, AuthenticationConfiguration: FOREIGN, AutoDeploymentsEnabled: true }],
    valid: [
      { ImageRepository: IMAGE, AuthenticationConfiguration: FOREIGN, AutoDeploymentsEnabled: false },
      { ImageRepository: IMAGE, AuthenticationConfiguration: OWN, AutoDeploymentsEnabled: true },
    ],
  },
  inspect({ CodeRepository, ImageRepository, AuthenticationConfiguration, AutoDeploymentsEnabled }) {
    if (AutoDeploymentsEnabled !== true || CodeRepository !== undefined) return [];
    if (!isKnown(ImageRepository) || !isKnown(AuthenticationConfiguration)) return [];
    const { ImageIdentifier: image, ImageRepositoryType: type } = ImageRepository;
    const { AccessRoleArn: role } = AuthenticationConfiguration;
    if (type !== "ECR" || !isKnown(image) || !isKnown(role)) return [];
    const owner = accountOf(image);
    const own = ROLE.exec(role)?.groups?.account;
    if (owner === undefined || own === undefined || owner === own) return [];
    return [
      {
        path: ["AutoDeploymentsEnabled"],
        message: `AutoDeploymentsEnabled is true, but the image lies in account ${owner} and the access role in ${own}.`,
        why: "App Runner offers no automatic deployments for images of another account.",
        help: "Set AutoDeploymentsEnabled to false and start deployments with StartDeployment, or copy the image into your own registry.",
      },
    ];
  },
});
