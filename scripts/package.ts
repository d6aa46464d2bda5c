import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import manifest from "../package.json" with { type: "json" };
import { ROOT } from "./build/entries.ts";
import { bytesBelow, createFolder, megabytes } from "./package/folder.ts";
import { examplesOfReadme } from "./package/readme.ts";

/** What an install without optional peers may weigh, and what a bundle of one validator, zipped. */
const MOST = { install: 8_000_000, bundle: 12_000 } as const;
/** The versions of Node that the package runs on, from npm. */
const NODES = ["20", "22", "24", "26"];
const RESOLUTIONS = ["node16", "nodenext", "bundler"];
const PEERS = [
  "@aws-sdk/client-apprunner",
  "fast-check",
  "vitest",
  "aws-sdk-client-mock",
  "@types/node",
  "msw",
] as const;
const ONLY_HERE = ["@fast-check/vitest@0.5.0", "jest@30.5.2", "@types/jest@30.0.0"];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const begun = Date.now();

const pack = createFolder();
const user = createFolder();
const examples = join(ROOT, "test/package/examples");
try {
  const [packed] = JSON.parse(npm("pack", "--ignore-scripts", "--json", "--pack-destination", pack.path));
  const tarball = join(pack.path, packed.filename);
  say(
    `packed: ${packed.entryCount} files, ${megabytes(packed.size)} zipped, ${megabytes(packed.unpackedSize)} unpacked`,
  );

  say(npx("publint", tarball, "--strict").split("\n").filter(Boolean).join("\n"));
  const data = ["schemas", "generated", "package.json"].flatMap((name) => ["--exclude-entrypoints", name]);
  for (const words of [
    ["--profile", "node16", ...data, "vitest"],
    ["--profile", "esm-only", "--entrypoints", "vitest"],
  ]) {
    npx("attw", tarball, "--quiet", ...words);
    say(`attw ${words.join(" ")}: no problems`);
  }

  user.install(tarball);
  const weight = bytesBelow(join(user.path, "node_modules"));
  say(`installed without optional peers: ${megabytes(weight)} of at most ${megabytes(MOST.install)}`);
  if (weight > MOST.install) throw new Error("the install is too heavy");
  const installed = join(user.path, "node_modules/apprunner-contract");
  for (const part of ["dist/chunks", "dist/lib", "dist/cjs", "dist/templates", "generated", "schemas"])
    say(`  ${part.padEnd(16)} ${megabytes(bytesBelow(join(installed, part)))}`);

  const { devDependencies } = manifest;
  user.install(
    ...PEERS.map((name) => `${name}@${devDependencies[name]}`),
    `typescript@${devDependencies.typescript}`,
    ...ONLY_HERE,
  );
  cpSync(examples, user.path, { recursive: true });
  cpSync(join(ROOT, "test/package"), user.path, { recursive: true, filter: (path) => path !== examples });

  for (const moduleResolution of RESOLUTIONS)
    for (const type of ["module", "commonjs"]) {
      if (moduleResolution === "bundler" && type === "commonjs") continue;
      user.write(
        "package.json",
        JSON.stringify({ ...JSON.parse(readFileSync(join(user.path, "package.json"), "utf8")), type }),
      );
      const sources = [["consumer.ts", "types.ts", "consumer-vitest.mts"], ["consumer-mock.ts"]] as const;
      for (const files of sources) {
        user.write("tsconfig.json", JSON.stringify(settings(moduleResolution, files)));
        user.run(["npx", "tsc", "-p", "."]);
      }
      say(
        `types: ${moduleResolution}, from ${moduleResolution === "bundler" ? "either" : type === "module" ? "ES modules" : "CommonJS"}: right`,
      );
    }
  user.write(
    "package.json",
    JSON.stringify({ ...JSON.parse(readFileSync(join(user.path, "package.json"), "utf8")), type: "module" }),
  );

  await weighBundle();
  for (const version of NODES) runOn(version);
  say(`test:package: all right, ${Math.round((Date.now() - begun) / 1000)} s`);
} finally {
  pack.remove();
  user.remove();
}

