import type { AuthenticationConfiguration, SourceConfiguration } from "../../../../generated/latest/types.ts";
import type { Path } from "../../../core/pointer.ts";
import { isKnown, type Seen } from "../../../core/unknown.ts";

/**
 * Where a source lacks a member of AuthenticationConfiguration; nothing when it is there or cannot be judged, or when it
 * stands in the wrong structure of the source, which is a fault of its own.
 */
export function lacking(
  source: Seen<SourceConfiguration>,
  member: keyof AuthenticationConfiguration,
): Path | undefined {
  const { AuthenticationConfiguration: authentication, CodeRepository, ImageRepository } = source;
  const elsewhere: readonly unknown[] = [source, CodeRepository, ImageRepository];
  if (elsewhere.some((one) => typeof one === "object" && one !== null && Object.hasOwn(one, member))) return undefined;
  if (authentication === undefined) return ["AuthenticationConfiguration"];
  if (!isKnown(authentication) || authentication[member] !== undefined) return undefined;
  return ["AuthenticationConfiguration", member];
}
