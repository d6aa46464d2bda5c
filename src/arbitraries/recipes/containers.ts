import type { Shape } from "../../contract/shape.ts";
import type { Owner } from "../../core/violation.ts";
import { joined } from "../place.ts";
import type { List, Recipe, Scalar } from "../recipe.ts";
import type { Context } from "./context.ts";

/** How many items lists and maps have at the most. */
const FEW = 4;

/** The recipe of a list or a map; nothing for any other shape. */
export function containers(
  shape: Shape,
  place: string,
  holder: Owner | undefined,
  context: Context,
): Recipe | undefined {
  const { doubtful } = context;
  if (shape.item) {
    const item = context.of(shape.item, joined(place, "[]"), holder);
    if (!item) return undefined;
    const least = Math.max(shape.minItems, doubtful ? 0 : 1);
    const most = Math.min(shape.maxItems, Math.max(FEW, shape.minItems));
    return { is: "list", place, item, least, most, ...(!doubtful && { distinct: distinctBy(item) }) };
  }
  if (!shape.value || !shape.key) return undefined;
  const key = context.of(shape.key, joined(place, "{key}"), holder) as Scalar;
  const value = context.of(shape.value, joined(place, "{}"), holder) as Recipe;
  return { is: "dictionary", place, key, value, least: 0, most: FEW };
}

/** Tags are told apart by their keys, all else by itself. */
function distinctBy(item: Recipe): NonNullable<List["distinct"]> {
  return item.is === "fields" && Object.hasOwn({ ...item.required, ...item.optional }, "Key")
    ? { member: "Key" }
    : "items";
}
