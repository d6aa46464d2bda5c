import type { Shape } from "./shape.ts";

const made = new WeakMap<Shape, Shape>();

/** The structure of one pair of a map that is written as a list, its two members named as given. */
export function pairShape(map: Shape, names: { readonly key: string; readonly value: string }): Shape {
  const known = made.get(map);
  if (known) return known;
  const members = new Map<string, { name: string; shape: Shape }>();
  if (map.key) members.set(names.key, { name: names.key, shape: map.key });
  if (map.value) members.set(names.value, { name: names.value, shape: map.value });
  const pair: Shape = {
    ...map,
    name: `${map.name}.entry`,
    types: ["object"],
    members,
    required: [names.key, names.value],
    key: undefined,
    value: undefined,
  };
  made.set(map, pair);
  return pair;
}
