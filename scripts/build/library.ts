import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { ENTRIES, MODULES_ONLY, ROOT, WITH_FAST_CHECK } from "./entries.ts";

const SETTINGS = {
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  // ES modules of what is bundled: what is CommonJS calls `require`, which ES modules do not have.
  mainFields: ["module", "main"],
  alias: { yaml: join(ROOT, "node_modules/yaml/browser/index.js") },
} satisfies BuildOptions;

/** What the index hands on: in files of their own, so that a bundle of one validator takes none of the rest along. */
const BEHIND_INDEX = [
  "engine/validate-text",
  "engine/diagnose",
  "engine/contract-data",
  "rules/own",
  "core/unknown",
  "contract/contract",
];

/** Leaves the generated validators where they are: they need no bundling, and are there anyway. */
const generatedInPlace: Plugin = {
  name: "generated-in-place",
  setup: (building) =>
    building.onResolve({ filter: /generated\/[^/]+\/validators\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*generated\//, "../../generated/"),
      external: true,
      sideEffects: false,
    })),
};

/** Bundles what people import into dist/lib as ES modules, and into dist/cjs as CommonJS, in chunks that they share. */
export async function buildLibrary(out: string, plugins: readonly Plugin[]): Promise<void> {
  const bundled = ENTRIES.filter((name) => !WITH_FAST_CHECK.includes(name));
  for (const [folder, extension, format] of FORMS) {
    const fits = (name: string): boolean => format === "esm" || !MODULES_ONLY.includes(name);
    await mkdir(join(out, folder), { recursive: true });
    await emit(bundled.filter(fits), BEHIND_INDEX, ["vitest", "msw"]);
    await emit(WITH_FAST_CHECK, [], ["fast-check"]);

    async function emit(names: readonly string[], more: readonly string[], external: readonly string[]): Promise<void> {
      const entryPoints = {
        ...Object.fromEntries(names.map((name) => [name, `src/entry/${name}.ts`])),
        ...Object.fromEntries(more.map((name) => [`parts/${basename(name)}`, `src/${name}.ts`])),
        ...(format === "cjs" && more.length > 0 && { validators: "generated/latest/validators.js" }),
      };
      const { outputFiles } = await build({
        ...SETTINGS,
        absWorkingDir: ROOT,
        entryPoints,
        outdir: join(out, folder),
        outExtension: { ".js": extension },
        chunkNames: "parts/[name]-[hash]",
        bundle: true,
        splitting: true,
        format: "esm",
        loader: { ".json": "json" },
        external: [...external],
        plugins: [...plugins, ...(format === "esm" ? [generatedInPlace] : [])],
        write: false,
      });
      for (const { path, text } of outputFiles) {
        await mkdir(join(path, ".."), { recursive: true });
        await writeFile(path, format === "esm" ? text : await required(text));
      }
    }
  }
}

async function required(text: string): Promise<string> {
  const { platform, target, minify, legalComments } = SETTINGS;
  return (await transform(text, { platform, target, minify, legalComments, format: "cjs" })).code;
}

const FORMS = [
  ["lib", ".js", "esm"],
  ["cjs", ".cjs", "cjs"],
] as const;
