import { type ConformsOptions, reasonsAgainst } from "./conforms-to.ts";

/** What `expect.extend` of vitest and of jest takes a matcher's verdict as. */
export interface MatcherVerdict {
  readonly pass: boolean;
  /** What a failing test says. */
  readonly message: () => string;
}

/** The matchers for `expect.extend`. */
export const conformanceMatchers = {
  /** Whether a value conforms to a shape such as `DescribeServiceResponse`; throws a RangeError for one that does not exist. */
  toConformTo(value: unknown, shape: string, options?: ConformsOptions): MatcherVerdict {
    const reasons = reasonsAgainst(value, shape, options);
    return {
      pass: reasons.length === 0,
      message: () =>
        reasons.length === 0
          ? `expected a value that does not conform to ${shape}`
          : `expected a value that conforms to ${shape}, but:\n${reasons.map((reason) => `  ${reason}`).join("\n")}`,
    };
  },
};
