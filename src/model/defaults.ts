import facts from "../../schemas/facts/defaults.json" with { type: "json" };
import { choice, OPEN_POINTS, type PointId } from "./choices.ts";
import type { Settings } from "./settings.ts";

interface Default {
  readonly member: string;
  readonly value: unknown;
  /** The open point that says whether responses show the default. */
  readonly point?: PointId;
}

const BY_SHAPE: ReadonlyMap<string, readonly Default[]> = sorted();

function sorted(): ReadonlyMap<string, readonly Default[]> {
  const sorted = new Map<string, Default[]>();
  for (const [key, { value, echoed }] of Object.entries(facts.members)) {
    const [shape, member] = key.split(".") as [string, string];
    const point = OPEN_POINTS.find(({ shows }) => shows === key)?.id as PointId | undefined;
    if (echoed === "no" || (echoed === "open" && !point)) continue;
    sorted.set(shape, [...(sorted.get(shape) ?? []), { member, value, ...(point && { point }) }]);
  }
  return sorted;
}

/** A structure with the documented defaults of the members that responses show though no request gave them. */
export function filled<T extends object>(settings: Settings, shape: string, value: T | undefined): T {
  const full: Record<string, unknown> = { ...value };
  for (const { member, value: usual, point } of BY_SHAPE.get(shape) ?? [])
    if (full[member] === undefined && (!point || choice(settings, point) === "shown")) full[member] = usual;
  return full as T;
}
