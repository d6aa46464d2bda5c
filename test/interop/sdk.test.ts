import * as sdk from "@aws-sdk/client-apprunner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { createEmulator, type RunningEmulator, startEmulator } from "../../src/entry/emulator.ts";

const CREDENTIALS = { accessKeyId: "any", secretAccessKey: "any" };
const SOURCE = {
  CodeRepository: {
    RepositoryUrl: "https://github.com/example/monorepo",
    SourceCodeVersion: { Type: "BRANCH", Value: "main" },
    SourceDirectory: "/services/api",
    CodeConfiguration: {
      ConfigurationSource: "API",
      CodeConfigurationValues: {
        Runtime: "NODEJS_22",
        StartCommand: "node .",
        RuntimeEnvironmentVariables: { A: "b" },
      },
    },
  },
} as const;
const VPC = { VpcId: "vpc-0123456789abcdef0", VpcEndpointId: "vpce-0123456789abcdef0" };

let emulator: RunningEmulator;
let client: sdk.AppRunnerClient;
const sent = new Set<string>();

/** Sends a command, in the SDK's own words, and remembers its operation. */
async function send<C extends { readonly constructor: { readonly name: string } }>(command: C) {
  sent.add(command.constructor.name.replace(/Command$/, ""));
  return (await client.send(command as never)) as never;
}

beforeAll(async () => {
  emulator = await startEmulator({ seed: "sdk", settleMs: 1500, limits: { signed: true } });
  client = new sdk.AppRunnerClient({
    endpoint: emulator.url,
    region: "us-east-1",
    credentials: CREDENTIALS,
    maxAttempts: 1,
  });
});

afterAll(async () => {
  client.destroy();
  await emulator.close();
});

