import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LATEST } from "../../src/contract/contract.ts";
import { emptyWorld, OPEN_POINTS, type PointId, perform, settingsAt, settingsFault } from "../../src/model/index.ts";
import { RULES } from "../../src/rules/index.ts";
import { counter } from "../properties/model-histories.ts";

const ACCOUNT = "arn:aws:apprunner:us-east-1:123456789012";
const ID = "0".repeat(32);
const CODE = {
  RepositoryUrl: "https://github.com/example/monorepo",
  SourceCodeVersion: { Type: "BRANCH", Value: "main" },
  CodeConfiguration: { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "NODEJS_22" } },
};
const IMAGE = { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" };
const PRIVATE = { ImageIdentifier: "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1", ImageRepositoryType: "ECR" };

type Step = readonly [operation: string, input: object, secondsBefore?: number | undefined];

const service = (more: object = {}, source: object = { CodeRepository: CODE }): Step => [
  "CreateService",
  { ServiceName: "app1", SourceConfiguration: source, ...more },
];
const ARN = `${ACCOUNT}:service/app1/1`.replace(/1$/, ID.slice(0, 31) + 1);
const SERVICE = { ServiceArn: ARN };
const on = (operation: string, more: object = {}, after?: number): Step => [operation, { ...SERVICE, ...more }, after];
const scale = (name = "high", more: object = {}): Step => [
  "CreateAutoScalingConfiguration",
  { AutoScalingConfigurationName: name, ...more },
];
const SCALING = `${ACCOUNT}:autoscalingconfiguration/high`;
const TRACING = `${ACCOUNT}:observabilityconfiguration/tracing`;
const observe: Step = ["CreateObservabilityConfiguration", { ObservabilityConfigurationName: "tracing" }];
const connect: Step = ["CreateConnection", { ConnectionName: "github", ProviderType: "GITHUB" }];
const withConnection = (arn: string) =>
  service({}, { CodeRepository: CODE, AuthenticationConfiguration: { ConnectionArn: arn } });
const tagged = (Tags: object[]): Step => service({ Tags });
const vpc = (VpcConnectorArn?: string) => ({
  EgressConfiguration: { EgressType: "VPC", ...(VpcConnectorArn && { VpcConnectorArn }) },
});
const update = (SourceConfiguration: object): Step => on("UpdateService", { SourceConfiguration });
const variables = (RuntimeEnvironmentVariables: object) => ({
  ImageRepository: { ...IMAGE, ImageConfiguration: { RuntimeEnvironmentVariables } },
});
const listed: Step = ["ListServices", {}];
const deleteScaling: Step = ["DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn: SCALING }];
const domain = (name: string): Step => [
  "AssociateCustomDomain",
  { ServiceArn: ARN.replace(/app1.*/, name), DomainName: "example.com" },
];

/** For each point a history whose answers differ from choice to choice. */
const SCENARIOS: Readonly<Record<PointId, readonly Step[]>> = {
  "source-directory-when-update-omits-it": [
    service({}, { CodeRepository: { ...CODE, SourceDirectory: "/api" } }),
    update({ CodeRepository: CODE }),
  ],
  "source-directory-when-never-given": [service()],
  "relative-source-directory": [service({}, { CodeRepository: { ...CODE, SourceDirectory: "api" } })],
  "auto-deployments-when-never-given": [service()],
  "image-port-when-never-given": [service({}, { ImageRepository: IMAGE })],
  "code-port-when-never-given": [service()],
  "observability-when-never-given": [service()],
  "lone-cpu-or-memory": [service({ InstanceConfiguration: { Cpu: "256" } })],
  "memory-that-does-not-fit-cpu": [service({ InstanceConfiguration: { Cpu: "256" } })],
  "maps-in-updates": [service({}, variables({ A: "1" })), update(variables({ B: "2" }))],
  "update-of-a-paused-service": [service(), on("PauseService"), on("UpdateService", { InstanceConfiguration: {} })],
  "pausing-a-paused-service": [service(), on("PauseService"), on("PauseService")],
  "resuming-a-running-service": [service(), on("ResumeService")],
  "calls-about-a-deleted-service": [service(), on("DeleteService"), on("PauseService")],
  "tagging-in-progress": [service(), ["TagResource", { ResourceArn: ARN, Tags: [] }, 0]],
  "unknown-auto-scaling-arn": [service(), on("UpdateService", { AutoScalingConfigurationArn: SCALING })],
  "inactive-auto-scaling-arn": [
    scale(),
    deleteScaling,
    service({}, { ImageRepository: IMAGE }),
    ["UpdateService", { ServiceArn: "<service>", AutoScalingConfigurationArn: `${SCALING}/1` }],
  ],
  "unknown-vpc-connector-arn": [
    service(),
    on("UpdateService", { NetworkConfiguration: vpc(`${ACCOUNT}:vpcconnector/inner/1/${ID}`) }),
  ],
  "unknown-observability-arn": [
    service(),
    on("UpdateService", {
      ObservabilityConfiguration: { ObservabilityEnabled: true, ObservabilityConfigurationArn: TRACING },
    }),
  ],
  "unknown-connection-arn": [withConnection(`${ACCOUNT}:connection/github/${ID}`)],
  "connection-without-handshake": [connect, [...withConnection("<connection>").slice(0, 2), 0] as unknown as Step],
  handshake: [connect, ["ListConnections", {}]],
  "arn-of-another-kind": [["DescribeService", { ServiceArn: SCALING }]],
  "name-only-arn-in-services": [
    observe,
    service({ ObservabilityConfiguration: { ObservabilityEnabled: true, ObservabilityConfigurationArn: TRACING } }),
  ],
  "name-only-arn-in-tags": [scale(), ["ListTagsForResource", { ResourceArn: SCALING }]],
  "summary-in-services": [service()],
  "default-after-a-newer-revision": [
    scale(),
    ["UpdateDefaultAutoScalingConfiguration", { AutoScalingConfigurationArn: SCALING }],
    scale(),
    service(),
  ],
  "default-configuration-name": [scale("DefaultConfiguration")],
  "min-size-above-max-size": [scale("high", { MinSize: 5, MaxSize: 2 })],
  "latest-of-deleted-revisions": [scale(), deleteScaling],
  "revision-after-all-were-deleted": [scale(), deleteScaling, scale()],
  "vpc-connector-name-in-use": [
    ["CreateVpcConnector", { VpcConnectorName: "inner", Subnets: ["s"] }],
    ["CreateVpcConnector", { VpcConnectorName: "inner", Subnets: ["s"] }],
  ],
  "delete-service-with-ingress": [
    service(),
    on("CreateVpcIngressConnection", { VpcIngressConnectionName: "entry", IngressVpcConfiguration: {} }),
    on("DeleteService"),
  ],
  "ingress-to-a-public-service": [
    service(),
    on("CreateVpcIngressConnection", { VpcIngressConnectionName: "entry", IngressVpcConfiguration: {} }),
  ],
  "domain-in-use": [
    service(),
    ["CreateService", { ServiceName: "app2", SourceConfiguration: { ImageRepository: IMAGE } }],
    domain(ARN.slice(ARN.indexOf("app1"))),
    ["AssociateCustomDomain", { ServiceArn: "<service>", DomainName: "example.com" }],
  ],
  "repeated-tag-keys": [
    tagged([
      { Key: "a", Value: "1" },
      { Key: "a", Value: "2" },
    ]),
  ],
  "tag-limit": [tagged(Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: "" })))],
  "runtimes-past-end-of-support": [
    service(
      {},
      {
        CodeRepository: {
          ...CODE,
          CodeConfiguration: { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "GO_1" } },
        },
      },
    ),
  ],
  "code-without-connection": [service()],
  "image-without-access-role": [service({}, { ImageRepository: PRIVATE })],
  "vpc-egress-without-connector": [service({ NetworkConfiguration: vpc() })],
  "observability-without-arn": [service({ ObservabilityConfiguration: { ObservabilityEnabled: true } })],
  "unknown-members": [service({ Nonsense: true })],
  "null-members": [service({ Tags: null })],
  timestamps: [service()],
  "list-order": [
    service(),
    ["CreateService", { ServiceName: "app2", SourceConfiguration: { ImageRepository: IMAGE } }],
    listed,
  ],
  "page-length": [
    service(),
    ["CreateService", { ServiceName: "app2", SourceConfiguration: { ImageRepository: IMAGE } }],
    ["ListServices", { MaxResults: 2 }],
  ],
  "empty-last-page": [service(), ["ListServices", { MaxResults: 1 }]],
};

