/**
 * A matcher and a suite for jest.
 *
 * @module apprunner-contract/jest
 */

import { conformanceSuite, type Runner, type SuiteOptions } from "../engine/conformance-suite.ts";
import type { ConformsOptions } from "../engine/conforms-to.ts";
import { conformanceMatchers } from "../engine/matcher.ts";
import type { Implementation } from "../harness/targets/open.ts";

/** The part of jest that is used, as it stands among the globals of a test file. */
interface JestGlobals {
  readonly describe?: Runner["describe"];
  readonly beforeAll?: Runner["before"];
  readonly test?: (name: string, run: () => void) => void;
  readonly expect?: { readonly extend: (matchers: typeof conformanceMatchers) => void };
}

const jest = globalThis as JestGlobals;
jest.expect?.extend(conformanceMatchers);

/**
 * Declares a suite that drives an implementation, the embedded emulator when absent: one test for each check. A test with
 * nothing to judge passes, because jest cannot skip it any more. Throws where jest's globals are not there.
 */
export function describeConformance(target?: Implementation, options: SuiteOptions = {}): void {
  const { describe, beforeAll: before, test } = jest;
  if (!describe || !before || !test)
    throw new Error(
      "apprunner-contract/jest takes describe, beforeAll and test from jest's globals, which are not there",
    );
  conformanceSuite({ describe, before, test: (name, run) => test(name, () => run(() => {})) }, target, options);
}

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Whether the value conforms to a shape such as `DescribeServiceResponse`, as the SDK or the wire has it. */
      toConformTo(shape: string, options?: ConformsOptions): R;
    }
  }
}

export { type Check, defineCheck, type OwnCheck } from "./conform.ts";
export type { ConformsOptions, Implementation, SuiteOptions };
export { conformanceMatchers };