describe("the JavaScript SDK", () => {
  let service: sdk.Service;
  const settled = async (status: string): Promise<void> => {
    emulator.skip(2);
    const found: sdk.DescribeServiceCommandOutput = await send(
      new sdk.DescribeServiceCommand({ ServiceArn: service.ServiceArn }),
    );
    expect(found.Service?.Status).toBe(status);
    expect(found.Service?.SourceConfiguration?.CodeRepository?.SourceDirectory).toBe("/services/api");
    service = found.Service as sdk.Service;
  };

  test("runs the whole life of a monorepo's service", async () => {
    const made: sdk.CreateServiceCommandOutput = await send(
      new sdk.CreateServiceCommand({
        ServiceName: "monorepo-api",
        SourceConfiguration: SOURCE,
        Tags: [{ Key: "team", Value: "a" }],
      }),
    );
    service = made.Service as sdk.Service;
    expect(made.OperationId).toMatch(/^[0-9a-f]{32}$/);
    expect(service).toMatchObject({ Status: "OPERATION_IN_PROGRESS", SourceConfiguration: SOURCE });
    expect(service.CreatedAt).toBeInstanceOf(Date);
    await settled("RUNNING");
    const ServiceArn = service.ServiceArn;
    await send(new sdk.UpdateServiceCommand({ ServiceArn, InstanceConfiguration: { Cpu: "1024", Memory: "3072" } }));
    await settled("RUNNING");
    expect(service.InstanceConfiguration?.Memory).toBe("3072");
    await send(new sdk.StartDeploymentCommand({ ServiceArn }));
    await settled("RUNNING");
    await send(new sdk.PauseServiceCommand({ ServiceArn }));
    await settled("PAUSED");
    await send(new sdk.ResumeServiceCommand({ ServiceArn }));
    await settled("RUNNING");
    await send(new sdk.TagResourceCommand({ ResourceArn: ServiceArn, Tags: [{ Key: "b", Value: "" }] }));
    await send(new sdk.UntagResourceCommand({ ResourceArn: ServiceArn, TagKeys: ["team"] }));
    const tags: sdk.ListTagsForResourceCommandOutput = await send(
      new sdk.ListTagsForResourceCommand({ ResourceArn: ServiceArn }),
    );
    expect(tags.Tags).toEqual([{ Key: "b", Value: "" }]);
    const services: sdk.ListServicesCommandOutput = await send(new sdk.ListServicesCommand({ MaxResults: 1 }));
    expect(services.ServiceSummaryList).toMatchObject([{ ServiceArn, Status: "RUNNING" }]);
    const operations: sdk.ListOperationsCommandOutput = await send(new sdk.ListOperationsCommand({ ServiceArn }));
    expect(operations.OperationSummaryList?.map(({ Type }) => Type)).toEqual([
      "RESUME_SERVICE",
      "PAUSE_SERVICE",
      "START_DEPLOYMENT",
      "UPDATE_SERVICE",
      "CREATE_SERVICE",
    ]);
  });

  test("associates a custom domain", async () => {
    const at = { ServiceArn: service.ServiceArn, DomainName: "example.com" };
    await send(new sdk.AssociateCustomDomainCommand(at));
    const found: sdk.DescribeCustomDomainsCommandOutput = await send(
      new sdk.DescribeCustomDomainsCommand({ ServiceArn: at.ServiceArn }),
    );
    expect(found.CustomDomains?.[0]).toMatchObject({ DomainName: "example.com", EnableWWWSubdomain: true });
    emulator.skip(10);
    await send(new sdk.DisassociateCustomDomainCommand(at));
  });

  test("keeps auto scaling configurations", async () => {
    const name = { AutoScalingConfigurationName: "high" };
    await send(new sdk.CreateAutoScalingConfigurationCommand({ ...name, MaxConcurrency: 50 }));
    const second: sdk.CreateAutoScalingConfigurationCommandOutput = await send(
      new sdk.CreateAutoScalingConfigurationCommand(name),
    );
    const arn = { AutoScalingConfigurationArn: second.AutoScalingConfiguration?.AutoScalingConfigurationArn };
    expect(second.AutoScalingConfiguration).toMatchObject({ AutoScalingConfigurationRevision: 2, Latest: true });
    await send(new sdk.DescribeAutoScalingConfigurationCommand(arn));
    await send(new sdk.UpdateDefaultAutoScalingConfigurationCommand(arn));
    const all: sdk.ListAutoScalingConfigurationsCommandOutput = await send(
      new sdk.ListAutoScalingConfigurationsCommand({ ...name, MaxResults: 1 }),
    );
    const rest: sdk.ListAutoScalingConfigurationsCommandOutput = await send(
      new sdk.ListAutoScalingConfigurationsCommand({ ...name, MaxResults: 1, NextToken: all.NextToken }),
    );
    expect([all, rest].flatMap((page) => page.AutoScalingConfigurationSummaryList?.length)).toEqual([1, 1]);
    const users: sdk.ListServicesForAutoScalingConfigurationCommandOutput = await send(
      new sdk.ListServicesForAutoScalingConfigurationCommand(arn),
    );
    expect(users.ServiceArnList).toEqual([]);
    const first = { AutoScalingConfigurationArn: arn.AutoScalingConfigurationArn?.replace("/2/", "/1/") };
    await expect(send(new sdk.DeleteAutoScalingConfigurationCommand(arn))).rejects.toBeInstanceOf(
      sdk.InvalidRequestException,
    );
    await expect(send(new sdk.DescribeAutoScalingConfigurationCommand(first))).rejects.toBeInstanceOf(
      sdk.ResourceNotFoundException,
    );
    const made: sdk.CreateAutoScalingConfigurationCommandOutput = await send(
      new sdk.CreateAutoScalingConfigurationCommand({ AutoScalingConfigurationName: "spare" }),
    );
    const spare = { AutoScalingConfigurationArn: made.AutoScalingConfiguration?.AutoScalingConfigurationArn };
    const gone: sdk.DeleteAutoScalingConfigurationCommandOutput = await send(
      new sdk.DeleteAutoScalingConfigurationCommand(spare),
    );
    expect(gone.AutoScalingConfiguration?.DeletedAt).toBeInstanceOf(Date);
  });

  test("keeps connections, VPC connectors and observability configurations", async () => {
    const connection: sdk.CreateConnectionCommandOutput = await send(
      new sdk.CreateConnectionCommand({ ConnectionName: "github", ProviderType: "GITHUB" }),
    );
    emulator.skip(2);
    const connections: sdk.ListConnectionsCommandOutput = await send(new sdk.ListConnectionsCommand({}));
    expect(connections.ConnectionSummaryList).toMatchObject([{ ConnectionName: "github", Status: "AVAILABLE" }]);
    await send(new sdk.DeleteConnectionCommand({ ConnectionArn: connection.Connection?.ConnectionArn }));
    const connector: sdk.CreateVpcConnectorCommandOutput = await send(
      new sdk.CreateVpcConnectorCommand({ VpcConnectorName: "private", Subnets: ["subnet-1"] }),
    );
    const vpc = { VpcConnectorArn: connector.VpcConnector?.VpcConnectorArn };
    await send(new sdk.DescribeVpcConnectorCommand(vpc));
    await send(new sdk.ListVpcConnectorsCommand({}));
    await send(new sdk.DeleteVpcConnectorCommand(vpc));
    const traced: sdk.CreateObservabilityConfigurationCommandOutput = await send(
      new sdk.CreateObservabilityConfigurationCommand({
        ObservabilityConfigurationName: "traced",
        TraceConfiguration: { Vendor: "AWSXRAY" },
      }),
    );
    const arn = { ObservabilityConfigurationArn: traced.ObservabilityConfiguration?.ObservabilityConfigurationArn };
    await send(new sdk.DescribeObservabilityConfigurationCommand(arn));
    await send(new sdk.ListObservabilityConfigurationsCommand({ LatestOnly: true }));
    await send(new sdk.DeleteObservabilityConfigurationCommand(arn));
  });

  test("leads a VPC to a service, and deletes all", async () => {
    const { ServiceArn } = service;
    await send(
      new sdk.UpdateServiceCommand({
        ServiceArn,
        NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } },
      }),
    );
    emulator.skip(2);
    const ingress: sdk.CreateVpcIngressConnectionCommandOutput = await send(
      new sdk.CreateVpcIngressConnectionCommand({
        ServiceArn,
        VpcIngressConnectionName: "inside",
        IngressVpcConfiguration: VPC,
      }),
    );
    const arn = { VpcIngressConnectionArn: ingress.VpcIngressConnection?.VpcIngressConnectionArn };
    emulator.skip(2);
    await send(new sdk.UpdateVpcIngressConnectionCommand({ ...arn, IngressVpcConfiguration: VPC }));
    emulator.skip(2);
    await send(new sdk.DescribeVpcIngressConnectionCommand(arn));
    const list: sdk.ListVpcIngressConnectionsCommandOutput = await send(
      new sdk.ListVpcIngressConnectionsCommand({ Filter: { ServiceArn } }),
    );
    expect(list.VpcIngressConnectionSummaryList).toHaveLength(1);
    await send(new sdk.DeleteVpcIngressConnectionCommand(arn));
    emulator.skip(2);
    const deleted: sdk.DeleteServiceCommandOutput = await send(new sdk.DeleteServiceCommand({ ServiceArn }));
    expect(deleted.Service?.Status).toBe("OPERATION_IN_PROGRESS");
    await settled("DELETED");
  });
});

