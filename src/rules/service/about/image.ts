import type { ImageRepositoryType } from "../../../../generated/latest/types.ts";
import images from "../../../../schemas/facts/images.json" with { type: "json" };

const PRIVATE = new RegExp(images.registries.ECR.pattern, "u");
const PUBLIC = new RegExp(images.registries.ECR_PUBLIC.pattern, "u");

/** The kind of registry that an image's address shows; nothing when it shows neither. Source: facts/images. */
export function registryOf(identifier: string): ImageRepositoryType | undefined {
  if (PUBLIC.test(identifier)) return "ECR_PUBLIC";
  return PRIVATE.test(identifier) ? "ECR" : undefined;
}

/** The account in whose private registry an image lies; nothing for any other address. Source: facts/images. */
export function accountOf(identifier: string): string | undefined {
  return PRIVATE.exec(identifier)?.groups?.account;
}
