import fc from "fast-check";
import { contractAt, RELEASES } from "../../src/contract/contract.ts";
import type { Shape } from "../../src/contract/shape.ts";
import { walk } from "../../src/contract/walk.ts";
import { PLAIN } from "../../src/core/subject.ts";
import {
  entries,
  failuresOf,
  OPEN_POINTS,
  OPERATION_MODELS,
  type Settings,
  settingsAt,
  type World,
} from "../../src/model/index.ts";

/** What a response has that its shape does not allow, in words; members that the shape does not have included. */
export function misfits(release: string, operation: string, output: unknown): string[] {
  const contract = contractAt(release);
  const name = contract.operation(operation)?.response as string;
  const found: string[] = [];
  const subject = {
    kind: "response",
    shape: name,
    intent: "unknown",
    path: [],
    value: output,
    spelling: PLAIN,
  } as const;
  walk(subject, contract.shape(name) as Shape, {
    wants: () => false,
    visit: () => {},
    violation: (violation) => found.push(`${violation.path.join(".")} ${violation.kind}`),
  });
  return found;
}

/** A port for ids that counts. */
export function counter(start = 0): () => string {
  let count = start;
  return () => (++count).toString(16).padStart(32, "0");
}

/** A few entries of a table, each with one of its possible values. */
function someOf(
  table: readonly (readonly [string, readonly string[]])[],
): fc.Arbitrary<Readonly<Record<string, string>>> {
  const entry = fc
    .constantFrom(...table.filter(([, values]) => values.length > 0))
    .chain(([key, values]) => fc.tuple(fc.constant(key), fc.constantFrom(...values)));
  return fc.array(entry, { maxLength: 4 }).map((found) => Object.fromEntries(found));
}

/** Settings with any release, any choices, any failures. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    release: fc.oneof(
      { weight: 3, arbitrary: fc.constant(RELEASES.at(-1) as string) },
      { weight: 1, arbitrary: fc.constantFrom(...RELEASES) },
    ),
    settleMs: fc.constantFrom(0, 1000, 5000),
    quotas: fc.constantFrom("documented" as const, "off" as const),
    choices: someOf(OPEN_POINTS.map(({ id, choices }) => [id, choices])),
    failures: someOf(OPERATION_MODELS.map(({ name }) => [name, failuresOf(name)])),
    failRate: fc.constantFrom(0, 0, 0.3),
    keep: fc.constantFrom(undefined, 2000),
  })
  .map(({ release, keep, failures, failRate, choices, ...rest }) => ({
    ...settingsAt(release, {
      ...rest,
      choices,
      failRate,
      failures: failRate > 0 ? {} : failures,
    }),
    ...(keep !== undefined && { keepDeletedMs: keep }),
  }));

/** One call whose ARNs are still open: `pick` chooses among those that the world has. */
export interface Call {
  readonly operation: string;
  readonly pick: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly seconds: number;
}

const name = fc.constantFrom("alpha", "beta", "gamma-1");
const tags = fc.array(fc.record({ Key: fc.constantFrom("team", "stage"), Value: fc.string({ maxLength: 3 }) }), {
  maxLength: 2,
});
const directory = fc.oneof(
  fc.constantFrom("/", "/api", "services/web", "/ä/b "),
  fc.string({ minLength: 1 }).filter((text) => !text.includes("\0")),
);
const code = fc.record(
  {
    RepositoryUrl: fc.constant("https://github.com/example/monorepo"),
    SourceCodeVersion: fc.constant({ Type: "BRANCH", Value: "main" }),
    CodeConfiguration: fc.constantFrom(
      { ConfigurationSource: "REPOSITORY" },
      {
        ConfigurationSource: "API",
        CodeConfigurationValues: { Runtime: "PYTHON_3", RuntimeEnvironmentVariables: { A: "1" } },
      },
    ),
    SourceDirectory: directory,
  },
  { requiredKeys: ["RepositoryUrl", "SourceCodeVersion", "CodeConfiguration"] },
);
const image = fc.record(
  {
    ImageIdentifier: fc.constantFrom(
      "public.ecr.aws/example/app:1",
      "210987654321.dkr.ecr.us-east-1.amazonaws.com/app:2",
    ),
    ImageRepositoryType: fc.constant("ECR_PUBLIC"),
    ImageConfiguration: fc.constantFrom({ Port: "80" }, { RuntimeEnvironmentVariables: { B: "2" } }),
  },
  { requiredKeys: ["ImageIdentifier", "ImageRepositoryType"] },
);
const source = fc.oneof(
  fc.record({ CodeRepository: code, AutoDeploymentsEnabled: fc.boolean() }, { requiredKeys: ["CodeRepository"] }),
  fc.record({ ImageRepository: image }),
);
const settings = {
  InstanceConfiguration: fc.constantFrom({ Cpu: "1 vCPU" }, { Memory: "4 GB" }, { Cpu: "2048", Memory: "4096" }),
  HealthCheckConfiguration: fc.constantFrom({}, { Protocol: "HTTP", Path: "/up" }, { Interval: 20 }),
  NetworkConfiguration: fc.constantFrom(
    { EgressConfiguration: { EgressType: "DEFAULT" } },
    { EgressConfiguration: { EgressType: "VPC", VpcConnectorArn: "<vpcconnector>" } },
    { IngressConfiguration: { IsPubliclyAccessible: false } },
    { IpAddressType: "DUAL_STACK" },
  ),
  ObservabilityConfiguration: fc.constantFrom(
    { ObservabilityEnabled: false },
    { ObservabilityEnabled: true, ObservabilityConfigurationArn: "<observabilityconfiguration>" },
  ),
  AutoScalingConfigurationArn: fc.constantFrom("<autoscalingconfiguration>", "<autoscalingconfiguration-name>"),
};
const service = fc.constant({ ServiceArn: "<service>" });
const paging = { MaxResults: fc.integer({ min: 1, max: 5 }) };

