// With MSW, every call that the application makes of App Runner is answered by an emulator, and nothing leaves the machine.
import assert from "node:assert/strict";
import { AppRunnerClient, CreateServiceCommand, ListServicesCommand } from "@aws-sdk/client-apprunner";
import { handlers } from "apprunner-contract/msw";
import { setupServer } from "msw/node";

const server = setupServer(...handlers());
server.listen();

const client = new AppRunnerClient({ region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } });
const ImageRepository = { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" };
await client.send(new CreateServiceCommand({ ServiceName: "orders-api", SourceConfiguration: { ImageRepository } }));
const { ServiceSummaryList } = await client.send(new ListServicesCommand({}));
assert.equal(ServiceSummaryList[0].ServiceName, "orders-api");

server.close();
