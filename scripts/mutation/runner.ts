import type { InstrumenterContext } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { Test } from "@vitest/runner";
import { EXAMPLES } from "./examples.ts";
import { reachingAll, stateOfTests } from "./state-of-tests.ts";
import { idOf, Suite } from "./suite.ts";
import { OF_CHECKS, TESTS } from "./tests.ts";

/** What the instrumented code and the one who runs it tell each other. */
const told: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: told });

/**
 * Runs the tests of a mutant in this process, each test file loaded anew for each mutant, so that nothing that a mutant
 * left behind reaches the next. Vitest's own runner for Stryker makes a worker for each, which takes ten times as long.
 */
class FreshRunner implements TestRunner {
  private suite: Suite | undefined;

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.suite = await Suite.of(TESTS);
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    const tests = await this.run(() => true, disableBail);
    const state = stateOfTests();
    const coverage = told.mutantCoverage ?? { static: {}, perTest: {} };
    return {
      status: DryRunStatus.Complete,
      tests: [...tests, state],
      mutantCoverage: reachingAll(state.id, coverage),
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { testFilter, activeMutant, mutantActivation, hitLimit, disableBail } = options;
    const wanted = testFilter && new Set(testFilter);
    Object.assign(told, { hitLimit, hitCount: 0 });
    const files = new Set(wanted ? [...wanted].map(fileOf) : TESTS);
    if (!activeMutant.fileName.includes("/src/checks/")) for (const file of OF_CHECKS) files.delete(file);
    const tests = await this.run(
      (id) => wanted?.has(id) ?? true,
      disableBail,
      files,
      (loaded) => {
        const active = loaded || mutantActivation === "static";
        Object.assign(told, { activeMutant: active ? activeMutant.id : undefined });
      },
    );
    const spun = determineHitLimitReached(told.hitCount, hitLimit);
    return toMutantRunResult(spun ?? { status: DryRunStatus.Complete, tests });
  }

  private async run(
    wants: (id: string) => boolean,
    disableBail: boolean,
    files: ReadonlySet<string> | undefined = undefined,
    about: (loaded: boolean) => void = () => {},
  ): Promise<TestResult[]> {
    const results: TestResult[] = [];
    let failed = false;
    for (const file of this.suite?.files ?? []) {
      if (failed && !disableBail) break;
      if (files && !files.has(file)) continue;
      about(false);
      const tests = await this.suite?.run(file, {
        onCollected: () => about(true),
        onBeforeRunTask: (test) => {
          if ((failed && !disableBail) || !wants(idOf(test))) test.mode = "skip";
        },
        onBeforeTryTask: (test) => {
          told.currentTestId = idOf(test);
        },
        onAfterRunTask: (test) => {
          Object.assign(told, { currentTestId: undefined });
          failed ||= test.result?.state === "fail";
        },
      });
      for (const test of tests ?? []) if (test.mode !== "skip") results.push(resultOf(test));
    }
    return results;
  }
}

const fileOf = (id: string): string => id.slice(0, id.indexOf("#"));

/** Without the test's file: Stryker takes every test of a file that changed for a new one, and would try all mutants again. */
function resultOf(test: Test): TestResult {
  const facts = { id: idOf(test), name: idOf(test), timeSpentMs: test.result?.duration ?? 0 };
  if (test.result?.state === "pass") return { ...facts, status: TestStatus.Success };
  const failureMessage = test.result?.errors?.[0]?.message ?? "it did not pass";
  return { ...facts, status: TestStatus.Failed, failureMessage };
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    "fresh",
    Object.assign(() => new FreshRunner(), { inject: [] as const }),
  ),
  declareValuePlugin(PluginKind.Ignore, "examples", EXAMPLES),
];
