import { makerOf } from "../arbitraries/maker.ts";
import type { Message } from "../arbitraries/place.ts";
import { type Contract, contractAt } from "../contract/contract.ts";
import { defineEmitter, type EmitOptions, type EmittedFile } from "./index.ts";
import { BrokenSource } from "./parts/broken-source.ts";
import { Declarations } from "./parts/declarations.ts";
import { RecipeSource } from "./parts/recipe-source.ts";
import { call, written } from "./parts/source-code.ts";

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
  source.of(maker.careful);
  if (message === "request") {
    const doc = `Requests of ${operation} that fit their shape, also those that may be refused for other reasons.`;
    new RecipeSource({ ...around, prefix: "any", wholePrefix: "any", doc }).of(maker.doubtful);
  }
  const broken = new BrokenSource(maker, declarations, source).of(maker.careful);
  const shape = places.get("")?.shape.name as string;
  const doc = `${message === "request" ? "Requests" : "Responses"} of ${operation} that break one constraint each.`;
  if (broken) declarations.declare([`almost${shape}`], call("almost", written(shape), broken.name), true, doc);
}
