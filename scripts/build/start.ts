import { existsSync, readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { Script } from "node:vm";

type Module = { exports: Record<string, unknown> };
type Chunk = (exports: Module["exports"], load: (specifier: string) => unknown, module: Module) => void;

const chunks = `${__dirname}/chunks/`;
const compiled = `${__dirname}/compiled/${process.version}-${process.platform}-${process.arch}/`;
const known: Record<string, Chunk> = {};
const made: Record<string, Module> = {};

/** The files that were compiled by way of the code cache, for the build, which fills that cache. */
export const scripts: Map<string, Script> = new Map();

/**
 * Starts the tool: the first thing that runs in dist/cli.cjs. A file holds chunks by name; it comes with V8's code cache
 * where the build left one for this very Node, which spares the compiler half of a start, and as any module elsewhere.
 */
function start(): void {
  add("main.cjs");
  load("cli.cjs");
}

function load(specifier: string): unknown {
  if (!specifier.endsWith(".cjs")) return require(specifier);
  const name = specifier.slice(specifier.lastIndexOf("/") + 1);
  const before = made[name];
  if (before) return before.exports;
  if (!known[name]) add(name);
  const module: Module = { exports: {} };
  made[name] = module;
  known[name]?.(module.exports, load, module);
  return module.exports;
}

function add(file: string): void {
  const path = chunks + file;
  const cache = `${compiled}${file}.bin`;
  Object.assign(known, existsSync(cache) ? withCache(path, file, cache) : withoutCache(path));
}

function withCache(path: string, file: string, cache: string): Record<string, Chunk> {
  const text = `(function(module){${readFileSync(path, "latin1")}})`;
  const script = new Script(text, { filename: path, cachedData: readFileSync(cache) });
  scripts.set(file, script);
  const module = { exports: {} };
  script.runInThisContext()(module);
  return module.exports;
}

function withoutCache(path: string): Record<string, Chunk> {
  (nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  return require(path);
}

start();
