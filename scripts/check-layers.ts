import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The layers of src/, the lowest first; folders of one row are peers and do not import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ["core"],
  ["contract"],
  ["rules"],
  ["read", "wire", "arbitraries", "model"],
  ["oracle"],
  ["checks", "emitters", "reporters", "emulator"],
  ["harness"],
  ["engine"],
  ["cli", "entry"],
];

/** Peers that may be imported all the same. */
const PEERS: Readonly<Record<string, readonly string[]>> = { emulator: ["model", "wire"], oracle: ["model", "wire"] };

const root = join(import.meta.dirname, "..");
const source = join(root, "src");
const rank = (layer: string): number => LAYERS.findIndex((row) => row.includes(layer));
const faults: string[] = [];
let imports = 0;

for (const file of readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
  const layer = file.split("/")[0] as string;
  if (rank(layer) < 0) faults.push(`src/${file}: ${layer} is no layer; the layers are ${LAYERS.flat().join(", ")}`);
  const text = readFileSync(join(source, file), "utf8");
  for (const [, specifier = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)) {
    imports++;
    const fault = specifier.startsWith(".") ? judge(layer, resolve(source, dirname(file), specifier)) : undefined;
    if (fault) faults.push(`src/${file} imports ${specifier}: ${fault}`);
  }
}

/** Why a file of a layer may not import a target; nothing where it may. */
function judge(layer: string, target: string): string | undefined {
  const path = relative(root, target);
  if (/^(generated|schemas)\//.test(path) || path === "package.json") return undefined;
  if (!path.startsWith("src/")) return "it lies outside src, generated and schemas";
  const other = path.split("/")[1] as string;
  if (other === layer || rank(other) < rank(layer) || PEERS[layer]?.includes(other)) return undefined;
  return rank(other) === rank(layer) ? `${layer} and ${other} are peers` : `${layer} comes before ${other}`;
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`layers: ${imports} imports, ${faults.length} against the order\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
