import type { AuthenticationConfiguration, SourceConfiguration } from "../../../../generated/latest/types.ts";
import type { Path } from "../../../core/pointer.ts";
import { isKnown, type Seen } from "../../../core/unknown.ts";

/** Where a source lacks a member of AuthenticationConfiguration; nothing when it is there or cannot be judged. */
export function lacking(
  source: Seen<SourceConfiguration>,
  member: keyof AuthenticationConfiguration,
): Path | undefined {
  const { AuthenticationConfiguration: authentication } = source;
  if (authentication === undefined) return ["AuthenticationConfiguration"];
  if (!isKnown(authentication) || authentication[member] !== undefined) return undefined;
  return ["AuthenticationConfiguration", member];
}
