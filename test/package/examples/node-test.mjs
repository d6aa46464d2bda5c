// The same with node:test.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createEmulator, fetchHandler } from "apprunner-contract/emulator";
import { assertConformsTo, describeConformance } from "apprunner-contract/node-test";

test("a made up answer does not conform", () => {
  assertConformsTo({ ServiceSummaryList: [] }, "ListServicesResponse");
  assert.throws(() => assertConformsTo({ Service: {} }, "DescribeServiceResponse"), /required-members-are-there/);
});

describeConformance(fetchHandler(createEmulator({ quotas: "off" })), { phases: ["protocol"] });
