import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import facts from "../../../schemas/facts/quotas.json" with { type: "json" };
import { type ModelError, refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { countReaches, type World } from "../store.ts";

interface Quota {
  readonly resource: string;
  readonly operation: string;
  readonly names: number;
  readonly revisions?: number;
}

const QUOTAS = new Map((facts.quotas as readonly Quota[]).map((quota) => [quota.operation, quota]));
const FIRST = defaults.autoScalingConfiguration.name;

/** Refuses what would be one too many, unless the world has no quotas. Source: facts/quotas. */
export const withinQuota: Guard<object> = named("within-quota", (world, _, operation) => {
  const quota = QUOTAS.get(operation);
  if (!quota || quota.revisions !== undefined || world.settings.quotas === "off") return undefined;
  return countReaches(world, `${quota.resource}#`, quota.names) ? exceeded(quota) : undefined;
});

/** Refuses a name, or a revision of a name, that would be one too many. The first default configuration counts for nothing. */
export function revisionWithinQuota<M extends string>(member: M): Guard<{ [Name in M]: string }> {
  return named("revision-within-quota", (world, input, operation) => {
    const quota = QUOTAS.get(operation);
    if (quota?.revisions === undefined || world.settings.quotas === "off") return undefined;
    const name = `${quota.resource}.name#${input[member]}#`;
    if (countReaches(world, name, 1)) return countReaches(world, name, quota.revisions) ? exceeded(quota) : undefined;
    return countReaches(world, `${quota.resource}.latest#`, quota.names + uncounted(world, quota))
      ? exceeded(quota)
      : undefined;
  });
}

function uncounted(world: World, { resource }: Quota): number {
  return countReaches(world, `${resource}.latest.name#${FIRST}#`, 1) ? 1 : 0;
}

function exceeded({ resource, names, revisions }: Quota): ModelError {
  const most = revisions === undefined ? `${names}` : `${names}, with ${revisions} revisions each`;
  return refusal(facts.error, `The account has as many resources of the kind ${resource} as it may have: ${most}.`);
}
