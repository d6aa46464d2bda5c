import { type Maker, makerOf } from "../arbitraries/maker.ts";
import type { Message } from "../arbitraries/place.ts";
import type { Recipe } from "../arbitraries/recipe.ts";
import { type Contract, contractAt } from "../contract/contract.ts";
import { defineEmitter, type EmitOptions, type EmittedFile } from "./index.ts";
import { BrokenSource, wayOf } from "./parts/broken-source.ts";
import { Declarations } from "./parts/declarations.ts";
import { RecipeSource } from "./parts/recipe-source.ts";
import { type Code, call, written } from "./parts/source-code.ts";

/**
 * Writes fast-check arbitraries as TypeScript that imports nothing but fast-check: for each operation requests that no
 * careful implementation refuses, any that fit the shape, responses, and of both those that break one constraint.
 */
export default defineEmitter({
  id: "arbitraries",
  choices: { split: [false, true] },
  emit: (_, options) => {
    const contract = contractAt(options.release);
    const existing = contract.operations().map(({ name }) => name);
    const operations = existing.filter((name) => options.operations?.includes(name) ?? true);
    if (!options.split) return [file("arbitraries", contract, operations, options)];
    return operations.map((name) => file(name, contract, [name], options));
  },
});

function file(name: string, contract: Contract, operations: readonly string[], options: EmitOptions): EmittedFile {
  const declarations = new Declarations();
  for (const operation of operations)
    for (const message of ["request", "response"] as const) write(contract, operation, message, declarations);
  const blocks = declarations.used();
  const called = new Set(blocks.flatMap(({ code }) => code.match(/\b[A-Za-z]+(?=\()/g) ?? []));
  const uses = Object.fromEntries(OPTIONAL.map((name) => [name, called.has(name)]));
  uses.digits ||= called.has("dashedDigits");
  return { name: `${name}.ts`, text: options.render("arbitraries.ts.hbs", { release: options.release, uses, blocks }) };
}

/** The functions of the template that are left out where nothing calls them. */
const OPTIONAL = [
  ...["list", "keyedList", "dictionary", "joined", "steps", "cut", "digits", "dashedDigits", "moments", "text"],
  ...["anyText", "fitting", "items", "entries", "shorter", "longer", "sized", "bare"],
];

function write(contract: Contract, operation: string, message: Message, declarations: Declarations): void {
  const maker = makerOf(contract, operation, {}, message);
  const places = new Map(maker.places.map((place) => [place.path, place]));
  const around = { declarations, operation, places, wholePrefix: "" };
  const source = new RecipeSource(
    message === "request"
      ? { ...around, prefix: "", doc: `Requests of ${operation} that no careful implementation refuses.` }
      : {
          ...around,
          prefix: "any",
          doc: `Responses of ${operation} by their shape; their members know nothing of each other.`,
        },
  );
  source.ofWhole(maker.careful);
  const sources = [{ recipe: maker.careful, source }];
  if (message === "request") {
    const doc = `Requests of ${operation} that fit their shape, also those that may be refused for other reasons.`;
    const any = new RecipeSource({ ...around, prefix: "any", wholePrefix: "any", doc });
    any.ofWhole(maker.doubtful);
    sources.push({ recipe: maker.doubtful, source: any });
  }
  writeAlmost(maker, declarations, sources, message);
}

/** Careful messages are broken; where none has what a constraint is about, others are. */
function writeAlmost(
  maker: Maker,
  declarations: Declarations,
  sources: readonly { readonly recipe: Recipe; readonly source: RecipeSource }[],
  message: Message,
): void {
  const left = new Set(maker.constraints.map(wayOf));
  const found: Code[] = [];
  for (const { recipe, source } of sources) {
    const broken = left.size > 0 ? new BrokenSource(maker, declarations, source).of(recipe) : undefined;
    if (!broken?.ways.some((way) => left.has(way))) continue;
    for (const way of broken.ways) left.delete(way);
    found.unshift(broken.name);
  }
  const [first] = found;
  if (first === undefined) return;
  const shape = maker.places[0]?.shape.name as string;
  const all = found.length === 1 ? first : { open: "{", items: found.map((name) => ({ code: `...${name}` })) };
  const doc = `${message === "request" ? "Requests" : "Responses"} of ${maker.operation} that break one constraint each.`;
  declarations.declare([`almost${shape}`], call("almost", written(shape), all), true, doc);
}
