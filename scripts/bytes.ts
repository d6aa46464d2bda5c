import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EMITTERS } from "../src/emitters/index.ts";
import { everyNode } from "./bytes/nodes.ts";

/**
 * Writes everything that `generate` can write on several versions of Node, in several languages and time zones and in
 * different folders, and compares hashes: each must make the same bytes. Then fills a disk, where the system lets it,
 * and looks whether anything is left half-written.
 */
const TOOL = join(import.meta.dirname, "..", "dist", "cli.cjs");
const PLACES = [
  { LANG: "C", LC_ALL: "C", TZ: "America/New_York" },
  { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Tokyo" },
] as const;
const MORE = [
  ...["python", "go", "rust", "java"].map((lang) => ({ emitter: "types", lang })),
  ...["sdk", "cli"].map((timestamps) => ({ emitter: "types", timestamps })),
  { emitter: "schema", draft: "07", split: true },
  { emitter: "validators", split: true, release: "2023-09-26" },
  { emitter: "fixtures", seed: 7, release: "2021-05-18" },
];
const entries = [...Object.keys(EMITTERS).map((emitter) => ({ emitter })), ...MORE];
const config = JSON.stringify({ generate: entries.map((entry, number) => ({ ...entry, out: `out/${number}` })) });

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const nodes = everyNode();
const made = nodes.flatMap(({ version, path }) =>
  PLACES.map((place) => ({ shown: `Node ${version}, ${place.LANG}, ${place.TZ}`, hashes: hashesOf(path, place) })),
);
const [first] = made;
for (const { shown, hashes } of made) {
  const differing = [...hashes].filter(([name, hash]) => first?.hashes.get(name) !== hash).map(([name]) => name);
  const isSame = differing.length === 0 && hashes.size === first?.hashes.size && hashes.size > entries.length;
  process.stdout.write(`${shown}: ${hashes.size} files, ${isSame ? "the same" : `others: ${differing.slice(0, 5)}`}\n`);
  if (!isSame) process.exitCode = 1;
}
fullDisk();

function hashesOf(node: string, place: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const cwd = folder();
  writeFileSync(join(cwd, "apprunner-contract.json"), config);
  const { status, stderr } = spawnSync(node, [TOOL, "generate"], { cwd, env: { ...process.env, ...place } });
  if (status !== 0) throw new Error(String(stderr));
  const files = readdirSync(join(cwd, "out"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return new Map(paths.map((path) => [path.slice(cwd.length + 1), hash(path)]));
}

/** A file system of 64 kB, first with nothing of ours in it, then with files that would be replaced. */
function fullDisk(): void {
  const disk = join(folder(), "disk");
  mkdirSync(disk);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
  if (status !== 0) {
    process.stdout.write("a full disk: not tried, because nothing can be mounted here\n");
    return;
  }
  try {
    const generate = (...words: readonly string[]) =>
      spawnSync(process.execPath, [TOOL, "generate", ...words], { cwd: disk, encoding: "utf8" });
    const texts = () => readdirSync(disk, { recursive: true }).map(String).sort().join(" ");
    const before = texts();
    const fresh = generate("docs", "--out", "new");
    const isKept = texts() === before;
    generate("types", "--out", "x", "--operations", "PauseService");
    const old = readFileSync(join(disk, "x/types.ts"), "utf8");
    const again = generate("types", "--out", "x");
    const isOld = readFileSync(join(disk, "x/types.ts"), "utf8") === old && texts() === "x x/types.ts";
    const said = [fresh, again].every(
      (one) => one.status === 2 && one.stderr.includes("the disk is full; nothing was changed"),
    );
    process.stdout.write(`a full disk: ${isKept && isOld && said ? "said, and nothing changed" : "NOT SURVIVED"}\n`);
    if (!isKept || !isOld || !said) process.exitCode = 1;
  } finally {
    spawnSync("umount", [disk]);
  }
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "apprunner-bytes-"));
  folders.push(made);
  return made;
}
