// The same with jest.
const { createEmulator, fetchHandler } = require("apprunner-contract/emulator");
const { describeConformance } = require("apprunner-contract/jest");

test("a made up answer does not conform", () => {
  expect({ ServiceSummaryList: [] }).toConformTo("ListServicesResponse");
  expect({ Service: { ServiceName: "orders-api" } }).not.toConformTo("DescribeServiceResponse");
});

describeConformance(fetchHandler(createEmulator({ quotas: "off" })), { phases: ["protocol"] });
