import type { ReleaseContract, Schema } from "../contract/at-release.ts";

/** One difference between two contracts, at a place inside an operation's request or response, or of the operation. */
export interface Change {
  readonly operation: string;
  readonly part: "operation" | "request" | "response" | "errors";
  readonly sign: "+" | "-" | "~";
  /** Members joined by dots, `[]` for the items of a list and `{}` for the values of a map; empty for the whole. */
  readonly path: string;
  /** What was added or taken away, or what it was and what it has become. */
  readonly what: string;
}

/** What changed from one contract to another, operation by operation; what stands under a new member is not repeated. */
export function diff(before: ReleaseContract, after: ReleaseContract): readonly Change[] {
  const names = new Set([...Object.keys(before.operations), ...Object.keys(after.operations)]);
  return [...names].sort().flatMap((operation) => operationChanges(operation, before, after));
}

function operationChanges(operation: string, before: ReleaseContract, after: ReleaseContract): readonly Change[] {
  const old = before.operations[operation];
  const now = after.operations[operation];
  if (!old || !now)
    return [{ operation, part: "operation", sign: now ? "+" : "-", path: "", what: now ? "new operation" : "removed" }];
  const errors = setChanges(old.errors, now.errors).map(
    ([sign, what]) => ({ operation, part: "errors", sign, path: "", what }) as const,
  );
  const parts = (["request", "response"] as const).flatMap((part) => {
    const places = [placesOf(before, old[part]), placesOf(after, now[part])] as const;
    return placeChanges(...places).map((change) => ({ operation, part, ...change }));
  });
  return [...parts, ...errors];
}

type Places = ReadonlyMap<string, readonly string[]>;

/** Every place inside a shape, with the constraints that hold there. */
function placesOf(contract: ReleaseContract, shape: string): Places {
  const places = new Map<string, readonly string[]>();
  const visit = (schema: Schema, path: string, required: boolean): void => {
    const { $ref, ...siblings } = schema;
    const target = $ref === undefined ? undefined : contract.$defs[$ref.slice($ref.lastIndexOf("/") + 1)];
    const whole = { ...target, ...siblings } as Schema;
    places.set(path, constraintsOf(whole, required));
    for (const [name, member] of Object.entries(whole.properties ?? {}))
      visit(member, path === "" ? name : `${path}.${name}`, whole.required?.includes(name) === true);
    if (whole.items) visit(whole.items, `${path}[]`, false);
    if (whole.additionalProperties) visit(whole.additionalProperties, `${path}{}`, false);
  };
  visit({ $ref: `#/$defs/${shape}` }, "", false);
  return places;
}

function constraintsOf(schema: Schema, required: boolean): readonly string[] {
  const { type, enum: values, pattern, minLength, maxLength, minimum, maximum } = schema;
  const bounds = { pattern, minLength, maxLength, minimum, maximum };
  return [
    ...[type ?? []].flat(),
    ...(required ? ["required"] : []),
    ...(values ?? []).map((value) => `value ${value}`),
    ...Object.entries(bounds).flatMap(([name, bound]) => (bound === undefined ? [] : [`${name} ${bound}`])),
  ];
}

function placeChanges(before: Places, after: Places): readonly Omit<Change, "operation" | "part">[] {
  const changes: Omit<Change, "operation" | "part">[] = [];
  const outermost = (places: Places, other: Places) =>
    [...places.keys()].filter((path) => !other.has(path) && other.has(parentOf(path)));
  for (const path of outermost(after, before))
    changes.push({ sign: "+", path, what: (after.get(path) ?? []).join(", ") });
  for (const path of outermost(before, after))
    changes.push({ sign: "-", path, what: (before.get(path) ?? []).join(", ") });
  for (const [path, constraints] of after) {
    const old = before.get(path);
    if (!old) continue;
    const differences = setChanges(old, constraints).map(([sign, what]) => `${sign}${what}`);
    if (differences.length > 0) changes.push({ sign: "~", path, what: differences.join(", ") });
  }
  return changes;
}

const parentOf = (path: string): string => path.replace(/(?:\[\]|\{\}|\.?[^.[\]{}]+)$/, "");

function setChanges(before: readonly string[], after: readonly string[]): readonly ["+" | "-", string][] {
  return [
    ...after.filter((one) => !before.includes(one)).map((one): ["+", string] => ["+", one]),
    ...before.filter((one) => !after.includes(one)).map((one): ["-", string] => ["-", one]),
  ];
}
