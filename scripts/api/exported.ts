import { join } from "node:path";
import ts from "@typescript/typescript6";
import manifest from "../../package.json" with { type: "json" };
import { ROOT } from "../build/entries.ts";

/** Subpaths whose declarations come from the contract, and are compared by `npm run generate -- --check`. */
const GENERATED = ["./2023-09-26", "./types", "./types/sdk", "./validators"];

/** Everything that a subpath exports: each name with its declaration, or the names alone where these are generated. */
export function exportedBySubpath(): readonly (readonly [subpath: string, names: ReadonlyMap<string, string>])[] {
  const files = new Map(
    Object.entries(manifest.exports).flatMap(([subpath, target]) => {
      const types = typeof target === "string" ? undefined : "import" in target ? target.import.types : target.types;
      return types === undefined ? [] : [[subpath, join(ROOT, types)] as const];
    }),
  );
  const program = ts.createProgram([...files.values()], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: ["node"],
  });
  const checker = program.getTypeChecker();
  return [...files].map(([subpath, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module: npm run build:types makes it`);
    const names = checker.getExportsOfModule(module).map((found) => {
      const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      return [found.name, GENERATED.includes(subpath) || isGenerated(symbol) ? "" : textOf(symbol)] as const;
    });
    return [subpath, new Map(names.sort(([a], [b]) => (a < b ? -1 : 1)))] as const;
  });
}

/** Whether a symbol is one of the validators, of which the index hands on all. */
const isGenerated = ({ name }: ts.Symbol): boolean => /^validate[A-Z]/.test(name);

const PRINTER = ts.createPrinter({ removeComments: true });

function textOf(symbol: ts.Symbol): string {
  return (symbol.declarations ?? [])
    .map((declaration) => {
      const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return PRINTER.printNode(ts.EmitHint.Unspecified, whole, whole.getSourceFile());
    })
    .join("\n");
}
