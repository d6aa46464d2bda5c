import history from "../../generated/history.json" with { type: "json" };
import { atRelease, type ReleaseContract } from "../contract/at-release.ts";
import type { Release } from "../core/release.ts";

/** The whole contract of one release as JSON Schema 2020-12, with its prose. */
export function schemaDocument(release: Release): ReleaseContract {
  return atRelease(history as never, release);
}

/** One shape as a schema that stands alone: what it refers to is in its own `$defs`. */
export function schemaOfShape(document: ReleaseContract, name: string): Record<string, unknown> {
  const { $defs } = document;
  const needed = new Set<string>();
  const visit = (shape: string): void => {
    if (needed.has(shape)) return;
    needed.add(shape);
    for (const [, inner] of JSON.stringify($defs[shape]).matchAll(/"#\/\$defs\/(\w+)"/g)) visit(inner as string);
  };
  visit(name);
  needed.delete(name);
  const inner = Object.fromEntries(
    Object.keys($defs)
      .filter((shape) => needed.has(shape))
      .map((shape) => [shape, $defs[shape]]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    ...$defs[name],
    ...(needed.size > 0 && { $defs: inner }),
  };
}
