// A matcher, and a suite with one test for each check.
import { AppRunnerClient, ListServicesCommand } from "@aws-sdk/client-apprunner";
import { createEmulator, fetchHandler } from "apprunner-contract/emulator";
import { describeConformance } from "apprunner-contract/vitest";
import { expect, test } from "vitest";

test("an answer of the SDK conforms", async () => {
  const { requestHandler } = createEmulator();
  const credentials = { accessKeyId: "x", secretAccessKey: "x" };
  const client = new AppRunnerClient({ region: "us-east-1", credentials, requestHandler });
  expect(await client.send(new ListServicesCommand({}))).toConformTo("ListServicesResponse");
  expect({ Service: { ServiceName: "orders-api" } }).not.toConformTo("DescribeServiceResponse");
  expect(() => expect({ Service: 1 }).toConformTo("DescribeServiceResponse")).toThrow(/values-have-their-type/);
});

describeConformance(fetchHandler(createEmulator({ quotas: "off" })), { phases: ["protocol"] });
