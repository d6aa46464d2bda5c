/** A structure of JSON. */
export type Members = Record<string, unknown>;

/** Decides what stands in the place of a value; `undefined` takes the member away. */
export type Change = (value: unknown, owner: Members) => unknown;

/** Whether a value is a structure. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A copy of a value with what stands at a place changed, where it is there. A place is names joined by points;
 * `Tags[]` goes into every item, `{}` stands for every member of a map.
 */
export function changed(value: unknown, place: string, change: Change): unknown {
  return along(structuredClone(value), place.split("."), (owner, name) => {
    if (name in owner) assign(owner, name, change(owner[name], owner));
  });
}

/** A copy of a value without what stands at a place. */
export function without(value: unknown, place: string): unknown {
  return changed(value, place, () => undefined);
}

/** A copy of a value with something put at a place, wherever the structure around it is there. */
export function added(value: unknown, place: string, change: Change): unknown {
  return along(structuredClone(value), place.split("."), (owner, name) =>
    assign(owner, name, change(owner[name], owner)),
  );
}

function assign(owner: Members, name: string, value: unknown): void {
  if (value === undefined) delete owner[name];
  else owner[name] = value;
}

function along(value: unknown, steps: readonly string[], visit: (owner: Members, name: string) => void): unknown {
  const [step = "", ...rest] = steps;
  if (!isMembers(value)) return value;
  const isList = step.endsWith("[]");
  const names = step === "{}" ? Object.keys(value) : [isList ? step.slice(0, -2) : step];
  for (const name of names) {
    const inner = value[name];
    if (!isList && rest.length === 0) visit(value, name);
    else if (!isList) along(inner, rest, visit);
    else if (Array.isArray(inner) && rest.length > 0) for (const item of inner) along(item, rest, visit);
    else if (Array.isArray(inner)) value[name] = itemsOf(inner, visit);
  }
  return value;
}

function itemsOf(items: readonly unknown[], visit: (owner: Members, name: string) => void): unknown[] {
  return items.flatMap((item) => {
    const owner: Members = { item };
    visit(owner, "item");
    return "item" in owner ? [owner.item] : [];
  });
}

/** What stands at a place such as `Service.Status`; nothing where the place leads nowhere. */
export function at(value: unknown, place: string): unknown {
  let inner: unknown = value;
  for (const step of place.split(".")) inner = isMembers(inner) ? inner[step] : undefined;
  return inner;
}