test("every operation was sent", () => {
  const operations = contractAt(LATEST)
    .operations()
    .map(({ name }) => name);
  expect([...sent].sort()).toEqual([...operations].sort());
});

describe("errors through the JavaScript SDK", () => {
  const create = () => new sdk.CreateServiceCommand({ ServiceName: "errors", SourceConfiguration: SOURCE });
  const unknown = "arn:aws:apprunner:us-east-1:123456789012:service/none/0123456789abcdef0123456789abcdef";
  const through = (options: Parameters<typeof createEmulator>[0] = {}) => {
    const { requestHandler } = createEmulator({ seed: "errors", ...options });
    return new sdk.AppRunnerClient({ requestHandler, region: "us-east-1", credentials: CREDENTIALS, maxAttempts: 1 });
  };

  test.each([
    [
      sdk.InvalidRequestException,

      async () => through().send(new sdk.CreateServiceCommand({ ServiceName: "x", SourceConfiguration: {} })),
    ],
    [
      sdk.ResourceNotFoundException,

      async () => through().send(new sdk.DescribeServiceCommand({ ServiceArn: unknown })),
    ],
    [
      sdk.InvalidStateException,

      async () => {
        const slow = through({ settleMs: 60_000 });
        const { Service } = await slow.send(create());
        return slow.send(new sdk.PauseServiceCommand({ ServiceArn: Service?.ServiceArn }));
      },
    ],
    [
      sdk.ServiceQuotaExceededException,

      async () => {
        const full = through();
        for (let number = 0; ; number++)
          await full.send(new sdk.CreateConnectionCommand({ ConnectionName: `conn${number}`, ProviderType: "GITHUB" }));
      },
    ],
    [
      sdk.InternalServiceErrorException,

      async () => through({ failures: { CreateService: "InternalServiceErrorException" } }).send(create()),
    ],
  ])("%o", async (type, act) => {
    await expect(act()).rejects.toBeInstanceOf(type);
  });
});
