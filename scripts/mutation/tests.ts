/** The tests that hold rules, checks and reading to their word; the quickest to find a fault come first. */
export const TESTS: readonly string[] = [
  "test/units/words-of-rules.test.ts",
  "test/units/words-of-checks.test.ts",
  "test/units/words-of-texts.test.ts",
  "test/units/own-units.test.ts",
  "test/units/rule-parts.test.ts",
  "test/units/comparison-parts.test.ts",
  "test/units/history-parts.test.ts",
  "test/units/exchange-parts.test.ts",
  "test/units/service-rules.test.ts",
  "test/units/repository-rules.test.ts",
  "test/units/structure-rules.test.ts",
  "test/units/checks.test.ts",
  "test/units/history-checks.test.ts",
  "test/units/read-decode.test.ts",
  "test/units/read-json.test.ts",
  "test/units/read-yaml.test.ts",
  "test/units/read-suppressions.test.ts",
  "test/units/read-apply-fixes.test.ts",
  "test/units/read-discover.test.ts",
  "test/units/detect.test.ts",
  "test/units/cloudformation.test.ts",
  "test/units/terraform-plan.test.ts",
  "test/units/first-look.test.ts",
  "test/properties/read-json.test.ts",
  "test/properties/read-yaml.test.ts",
];

/** Those that take long and are about checks; only a change to a check is tried with them. */
export const OF_CHECKS: readonly string[] = [
  "test/units/words-of-checks.test.ts",
  "test/units/checks.test.ts",
  "test/units/history-checks.test.ts",
];
