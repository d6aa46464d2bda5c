/**
 * A matcher and a suite for vitest.
 *
 * @module apprunner-contract/vitest
 */

import { beforeAll, describe, expect, test } from "vitest";
import { conformanceSuite, type SuiteOptions } from "../engine/conformance-suite.ts";
import type { ConformsOptions } from "../engine/conforms-to.ts";
import { conformanceMatchers } from "../engine/matcher.ts";
import type { Implementation } from "../harness/targets/open.ts";

expect.extend(conformanceMatchers);

/**
 * Declares a suite that drives an implementation, the embedded emulator when absent: one test for each check, skipped
 * with its reason where there was nothing to judge.
 */
export function describeConformance(target?: Implementation, options: SuiteOptions = {}): void {
  conformanceSuite(
    {
      describe,
      before: beforeAll,
      test: (name, run) => test(name, (context) => run((reason) => context.skip(reason))),
    },
    target,
    options,
  );
}

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares it so, and declarations of one interface have to agree
  interface Matchers<T = any> {
    /** Whether the value conforms to a shape such as `DescribeServiceResponse`, as the SDK or the wire has it. */
    toConformTo(shape: string, options?: ConformsOptions): void;
  }
}

export { type Check, defineCheck, type OwnCheck } from "./conform.ts";
export type { ConformsOptions, Implementation, SuiteOptions };
export { conformanceMatchers };