const INPUTS: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  CreateService: fc.record(
    { ServiceName: name, SourceConfiguration: source, Tags: tags, ...settings },
    { requiredKeys: ["ServiceName", "SourceConfiguration"] },
  ),
  UpdateService: fc.record(
    { ServiceArn: fc.constant("<service>"), SourceConfiguration: source, ...settings },
    { requiredKeys: ["ServiceArn"] },
  ),
  CreateAutoScalingConfiguration: fc.record(
    { AutoScalingConfigurationName: name, MinSize: fc.integer({ min: 1, max: 25 }), Tags: tags },
    { requiredKeys: ["AutoScalingConfigurationName"] },
  ),
  DeleteAutoScalingConfiguration: fc.record(
    {
      AutoScalingConfigurationArn: fc.constantFrom("<autoscalingconfiguration>", "<autoscalingconfiguration-name>"),
      DeleteAllRevisions: fc.boolean(),
    },
    { requiredKeys: ["AutoScalingConfigurationArn"] },
  ),
  DescribeAutoScalingConfiguration: fc.constant({ AutoScalingConfigurationArn: "<autoscalingconfiguration>" }),
  UpdateDefaultAutoScalingConfiguration: fc.constant({ AutoScalingConfigurationArn: "<autoscalingconfiguration>" }),
  ListAutoScalingConfigurations: fc.record(
    { AutoScalingConfigurationName: name, LatestOnly: fc.boolean(), ...paging },
    { requiredKeys: [] },
  ),
  ListServicesForAutoScalingConfiguration: fc.record(
    { AutoScalingConfigurationArn: fc.constant("<autoscalingconfiguration>"), ...paging },
    { requiredKeys: ["AutoScalingConfigurationArn"] },
  ),
  CreateObservabilityConfiguration: fc.record({ ObservabilityConfigurationName: name }),
  DescribeObservabilityConfiguration: fc.constant({ ObservabilityConfigurationArn: "<observabilityconfiguration>" }),
  DeleteObservabilityConfiguration: fc.constant({ ObservabilityConfigurationArn: "<observabilityconfiguration>" }),
  ListObservabilityConfigurations: fc.record({ LatestOnly: fc.boolean(), ...paging }, { requiredKeys: [] }),
  CreateConnection: fc.record({ ConnectionName: name, ProviderType: fc.constant("GITHUB") }),
  DeleteConnection: fc.constant({ ConnectionArn: "<connection>" }),
  ListConnections: fc.record({ ConnectionName: name, ...paging }, { requiredKeys: [] }),
  CreateVpcConnector: fc.record({ VpcConnectorName: name, Subnets: fc.constant(["subnet-1"]) }),
  DescribeVpcConnector: fc.constant({ VpcConnectorArn: "<vpcconnector>" }),
  DeleteVpcConnector: fc.constant({ VpcConnectorArn: "<vpcconnector>" }),
  ListVpcConnectors: fc.record(paging, { requiredKeys: [] }),
  CreateVpcIngressConnection: fc.record({
    ServiceArn: fc.constant("<service>"),
    VpcIngressConnectionName: name,
    IngressVpcConfiguration: fc.constant({ VpcId: "vpc-1", VpcEndpointId: "vpce-1" }),
  }),
  DescribeVpcIngressConnection: fc.constant({ VpcIngressConnectionArn: "<vpcingressconnection>" }),
  UpdateVpcIngressConnection: fc.constant({
    VpcIngressConnectionArn: "<vpcingressconnection>",
    IngressVpcConfiguration: { VpcId: "vpc-2" },
  }),
  DeleteVpcIngressConnection: fc.constant({ VpcIngressConnectionArn: "<vpcingressconnection>" }),
  ListVpcIngressConnections: fc.record(
    { Filter: fc.constant({ ServiceArn: "<service>" }), ...paging },
    { requiredKeys: [] },
  ),
  AssociateCustomDomain: fc.record(
    {
      ServiceArn: fc.constant("<service>"),
      DomainName: fc.constantFrom("a.example", "*.b.example"),
      EnableWWWSubdomain: fc.boolean(),
    },
    { requiredKeys: ["ServiceArn", "DomainName"] },
  ),
  DisassociateCustomDomain: fc.record({ ServiceArn: fc.constant("<service>"), DomainName: fc.constant("a.example") }),
  DescribeCustomDomains: fc.record(
    { ServiceArn: fc.constant("<service>"), ...paging },
    { requiredKeys: ["ServiceArn"] },
  ),
  DescribeService: service,
  PauseService: service,
  ResumeService: service,
  StartDeployment: service,
  DeleteService: service,
  ListServices: fc.record(paging, { requiredKeys: [] }),
  ListOperations: fc.record({ ServiceArn: fc.constant("<service>"), ...paging }, { requiredKeys: ["ServiceArn"] }),
  TagResource: fc.record({
    ResourceArn: fc.constantFrom("<service>", "<connection>", "<autoscalingconfiguration>"),
    Tags: tags,
  }),
  UntagResource: fc.constant({ ResourceArn: "<service>", TagKeys: ["team"] }),
  ListTagsForResource: fc.constantFrom({ ResourceArn: "<service>" }, { ResourceArn: "<vpcconnector>" }),
};

