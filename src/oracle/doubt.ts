import { entries } from "../model/index.ts";
import type { State } from "./state.ts";

/**
 * The model's ids of what is not the same in two states that explain as much: nothing can be said of it. What only
 * tells the order in which rows were made, and when, is passed over.
 */
export function unsureOf(kept: State, other: State): readonly string[] {
  const [one, two] = [written(kept), written(other)];
  return [...one].flatMap(([id, { model, text }]) => (two.get(id)?.text === text ? [] : [model]));
}

interface Written {
  readonly model: string;
  readonly text: string;
}

/** What each resource is like, under the implementation's ids. */
function written({ world, bindings }: State): ReadonlyMap<string, Written> {
  const all = new Map<string, Written>();
  for (const [, row] of entries(world)) {
    if (row.kind === "event" || row.kind === "operation") continue;
    const text = JSON.stringify(bindings.toActual(row), (name, value) =>
      isAboutOrder(name, value) ? undefined : value,
    );
    all.set(`${row.kind} ${bindings.actual(row.id) ?? row.id}`, { model: row.id, text });
  }
  return all;
}

const isAboutOrder = (name: string, value: unknown): boolean =>
  name === "seq" || name === "host" || (typeof value === "number" && /At$/u.test(name));
