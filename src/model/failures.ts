import lifecycle from "../../schemas/facts/lifecycle.json" with { type: "json" };
import type { Ports, Settings } from "./settings.ts";

interface Life {
  readonly failed: readonly string[];
  readonly transitions: readonly { readonly operation: string; readonly to: readonly string[] }[];
}

const LIVES: readonly Life[] = Object.values(lifecycle.resources);
const { rollback } = lifecycle;

/**
 * The failures that an operation can end in: the failed statuses of its resource, the result of a rollback, or FAILED
 * for an operation on a service that leaves it as it was. Empty for operations that end at once. Source: facts/lifecycle.
 */
export function failuresOf(operation: string): readonly string[] {
  if (operation === rollback.operation) return [rollback.result];
  for (const { failed, transitions } of LIVES) {
    const transition = transitions.find((one) => one.operation === operation);
    if (!transition) continue;
    const statuses = transition.to.filter((status) => failed.includes(status));
    if (statuses.length > 0) return statuses;
    return LEAVES_AS_IT_WAS.has(operation) ? ["FAILED"] : [];
  }
  return [];
}

const LEAVES_AS_IT_WAS: ReadonlySet<string> = new Set(["StartDeployment", "PauseService", "ResumeService"]);

/** The failure that this call will end in; nothing when it will succeed. */
export function failureOf(settings: Settings, operation: string, ports: Ports): string | undefined {
  const planned = settings.failures[operation];
  if (planned !== undefined || !settings.failRate || !ports.chance) return planned;
  const [failure] = failuresOf(operation);
  return failure !== undefined && ports.chance() < settings.failRate ? failure : undefined;
}
