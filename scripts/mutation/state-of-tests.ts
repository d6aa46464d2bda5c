import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import { type TestResult, TestStatus } from "@stryker-mutator/api/test-runner";
import { TESTS } from "./tests.ts";

/** What the outcome of tests depends on beside what is changed; new examples of a unit show in its words. */
const READ = [...TESTS, "test/fixtures", "test/golden/words"];

/**
 * A test that bears the state of all tests in its name and reaches whatever any test reaches. Stryker tries a mutant that
 * survived again only when it is reached by a test with a new name; with this one it does whenever a test has changed.
 */
export function stateOfTests(): TestResult {
  const hash = createHash("sha256");
  for (const file of READ.flatMap(filesIn).sort()) hash.update(readFileSync(file));
  const id = `the tests as of ${hash.digest("hex").slice(0, 12)}`;
  return { id, name: id, timeSpentMs: 0, status: TestStatus.Success };
}

/** Coverage in which a test reaches what any test reaches. */
export function reachingAll(id: string, coverage: MutantCoverage): MutantCoverage {
  const reached = Object.assign({}, ...Object.values(coverage.perTest)) as Record<string, number>;
  return { ...coverage, perTest: { ...coverage.perTest, [id]: reached } };
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
