import { defineRule } from "../../core/define.ts";
import type { Finding } from "../../core/diagnostic.ts";
import { isKnown } from "../../core/unknown.ts";

export default defineRule<"TagList">({
  id: "unique-tag-keys",
  severity: "warning",
  shape: "TagList",
  evidence: "advice",
  source: "Tag.Key",
  service: "unknown",
  summary: "Each key stands only once among the tags of a resource.",
  examples: {
    invalid: [
      [
        { Key: "team", Value: "red" },
        { Key: "team", Value: "blue" },
      ],
    ],
    valid: [
      [
        { Key: "team", Value: "red" },
        { Key: "Team", Value: "blue" },
      ],
    ],
  },
  inspect(tags) {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (let index = 0; index < tags.length; index++) {
      const tag = tags[index];
      if (!isKnown(tag) || !isKnown(tag.Key)) continue;
      if (seen.has(tag.Key))
        findings.push({
          path: [index, "Key"],
          message: `The tag ${tag.Key} is given more than once.`,
          why: "A resource has one value per key, so at most one of these can stay.",
          help: "Delete one of the two, or give it another key.",
        });
      seen.add(tag.Key);
    }
    return findings;
  },
});
