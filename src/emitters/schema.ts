import { defineEmitter, type EmitOptions, type EmittedFile } from "./index.ts";
import { bundled, closed, type Json, separate, standing } from "./parts/json-schema.ts";
import { selectionOf } from "./parts/selection.ts";

/** The file for apprunner.yaml, to be named after `# yaml-language-server: $schema=`. */
const REPOSITORY_FILE = "apprunner-yaml.json";

/** Writes the shapes as JSON Schema; those of apprunner.yaml stand in a file of their own and take no unknown member. */
export default defineEmitter({
  id: "schema",
  choices: { draft: ["2020-12", "07"], split: [false, true] },
  emit: (history, options) => {
    const { release, $defs, repository } = selectionOf(history, options);
    const title = `AWS App Runner API at ${release}`;
    const files = options.split
      ? Object.keys($defs).map((name) => file(`${name}.json`, separate(name, $defs), options))
      : [file("schema.json", bundled(title, $defs), options)];
    const [root] = Object.keys(repository);
    if (root === undefined) return files;
    const { description = "", ...rest } = repository[root] ?? {};
    const head = { title: "apprunner.yaml", description };
    return [...files, file(REPOSITORY_FILE, { ...head, ...closed(rest), $defs: others(repository, root) }, options)];
  },
});

function others(repository: Readonly<Record<string, object>>, root: string): Json {
  const inner = Object.entries(repository).filter(([name]) => name !== root);
  return Object.fromEntries(inner.map(([name, shape]) => [name, closed(shape)]));
}

function file(name: string, schema: Json, { draft }: EmitOptions): EmittedFile {
  return { name, text: `${JSON.stringify(standing(schema, draft), null, 2)}\n` };
}
