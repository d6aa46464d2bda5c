/** The types of libraries that mock have faults of their own, so they are not checked here. */
import { AppRunnerClient, DescribeServiceCommand } from "@aws-sdk/client-apprunner";
import { contractMock } from "apprunner-contract/middleware";
import { handlers } from "apprunner-contract/msw";
import { mockClient } from "aws-sdk-client-mock";
import { setupServer } from "msw/node";

contractMock(mockClient(AppRunnerClient), { mode: "throw" }).on(DescribeServiceCommand).resolves({});
contractMock(mockClient(new AppRunnerClient({}))).reset();

export const server: ReturnType<typeof setupServer> = setupServer(...handlers({ quotas: "off" }));