/** The operations that there are inputs for: all of them. */
export const CALLED: readonly string[] = Object.keys(INPUTS);

const FREQUENT = ["CreateService", "CreateService", "UpdateService", "UpdateService", "DeleteService"];

/** Any call of any operation. */
const anyCall: fc.Arbitrary<Call> = fc.constantFrom(...CALLED, ...FREQUENT).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    pick: fc.nat(3),
    input: INPUTS[operation] as fc.Arbitrary<Readonly<Record<string, unknown>>>,
    seconds: fc.constantFrom(0, 0.5, 10, 20),
  }),
);

const begun = (operation: string, input: Readonly<Record<string, unknown>>): Call => ({
  operation,
  pick: 0,
  input,
  seconds: 20,
});
const REPOSITORY = {
  RepositoryUrl: "https://github.com/example/monorepo",
  SourceCodeVersion: { Type: "BRANCH", Value: "main" },
  CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
};

/** Calls with which histories begin, so that there is something to call about. */
const BEGINNING: readonly Call[] = [
  begun("CreateService", { ServiceName: "alpha", SourceConfiguration: { CodeRepository: REPOSITORY } }),
  begun("CreateConnection", { ConnectionName: "alpha", ProviderType: "GITHUB" }),
  begun("CreateVpcConnector", { VpcConnectorName: "alpha", Subnets: ["subnet-1"] }),
  begun("CreateObservabilityConfiguration", { ObservabilityConfigurationName: "alpha" }),
  begun("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: "alpha" }),
  begun("CreateVpcIngressConnection", {
    ServiceArn: "<service>",
    VpcIngressConnectionName: "alpha",
    IngressVpcConfiguration: { VpcId: "vpc-1" },
  }),
  begun("AssociateCustomDomain", { ServiceArn: "<service>", DomainName: "a.example" }),
];

/** Any history of calls. */
export const anyHistory: fc.Arbitrary<Call[]> = fc
  .tuple(fc.subarray([...BEGINNING], { minLength: 4 }), fc.array(anyCall, { maxLength: 40, size: "max" }))
  .map(([beginning, rest]) => [...beginning, ...rest]);

/** A call's input with ARNs of the world in the place of `<kind>`, or ARNs that lead nowhere where it has none. */
export function inputIn(world: World, { input, pick }: Call): unknown {
  const arns = new Map<string, string[]>();
  for (const [, { kind, id }] of entries(world)) arns.set(kind, [...(arns.get(kind) ?? []), id]);
  const arnOf = (kind: string): string => {
    const found = arns.get(kind) ?? [];
    return found[pick % found.length] ?? `arn:aws:apprunner:us-east-1:123456789012:${kind}/nothing/${"0".repeat(32)}`;
  };
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, place(inner)]));
    const [, kind, byName] = (typeof value === "string" && /^<([a-z]+)(-name)?>$/.exec(value)) || [];
    if (kind === undefined) return value;
    return byName ? arnOf(kind).split("/").slice(0, 2).join("/") : arnOf(kind);
  };
  return place(input);
}
