import type { TagList } from "../../../generated/latest/types.ts";
import open from "../../../schemas/facts/open.json" with { type: "json" };
import { refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { taggedRow, withTags } from "../tags.ts";

const { limit } = open.points["tag-limit"];

/** Refuses tags without a key, and more tags than a resource may have; the latter is an open point. */
export const tagsWithinLimit: Guard<{ ResourceArn?: string; Tags?: TagList }> = named(
  "tags-within-limit",
  (world, { ResourceArn, Tags = [] }) => {
    if (Tags.some(({ Key }) => Key === undefined)) return refusal("InvalidRequestException", "A tag has no Key.");
    if (choice(world.settings, "tag-limit") === "off") return undefined;
    const before = ResourceArn === undefined ? [] : (taggedRow(world, ResourceArn)?.tags ?? []);
    if (withTags(before, Tags).length <= limit) return undefined;
    return refusal("InvalidRequestException", `A resource has at most ${limit} tags.`);
  },
);
