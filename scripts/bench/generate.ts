import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { BARE_NODE, difference } from "./measures.ts";
import { npmPeer } from "./peers.ts";
import { ROOT, SCRATCH, TOOL } from "./places.ts";
import { nodeCommand, outputOf } from "./processes.ts";
import type { Measured, Outcome, Row } from "./row.ts";
import { median, pairedMedian } from "./statistics.ts";

const OUT = join(SCRATCH, "generated");
/** 15,000 requests a second, in milliseconds for 1,000. */
const RATE = 1000 / 15;

const DRAWN = once((runs) => {
  generated("arbitraries", "--operations", "CreateService");
  const module = bundled(join(OUT, "arbitraries.ts"), "arbitraries", true);
  return JSON.parse(outputOf(nodeCommand([bundled(source("drawn"), "drawn", true), String(runs), module]))) as Readonly<
    Record<"ours" | "emitted" | "byHand", number[]>
  >;
});

/** The rows about what `generate` writes. Rates are told as times for 1,000. */
export const GENERATE_ROWS: readonly Row[] = [
  row("generate-types", "generate types", "bare Node", "difference", 1000, 9, (runs) =>
    difference(nodeCommand(["-e", ANEW, OUT, TOOL, "generate", "types", "--out", OUT]), BARE_NODE, runs),
  ),
  row("generate-size", "validators of CreateService, gzipped", "-", "size", 8, 1, () => {
    generated("validators", "--operations", "CreateService");
    const size = gzipSync(readFileSync(join(OUT, "validators.js"))).length / 1000;
    return { is: "measured", ours: size, value: size };
  }),
  row("generate-validate", "1,000 CreateService requests validated", "JSON.parse of them", "ratio", 0.8, 15, (runs) =>
    validated(runs, "parse"),
  ),
  peer("generate-validate-ajv", "ajv, compiled at run time", (runs) => validated(runs, "ajv")),
  peer("generate-validate-zod", "zod, from the JSON Schema", (runs) => against(runs, "zod")),
  peer("generate-validate-typebox", "typebox, compiled", (runs) => against(runs, "typebox")),
  row("generate-draw", "1,000 CreateService requests drawn", "an arbitrary by hand", "time", RATE, 9, (runs) =>
    drawn(DRAWN(runs).ours, DRAWN(runs).byHand),
  ),
  row("generate-draw-emitted", "the same, emitted as source", "an arbitrary by hand", "time", RATE, 9, (runs) =>
    drawn(DRAWN(runs).emitted, DRAWN(runs).byHand),
  ),
];

/** Runs a command line in a new process of Node after a folder is gone. */
const ANEW = `
const [node, folder, tool, ...words] = process.argv;
require("node:fs").rmSync(folder, { recursive: true, force: true });
process.argv = [node, tool, ...words];
require(tool);
`;

function row(
  name: string,
  work: string,
  other: string,
  figure: Row["figure"],
  must: number,
  runs: number,
  measure: (runs: number) => Outcome,
): Row {
  return { name, work, against: other, figure, must, runs, peer: false, measure };
}

function peer(name: string, other: string, measure: (runs: number) => Outcome): Row {
  return { name, work: "the same", against: other, figure: "ratio", runs: 15, peer: true, measure };
}

function generated(emitter: string, ...words: readonly string[]): void {
  rmSync(OUT, { recursive: true, force: true });
  outputOf(nodeCommand([TOOL, "generate", emitter, "--out", OUT, ...words]));
}

function source(program: string): string {
  return join(ROOT, "scripts", "bench", "generate", `${program}.ts`);
}

function bundled(entry: string, name: string, isSharing = false): string {
  const outfile = join(SCRATCH, `${name}.mjs`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    ...(isSharing && { external: ["fast-check"] }),
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  return outfile;
}

function validated(runs: number, other: string, folder = ""): Measured {
  const words = [bundled(source("validated"), "validated"), String(runs), other, folder];
  const times: Readonly<Record<"ours" | "other", number[]>> = JSON.parse(outputOf(nodeCommand(words)));
  const value = pairedMedian(times.ours, times.other, (a, b) => a / b);
  return { is: "measured", ours: median(times.ours), other: median(times.other), value };
}

function against(runs: number, name: "zod" | "typebox"): Outcome {
  const found = npmPeer(name, "package.json");
  return "absent" in found ? { is: "absent", reason: found.absent } : validated(runs, name, join(found.path, ".."));
}

function drawn(ours: readonly number[], byHand: readonly number[]): Measured {
  return { is: "measured", ours: median(ours), other: median(byHand), value: median(ours) };
}

function once<T>(measure: (runs: number) => T): (runs: number) => T {
  let made: T | undefined;
  return (runs) => {
    made ??= measure(runs);
    return made;
  };
}
