/** The types of a mock's library have faults of their own, so they are not checked here. */
import { AppRunnerClient, DescribeServiceCommand } from "@aws-sdk/client-apprunner";
import { contractMock } from "apprunner-contract/middleware";
import { mockClient } from "aws-sdk-client-mock";

contractMock(mockClient(AppRunnerClient), { mode: "throw" }).on(DescribeServiceCommand).resolves({});
contractMock(mockClient(new AppRunnerClient({}))).reset();