function npm(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", words, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${words.join(" ")}: ${stderr}`);
  return stdout;
}

function npx(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", ...words], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}:\n${stdout}${stderr}`);
  return stdout;
}

function settings(moduleResolution: string, files: readonly string[]): object {
  const module = moduleResolution === "bundler" ? "preserve" : moduleResolution;
  const strictness = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
  return {
    compilerOptions: {
      ...strictness,
      module,
      moduleResolution,
      target: "es2022",
      noEmit: true,
      skipLibCheck: files[0] === "consumer-mock.ts",
      types: ["node", "jest"],
    },
    files,
  };
}

/** A bundle that validates one operation's request, made by somebody who imports the whole library for it. */
async function weighBundle(): Promise<void> {
  const contents = `import { validateCreateServiceRequest } from "apprunner-contract"; console.log(validateCreateServiceRequest({}));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: user.path },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const zipped = gzipSync(outputFiles[0]?.contents ?? "").length;
  say(`bundle that validates one request: ${zipped} bytes zipped of at most ${MOST.bundle}`);
  if (zipped > MOST.bundle) throw new Error("the bundle is too heavy");
}

/** Imports and requires every subpath, runs the bin and the examples on one version of Node. */
function runOn(version: string): void {
  const home = createFolder();
  try {
    home.install(`node-${process.platform}-${process.arch}@${version}`);
    const node = join(home.path, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
    const run = (...words: readonly string[]): string => user.run([node, ...words]);
    const subpaths = Object.keys(manifest.exports).filter((path) => !path.includes("*") && path !== "./package.json");
    // vitest refuses to be imported outside its own runs; its example imports it.
    const names = subpaths
      .filter((path) => path !== "./vitest")
      .map((path) => path.replace(/^\./, "apprunner-contract"));
    user.write("subpaths.json", JSON.stringify(names));
    const imported = run("imports.mjs").trim();
    const required = run("requires.cjs").trim();
    if (imported !== required) throw new Error(`imported are:\n${imported}\nbut required are:\n${required}`);
    bin(run);
    const readme = examplesOfReadme();
    for (const [file, text] of readme) user.write(file, text);
    const files = [...readdirSync(examples).filter((file) => /\.[cm]js$/.test(file)), ...readme.keys()];
    const plain = files.filter((file) => !file.includes(".test."));
    for (const file of plain) run(file);
    const vitest = ["node_modules/vitest/vitest.mjs", "run", ...files.filter((file) => file.endsWith(".test.mjs"))];
    run(...vitest);
    run("node_modules/jest/bin/jest.js", "--testMatch", "**/jest.test.cjs");
    say(
      `Node ${run("--version").trim()}: ${names.length} subpaths imported and required, bin, ${files.length} examples: right`,
    );
  } finally {
    home.remove();
  }
}

function bin(run: (...words: readonly string[]) => string): void {
  const tool = "node_modules/apprunner-contract/dist/cli.cjs";
  user.write(
    "apprunner.yaml",
    "version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build: [npm ci]\nrun:\n  command: node server.js\n",
  );
  const wanted: readonly (readonly [readonly string[], RegExp])[] = [
    [["--version"], new RegExp(`^${manifest.version.replaceAll(".", "\\.")}$`, "m")],
    [["validate", "apprunner.yaml"], /1 file checked: 1 valid/],
    [["schema", "EgressConfiguration"], /"title": "EgressConfiguration"/],
    [["diff", "2023-09-26", "2023-09-26"], /0 changes|nothing/i],
    [["explain", "memory-fits-cpu"], /InstanceConfiguration/],
    [["generate", "types", "--out", "made"], /types|up to date/],
    [["conform", "--runs", "2", "--phase", "protocol", "--seed", "1"], /conforms/],
  ];
  for (const [words, pattern] of wanted) {
    const told = run(tool, ...words);
    if (!pattern.test(told)) throw new Error(`${words.join(" ")} printed:\n${told}`);
  }
}