function answersTo(steps: readonly Step[], choices: Record<string, string>): string {
  let world = emptyWorld(settingsAt(LATEST, { choices, settleMs: 500 }));
  let now = 1_700_000_000.5;
  const newId = counter();
  const last: Record<string, string> = {};
  const answers = steps.map(([operation, input, after = 100]) => {
    now += after;
    const place = (text: string) => text.replace(/<([a-z]+)>/g, (_, kind: string) => last[kind] ?? "");
    const result = perform(world, operation, JSON.parse(place(JSON.stringify(input))), { now, newId });
    world = result.world;
    for (const { row } of result.changes) if (row) last[row.kind] = row.id;
    return result.answer.ok ? result.answer : { error: result.answer.error.name };
  });
  return JSON.stringify(answers);
}

describe("the open points", () => {
  it.each(OPEN_POINTS.map((point) => [point.id, point] as const))("%s has a switch that works", (id, point) => {
    expect(point.choices).toContain(point.default);
    const steps = SCENARIOS[id as PointId];
    const answers = point.choices.map((choice) => answersTo(steps, { [id]: choice }));
    expect(new Set(answers).size).toBe(point.choices.length);
    expect(answersTo(steps, {})).toBe(answers[point.choices.indexOf(point.default)]);
  });

  it("name rules that exist", () => {
    const ids = RULES.map(({ id }) => id);
    for (const { rule } of OPEN_POINTS) if (rule !== undefined) expect(ids).toContain(rule);
  });
});

describe("settings", () => {
  it.each([
    [{ release: "2020-01-01" }, "2020-01-01 is no release"],
    [{ choices: { nonsense: "kept" } }, "nonsense is no open point"],
    [{ choices: { handshake: "never" } }, "handshake is by-itself or by-hand, not never"],
    [{ failures: { ListServices: "FAILED" } }, "ListServices cannot fail"],
    [{ failures: { CreateService: "FAILED" } }, "CreateService fails with CREATE_FAILED, not FAILED"],
  ])("%j are refused", (changes, fault) => {
    const settings = settingsAt(LATEST, changes as object);
    expect(settingsFault(settings)).toBe(fault);
    expect(() => emptyWorld(settings)).toThrow(fault);
  });
});

describe("the operations' folder", () => {
  it("holds one file for each operation of the list, named as it is", () => {
    const folder = join(import.meta.dirname, "../../src/model/operations");
    const files = readdirSync(folder).filter((file) => file !== "index.ts");
    for (const file of files) {
      const name = /name: "(\w+)"/.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "";
      expect(`${name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase()}.ts`).toBe(file);
    }
    expect(files).toHaveLength(37);
  });
});
