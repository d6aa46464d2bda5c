import type { World } from "../../../model/index.ts";
import { rowsOf } from "../../rows.ts";

/** Whether a world has a service in one of these statuses. */
export function hasService(world: World, ...statuses: readonly string[]): boolean {
  return rowsOf(world, "service").some(({ service }) => statuses.includes(service.Status));
}
