import { type Contract, contractAt } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import type { Site } from "../core/define.ts";
import { wordsOf } from "./spelling.ts";
import { isTemplateFunction } from "./template-functions.ts";

/** A place in a document where a member may stand. */
export interface Home {
  /** The steps from the document's root to the structure; empty for the root itself. */
  readonly structure: readonly string[];
  readonly member: string;
  readonly shape: Shape;
}

/** Where the structures of one root stand, and where their members do, by the words of their names. */
interface Atlas {
  readonly structures: ReadonlyMap<string, readonly string[]>;
  readonly homes: ReadonlyMap<string, readonly Home[]>;
}

const REPOSITORY_ROOT = "RepositoryConfiguration";
const USUAL_ROOT = "CreateServiceRequest";
const drawn = new Map<string, Atlas>();

/**
 * The places where a member of that name may stand and take that value, those nearest to the structure first that
 * wrongly holds it; none when the structure is no part of what the file describes.
 */
export function homesOf(name: string, value: unknown, structure: string, at: Site): readonly Home[] {
  const map = mapOf(rootOf(at), at.release);
  const here = map.structures.get(structure);
  if (!here) return [];
  const fitting = (map.homes.get(wordsOf(name)) ?? []).filter(({ shape }) => fits(value, shape));
  const most = Math.max(...fitting.map((home) => shared(home.structure, here)));
  return fitting.filter((home) => shared(home.structure, here) === most);
}

function rootOf({ kind, intent, operation, release }: Site): string {
  if (kind === "apprunner-yaml") return REPOSITORY_ROOT;
  const found = operation === undefined ? undefined : contractAt(release).operation(operation);
  return (intent === "report" ? found?.response : found?.request) ?? USUAL_ROOT;
}

function mapOf(root: string, release: string): Atlas {
  const key = `${release} ${root}`;
  const known = drawn.get(key);
  if (known) return known;
  const fresh = draw(root, contractAt(release));
  drawn.set(key, fresh);
  return fresh;
}

function draw(root: string, contract: Contract): Atlas {
  const structures = new Map<string, readonly string[]>();
  const homes = new Map<string, Home[]>();
  const first = contract.shape(root);
  const queue: { readonly shape: Shape; readonly path: readonly string[] }[] = first
    ? [{ shape: first, path: [] }]
    : [];
  for (const { shape, path } of queue) {
    const inner = shape.item ?? shape;
    if (!inner.members || structures.has(inner.name)) continue;
    structures.set(inner.name, path);
    for (const { name, shape: of } of inner.members.values()) {
      const words = wordsOf(name);
      homes.set(words, [...(homes.get(words) ?? []), { structure: path, member: name, shape: of }]);
      queue.push({ shape: of, path: [...path, name] });
    }
  }
  return { structures, homes };
}

function shared(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function fits(value: unknown, { types, values, members }: Shape): boolean {
  const may = (...wanted: readonly string[]) => types.some((type) => wanted.includes(type));
  if (value === undefined || value === null || isTemplateFunction(value)) return true;
  if (Array.isArray(value)) return may("array") || (may("object") && !members);
  if (typeof value === "object") return may("object");
  if (typeof value === "string" && values && !values.has(value)) return false;
  return may("string", "integer", "number", "boolean", "timestamp");
}
