import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { runInThisContext } from "node:vm";
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as api from "@vitest/runner";
import { build, type Plugin } from "esbuild";
import type * as FastCheck from "fast-check";

type Load = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use((_, { addMethod, flag }) => {
  addMethod(chai.Assertion.prototype, "toMatchFileSnapshot", function (this: object, file: string): void {
    assert.equal(flag(this, "object"), readFileSync(file, "utf8"));
  });
});
const vitest = { ...api, expect: chai.expect };

/** How many values a property is tried with, the same for every mutant. */
const RUNS = 30;

/** Properties are tried with few values, always the same ones, and a fault that was found is not made smaller. */
function quick(fc: typeof FastCheck): object {
  const assert = <T>(property: FastCheck.IRawProperty<T>, params: FastCheck.Parameters<T> = {}) =>
    fc.assert(property, { ...params, numRuns: Math.min(params.numRuns ?? RUNS, RUNS), seed: 0, endOnFailure: true });
  const all = { ...fc, assert };
  return { ...all, __esModule: true, default: all };
}

/** Test files, each with all that it imports in one script, so that it can be loaded anew within milliseconds. */
export class Suite {
  private readonly scripts: ReadonlyMap<string, Load>;

  private readonly replays: object;

  private constructor(scripts: ReadonlyMap<string, Load>, replays: object) {
    this.scripts = scripts;
    this.replays = replays;
  }

  /** Bundles test files; names are relative to the working directory. */
  static async of(files: readonly string[]): Promise<Suite> {
    const scripts = new Map<string, Load>();
    for (const file of files) scripts.set(file, await scriptOf(file, [OWN_FOLDER, REPLAYED]));
    const replays = { exports: {} };
    (await scriptOf(join("src", REPLAYS), [OWN_FOLDER]))(
      createRequire(join(process.cwd(), "x")),
      replays,
      replays.exports,
    );
    return new Suite(scripts, remembered(replays.exports));
  }

  get files(): readonly string[] {
    return [...this.scripts.keys()];
  }

  /** Loads a test file and all that it imports anew, and runs its tests. */
  async run(
    file: string,
    hooks: Pick<api.VitestRunner, "onBeforeRunTask" | "onBeforeTryTask" | "onAfterRunTask" | "onCollected">,
  ): Promise<readonly api.Test[]> {
    const require = createRequire(join(process.cwd(), file));
    const given: Readonly<Record<string, unknown>> = {
      vitest,
      "fast-check": quick(require("fast-check")),
      [REPLAYS]: this.replays,
    };
    const importFile = (): void => {
      const module = { exports: {} };
      this.scripts.get(file)?.((name) => given[name] ?? require(name), module, module.exports);
    };
    const found = await api.startTests([join(process.cwd(), file)], {
      ...hooks,
      importFile,
      config: { ...CONFIG, root: process.cwd() },
    });
    return found.flatMap(testsIn);
  }
}

/** A file with all that it imports, as a function that loads it. */
async function scriptOf(file: string, plugins: Plugin[]): Promise<Load> {
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["vitest", "yaml", "fast-check", "ajv"],
    logLevel: "error",
    plugins,
  });
  const code = `(function (require, module, exports) {${outputFiles[0]?.text}\n})`;
  return runInThisContext(code, { filename: file }) as Load;
}

function testsIn(task: api.Task): readonly api.Test[] {
  return task.type === "test" ? [task] : task.tasks.flatMap(testsIn);
}

/** What `import.meta` says of a file, which a bundle would lose. */
const OWN_FOLDER: Plugin = {
  name: "own-folder",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](test|src)[\\/].*\.ts$/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      const text = await readFile(path, "utf8");
      return { loader: "ts", contents: text.replaceAll("import.meta.dirname", JSON.stringify(dirname(path))) };
    });
  },
};

const REPLAYS = "harness/recordings/replayed.ts";

/** Leaves replays out of a script: they are the same whatever is changed in a check, and take longest. */
const REPLAYED: Plugin = {
  name: "replayed",
  setup({ onResolve }) {
    onResolve({ filter: /recordings\/replayed\.ts$/ }, () => ({ path: REPLAYS, external: true }));
  },
};

/** Replays that are made once for all mutants, and that no mutant can change. */
function remembered(exports: object): object {
  const { replayed } = exports as { replayed: (...given: unknown[]) => unknown };
  const made = new Map<string, unknown>();
  return {
    replayed: (...given: unknown[]): unknown => {
      const key = JSON.stringify(given);
      if (!made.has(key)) made.set(key, frozen(replayed(...given)));
      return made.get(key);
    },
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}

const CONFIG: api.VitestRunnerConfig = {
  root: "",
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: undefined,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/** A test's name with those of the groups around it, and its file. */
export function idOf(test: api.Test): string {
  const names = [test.name];
  for (let suite = test.suite; suite; suite = suite.suite) names.unshift(suite.name);
  return `${relative(process.cwd(), test.file.filepath)}#${names.join(" ").trim()}`;
}
