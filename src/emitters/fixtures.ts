import { contractAt } from "../contract/contract.ts";
import { defineEmitter, type EmitOptions, type EmittedFile } from "./index.ts";
import { type Fixture, fixturesOf, KINDS } from "./parts/fixtures-of.ts";

/** The file that says which others there are and what is in them. */
const INDEX = "index.json";

/**
 * Writes requests and responses for suites in any language, as JSON: seeded ones that are valid, and one for each edge
 * of the contract, on it or across it, with the constraint that it breaks. schemas/fixtures.json describes the files.
 */
export default defineEmitter({
  id: "fixtures",
  choices: { seed: "integer" },
  emit: (_, options) => {
    const { release, seed, operations: chosen } = options;
    const contract = contractAt(release);
    const names = contract.operations().map(({ name }) => name);
    const made = names
      .filter((name) => chosen?.includes(name) ?? true)
      .map((operation) => ({ operation, fixtures: fixturesOf(contract, operation, seed) }));
    const files = made.map(({ operation, fixtures }) => file(operation, { operation, fixtures }, options));
    const operations = made.map(({ operation, fixtures }) => ({
      operation,
      file: nameOf(operation),
      requests: counted(fixtures, "request"),
      responses: counted(fixtures, "response"),
    }));
    return [...files, { name: INDEX, text: written({ release, seed, operations }) }];
  },
});

function file(operation: string, content: object, { release, seed }: EmitOptions): EmittedFile {
  return { name: nameOf(operation), text: written({ release, seed, ...content }) };
}

function nameOf(operation: string): string {
  return `${operation}.json`;
}

function counted(fixtures: readonly Fixture[], message: Fixture["message"]): object {
  const count = (kind: Fixture["kind"]) =>
    fixtures.filter((one) => one.message === message && one.kind === kind).length;
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)]));
}

function written(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
