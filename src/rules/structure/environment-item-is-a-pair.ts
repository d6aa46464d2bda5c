import { defineGroupRule } from "../../core/define.ts";
import type { Violation } from "../../core/violation.ts";
import { imageTemplate } from "../example-files.ts";
import { listed, nameAt, sentence } from "../wording.ts";

export default defineGroupRule({
  id: "environment-item-is-a-pair",
  severity: "error",
  evidence: "documented",
  source: "facts/cloudformation",
  service: "unknown",
  summary: "Each item of an environment that is a list holds its variable under the documented keys.",
  examples: {
    invalid: [
      imageTemplate({ RuntimeEnvironmentVariables: [{ Key: "LOG_LEVEL", Value: "info" }] }),
      imageTemplate({ RuntimeEnvironmentVariables: [{ LOG_LEVEL: "info" }, { STAGE: "test" }] }),
    ],
    valid: [imageTemplate({ RuntimeEnvironmentVariables: [{ Name: "LOG_LEVEL", Value: "info" }] })],
  },
  inspect: (violations, { path }) => {
    const items = new Map<string, Violation[]>();
    for (const violation of violations) {
      if (violation.kind !== "unknown-member" && violation.kind !== "missing-member") continue;
      if (!isPair(violation.owner?.shape ?? violation.shape)) continue;
      const item = JSON.stringify(violation.path.slice(0, -1));
      items.set(item, [...(items.get(item) ?? []), violation]);
    }
    const broken = [...items.values()].filter((item) => new Set(item.map(({ kind }) => kind)).size === 2);
    const first = broken[0];
    if (!first?.[0]) return undefined;
    const item = first[0].path.slice(0, -1);
    const strange = first.flatMap((one) => (one.kind === "unknown-member" ? [one.name] : []));
    const missing = first.flatMap((one) => (one.kind === "missing-member" ? [one.name] : []));
    const [wanted] = first.flatMap((one) => (one.kind === "unknown-member" ? [one.members] : []));
    const also = broken.length > 1 ? `, like ${broken.length - 1} more in this file,` : "";
    return {
      finding: {
        path: item.slice(path.length, broken.length > 1 ? -1 : undefined),
        message: `${sentence(nameAt(item))}${also} has the ${strange.length > 1 ? "keys" : "key"} ${listed(strange, "and")} instead of ${listed(missing, "and")}.`,
        why: "A variable is read from these keys, so that this item stands for none.",
        help: `Give each item the keys ${listed(wanted ?? [], "and")}.`,
      },
      absorbs: broken.flat(),
    };
  },
});

const isPair = (shape: string) => shape.endsWith(".entry");
