/**
 * An assertion and a suite for `node:test`.
 *
 * @module apprunner-contract/node-test
 */

import { AssertionError } from "node:assert";
import { before, describe, test } from "node:test";
import { conformanceSuite, type SuiteOptions } from "../engine/conformance-suite.ts";
import { type ConformsOptions, reasonsAgainst } from "../engine/conforms-to.ts";
import type { Implementation } from "../harness/targets/open.ts";

/**
 * Declares a suite that drives an implementation, the embedded emulator when absent: one test for each check, skipped
 * with its reason where there was nothing to judge.
 */
export function describeConformance(target?: Implementation, options: SuiteOptions = {}): void {
  conformanceSuite(
    {
      describe,
      before: (run, timeout) => before(run, { timeout }),
      test: (name, run) => test(name, (context) => run((reason) => context.skip(reason))),
    },
    target,
    options,
  );
}

/**
 * Asserts that a value conforms to a shape such as `DescribeServiceResponse`, as the SDK or the wire has it. Throws an
 * AssertionError where it does not, and a RangeError for a shape that does not exist.
 */
export function assertConformsTo(value: unknown, shape: string, options: ConformsOptions = {}): void {
  const reasons = reasonsAgainst(value, shape, options);
  if (reasons.length === 0) return;
  const message = `expected a value that conforms to ${shape}, but:\n${reasons.map((reason) => `  ${reason}`).join("\n")}`;
  throw new AssertionError({ message, actual: value, operator: "assertConformsTo", stackStartFn: assertConformsTo });
}

export { type Check, defineCheck, type OwnCheck } from "./conform.ts";
export type { ConformsOptions, Implementation, SuiteOptions };
