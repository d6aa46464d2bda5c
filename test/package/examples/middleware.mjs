// Two lines, and every call of an application is held against the contract.
import assert from "node:assert/strict";
import { AppRunnerClient, CreateServiceCommand } from "@aws-sdk/client-apprunner";
import { createEmulator } from "apprunner-contract/emulator";
import { contractMiddleware } from "apprunner-contract/middleware";

const findings = [];
const { requestHandler } = createEmulator();
const credentials = { accessKeyId: "x", secretAccessKey: "x" };
const client = new AppRunnerClient({ region: "us-east-1", credentials, requestHandler });
client.middlewareStack.use(contractMiddleware({ mode: "throw", onFinding: (finding) => findings.push(finding.id) }));

const ImageRepository = { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" };
const input = { ServiceName: "orders-api", SourceConfiguration: { ImageRepository, AutoDeploymentsEnabled: false } };
await client.send(new CreateServiceCommand(input));
assert.deepEqual(findings, []);
const wrong = { ...input, InstanceConfiguration: { Cpu: "1 vCPU", Memory: "8 GB" } };
await assert.rejects(client.send(new CreateServiceCommand(wrong)), { name: "ContractError" });
assert.deepEqual(findings, ["memory-fits-cpu"]);
