// An App Runner to test against: behind HTTP, inside the process, or in the place of fetch.
import assert from "node:assert/strict";
import { AppRunnerClient, CreateServiceCommand, ListServicesCommand } from "@aws-sdk/client-apprunner";
import { createEmulator, fetchHandler, startEmulator } from "apprunner-contract/emulator";

const settings = { region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } };
const input = {
  ServiceName: "orders-api",
  SourceConfiguration: {
    ImageRepository: { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" },
    AutoDeploymentsEnabled: false,
  },
};

const running = await startEmulator({ quotas: "off" });
const overHttp = new AppRunnerClient({ ...settings, endpoint: running.url });
const { Service } = await overHttp.send(new CreateServiceCommand(input));
assert.equal(Service.Status, "OPERATION_IN_PROGRESS");
overHttp.destroy();
await running.close();

const emulator = createEmulator();
const inProcess = new AppRunnerClient({ ...settings, requestHandler: emulator.requestHandler });
await inProcess.send(new CreateServiceCommand(input));
const { ServiceSummaryList } = await inProcess.send(new ListServicesCommand({}));
assert.equal(ServiceSummaryList[0].ServiceName, "orders-api");

// For whatever stubs HTTP by the Fetch standard.
const fetch = fetchHandler(emulator);
const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AppRunner.ListServices" };
const answer = await fetch("https://apprunner.us-east-1.amazonaws.com/", { method: "POST", headers, body: "{}" });
assert.equal((await answer.json()).ServiceSummaryList.length, 1);
