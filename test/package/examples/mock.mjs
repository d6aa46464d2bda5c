// A mock that answers what the service never would is found.
import assert from "node:assert/strict";
import { AppRunnerClient, DescribeServiceCommand } from "@aws-sdk/client-apprunner";
import { contractMock } from "apprunner-contract/middleware";
import { mockClient } from "aws-sdk-client-mock";

const mock = contractMock(mockClient(AppRunnerClient), { mode: "throw" });
mock.on(DescribeServiceCommand).resolves({ Service: { ServiceName: "orders-api", Status: "UP" } });
const ServiceArn = "arn:aws:apprunner:us-east-1:123456789012:service/orders-api/8fe1e10304f84fd2b0df550fe98a71fa";
const client = new AppRunnerClient({ region: "us-east-1" });
await assert.rejects(client.send(new DescribeServiceCommand({ ServiceArn })), { name: "ContractError" });
