import { refusal } from "../answer.ts";
import { choice, type PointId } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import type { Kind } from "../rows.ts";
import { countReaches } from "../store.ts";

/** Refuses a name that another resource of the kind has which is not deleted; where a point is open, if it says so. */
export function nameIsFree<M extends string>(kind: Kind, member: M, point?: PointId): Guard<{ [Name in M]: string }> {
  return named("name-is-free", (world, input) => {
    if (point && choice(world.settings, point) !== "refused") return undefined;
    if (!countReaches(world, `${kind}.name#${input[member]}#`, 1)) return undefined;
    return refusal("InvalidRequestException", `${member} ${input[member]} is in use.`);
  });
}
