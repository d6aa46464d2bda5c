import type { Tag } from "../../generated/latest/types.ts";
import { kindOf } from "./arn.ts";
import { resolve } from "./revisions.ts";
import type { Rows } from "./rows.ts";
import { get, type World } from "./store.ts";

/** A row that can have tags. */
export type TaggedRow = Extract<Rows[keyof Rows], { tags: readonly Tag[] }>;

/** The resource that an ARN names; nothing where there is none any more. */
export function taggedRow(world: World, arn: string): TaggedRow | undefined {
  const kind = kindOf(arn);
  if (kind === undefined) return undefined;
  if (kind === "autoscalingconfiguration" || kind === "observabilityconfiguration") return resolve(world, kind, arn);
  const row = get(world, kind, arn);
  return row?.kind === "service" && row.service.Status === "DELETED" ? undefined : row;
}

/** Tags with others added; the last value given for a key is the one that counts. */
export function withTags(tags: readonly Tag[], added: readonly Tag[] = []): readonly Tag[] {
  const byKey = new Map(tags.map((tag) => [tag.Key, tag]));
  for (const tag of added) byKey.set(tag.Key, tag);
  return [...byKey.values()];
}
