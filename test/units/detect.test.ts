import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { choiceOf } from "../../src/read/detect/chosen.ts";
import { foreignText } from "../../src/read/detect/foreign.ts";
import { detect } from "../../src/read/detect.ts";
import type { Document } from "../../src/read/document.ts";

const contract = contractAt(LATEST);
const ARN = "arn:aws:apprunner:eu-west-1:123456789012:service/web/0123456789abcdef0123456789abcdef";
const SOURCE = { ImageRepository: { ImageIdentifier: "public.ecr.aws/a/b:1", ImageRepositoryType: "ECR_PUBLIC" } };
const SERVICE = {
  ServiceName: "web",
  ServiceId: "0123456789abcdef0123456789abcdef",
  ServiceArn: ARN,
  ServiceUrl: "abc.eu-west-1.awsapprunner.com",
  CreatedAt: "2023-09-26T10:00:00+02:00",
  UpdatedAt: 1695722400.5,
  Status: "RUNNING",
  SourceConfiguration: SOURCE,
  InstanceConfiguration: { Cpu: "1024", Memory: "2048" },
  AutoScalingConfigurationSummary: {},
  NetworkConfiguration: {},
};

function documentOf(value: unknown, language: "json" | "yaml" = "json"): Document {
  const nowhere = { start: 0, end: 0 };
  return { language, text: "", value, faults: [], locate: () => nowhere, scalar: () => undefined, comments: () => [] };
}

/** What `detect` says in one line: kind, then each subject's shape (`?` when partial), intent and place, or the reason. */
function said(value: unknown, file = "x.json", options: object = {}): string {
  const language = /\.ya?ml$/.test(file) ? "yaml" : "json";
  const found = detect(documentOf(value, language), file, { contract, ...options });
  if (found.kind === "foreign") return `foreign: ${found.reason}`;
  const subjects = found.subjects.map(
    ({ shape, intent, partial, path }) =>
      `${shape}${partial ? "?" : ""} ${intent}${path.length > 0 ? ` at ${path.join("/")}` : ""}`,
  );
  return `${found.kind}: ${subjects.length > 0 ? subjects.join(", ") : found.reason}`;
}

const REQUESTS: [unknown, string, string][] = [
  [{ ServiceName: "web", SourceConfiguration: SOURCE }, "x.json", "request: CreateServiceRequest create"],
  [{ ServiceName: "web", SourceConfiguration: SOURCE }, "apprunner.yaml", "request: CreateServiceRequest create"],
  [{ serviceName: "web", sourceConfiguration: SOURCE }, "x.json", "request: CreateServiceRequest create"],
  [
    { ServiceNme: "web", SourceConfiguration: SOURCE, Nonsense: 1 },
    "x.json",
    "fragment: CreateServiceRequest? unknown",
  ],
  [
    { ServiceName: "web", InstanceConfiguration: { Cpu: "1 vCPU" }, Cluster: "a" },
    "x.json",
    "request: CreateServiceRequest create",
  ],
  [{ ServiceArn: ARN, SourceConfiguration: SOURCE }, "x.json", "request: UpdateServiceRequest update"],
  [
    { ServiceArn: ARN, ServiceName: "web", SourceConfiguration: SOURCE },
    "x.json",
    "request: UpdateServiceRequest update",
  ],
  [{ ServiceArn: ARN, InstanceConfiguration: { Cpu: "1 vCPU" } }, "x.json", "request: UpdateServiceRequest update"],
  [{ ServiceArn: ARN }, "x.json", "request: DescribeServiceRequest unknown"],
  [{ ServiceArn: ARN }, "pause-service.json", "request: PauseServiceRequest unknown"],
  [{ ServiceArn: ARN }, "in/UpdateService.yaml", "request: UpdateServiceRequest update"],
  [{ ServiceArn: ARN, MaxResults: 10 }, "x.json", "request: ListOperationsRequest unknown"],
  [{ ServiceArn: ARN, MaxResults: 5 }, "describe_custom_domains.json", "request: DescribeCustomDomainsRequest unknown"],
  [
    { ServiceArn: ARN, DomainName: "a.example" },
    "disassociate-custom-domain.json",
    "request: DisassociateCustomDomainRequest unknown",
  ],
  [
    { ServiceArn: ARN, DomainName: "a.example", EnableWWWSubdomain: true },
    "x.json",
    "request: AssociateCustomDomainRequest unknown",
  ],
  [{ VpcConnectorName: "a", Subnet: ["subnet-1"] }, "x.json", "request: CreateVpcConnectorRequest create"],
  [{ VpcConectorName: "a", Subnets: ["subnet-1"] }, "x.json", "request: CreateVpcConnectorRequest create"],
  [{ NextToken: "", MaxResults: 0 }, "x.json", "request: ListServicesRequest unknown"],
  [{ NextToken: "", MaxResults: 0 }, "list-vpc-connectors.json", "request: ListVpcConnectorsRequest unknown"],
  [{ AutoScalingConfigurationArn: ARN }, "x.json", "request: DescribeAutoScalingConfigurationRequest unknown"],
  [{}, "list-services.json", "request: ListServicesRequest unknown"],
  [{ CreateService: { ServiceName: "web" } }, "x.json", "request: CreateServiceRequest create at CreateService"],
  [
    { CreateServiceRequest: { ServiceName: "web" } },
    "x.json",
    "request: CreateServiceRequest create at CreateServiceRequest",
  ],
  [
    { PauseService: { ServiceArn: ARN }, TagResource: { ResourceArn: ARN, Tags: [] } },
    "x.json",
    "request: PauseServiceRequest unknown at PauseService, TagResourceRequest unknown at TagResource",
  ],
];

const FRAGMENTS: [unknown, string, string][] = [
  [{ SourceConfiguration: SOURCE, InstanceConfiguration: {} }, "x.json", "fragment: CreateServiceRequest? unknown"],
  [{ SourceConfiguration: SOURCE }, "update-service.json", "fragment: UpdateServiceRequest? update"],
  [{ InstanceConfiguration: {}, HealthCheckConfiguration: {} }, "x.json", "fragment: UpdateServiceRequest? unknown"],
  [SOURCE, "source.json", "fragment: SourceConfiguration unknown"],
  [
    { CodeRepository: {}, AutoDeploymentsEnabled: true },
    "update-service.json",
    "fragment: SourceConfiguration unknown",
  ],
  [{ Cpu: "1024", Memory: "2048" }, "x.json", "fragment: InstanceConfiguration unknown"],
  [{ Cpu: "1024" }, "instance-configuration.json", "fragment: InstanceConfiguration unknown"],
  [{ Protocol: "HTTP", Path: "/", HealthyThreshold: 1 }, "x.json", "fragment: HealthCheckConfiguration unknown"],
  [{ Protocol: "HTTP", Path: "/" }, "health-check.yaml", "fragment: HealthCheckConfiguration unknown"],
  [
    { EgressConfiguration: { EgressType: "DEFAULT" }, IpAddressType: "IPV4" },
    "x.json",
    "fragment: NetworkConfiguration unknown",
  ],
  [{ ObservabilityEnabled: true }, "x.json", "fragment: ServiceObservabilityConfiguration unknown"],
  [
    { KmsKey: "arn:aws:kms:eu-west-1:123456789012:key/a" },
    "encryption.json",
    "fragment: EncryptionConfiguration unknown",
  ],
  [[{ Key: "team", Value: "web" }, { Key: "stage" }], "x.json", "fragment: TagList unknown"],
];

const RESPONSES: [unknown, string, string][] = [
  [{ Service: SERVICE }, "x.json", "response: DescribeServiceResponse report"],
  [{ Service: SERVICE, OperationId: "a" }, "x.json", "response: CreateServiceResponse report"],
  [
    { Service: SERVICE, OperationId: "a", ResponseMetadata: {} },
    "resume-service.json",
    "response: ResumeServiceResponse report",
  ],
  [{ DescribeService: { Service: SERVICE } }, "x.json", "response: DescribeServiceResponse report at DescribeService"],
  [{ DescribeServiceOutput: {} }, "x.json", "response: DescribeServiceResponse report at DescribeServiceOutput"],
  [SERVICE, "x.json", "response: Service report"],
  [{ ...SERVICE, Later: 1 }, "x.json", "response: Service report"],
  [{ ServiceName: "web", ServiceUrl: "a", Status: "RUNNING" }, "x.json", "response: ServiceSummary report"],
  [{ ServiceSummaryList: [] }, "x.json", "response: ListServicesResponse report"],
  [{ ServiceSummaryList: [], NextToken: "a" }, "x.json", "response: ListServicesResponse report"],
  [{ DNSTarget: "a", ServiceArn: ARN, CustomDomains: [] }, "x.json", "response: DescribeCustomDomainsResponse report"],
  [{ Connection: { ConnectionName: "a", ConnectionArn: ARN } }, "x.json", "response: CreateConnectionResponse report"],
  [
    { VpcConnectorName: "a", VpcConnectorArn: ARN, Status: "ACTIVE", Subnets: [] },
    "x.json",
    "response: VpcConnector report",
  ],
  [{ Tags: [{ Key: "a", Value: "b" }] }, "x.json", "response: ListTagsForResourceResponse report"],
  [{ OperationId: "a" }, "x.json", "response: StartDeploymentResponse report"],
  [{}, "tag-resource.json", "response: TagResourceResponse report"],
  [{ Name: "web", ServiceUrl: "a", Status: "RUNNING" }, "x.json", "response: part of a response"],
  [
    { ServiceName: "web", ServiceArn: ARN, ServiceUrl: "a", Image: "b", Port: "80" },
    "x.json",
    "response: part of a response",
  ],
  [{ OperationId: "a", Status: "OPERATION_IN_PROGRESS", Mine: {} }, "x.json", "response: part of a response"],
  [[{ ServiceName: "web", ServiceUrl: "a" }], "x.json", "response: part of a response"],
];

const REPOSITORY: [unknown, string, boolean][] = [
  [{ version: 1, runtime: "python3", build: {}, run: {} }, "anything.yml", true],
  [{ runtime: "python3", build: {}, run: { command: "a" } }, "x.yaml", true],
  [{ version: 1, runtime: "docker", dockerfile_path: "a", port: 3000 }, "apprunner.yml", true],
  [{ version: 1, build: { runtime: "a" } }, "apprunner.yaml", true],
  [{ Version: 1, Runtime: "python3", Build: {} }, "app-runner.yaml", true],
  [{ build: { commands: { build: [] } }, run: { command: "a" } }, "x.yaml", true],
  [{ version: 2, build: { os: "ubuntu" } }, ".readthedocs.yaml", false],
  [{ build: { docker: { web: "Dockerfile" } }, run: { web: "a" } }, "heroku.yml", false],
  [{ runtime: "python39", entrypoint: "a" }, "app.yaml", false],
  [{ name: "a", version: "1.0.0", build: {}, scripts: {} }, "package.json", false],
  [{ version: 1, runtime: "python3", build: {}, run: {} }, "x.json", true],
  [{ runtime: "nodejs", build: {}, name: "a" }, "x.json", false],
  [{ version: "3.9", services: { web: {} } }, "apprunner.yaml", false],
];

const FOREIGN: [unknown, string, string][] = [
  [{ version: "3", services: { web: { image: "a" } } }, "apprunner.yaml", "docker-compose file"],
  [{ serviceName: "a", taskDefinition: "b", clusterArn: "c" }, "create-service.json", "ECS service"],
  [{ service: { serviceName: "a", taskDefinition: "b" } }, "x.json", "ECS service"],
  [{ family: "a", containerDefinitions: [] }, "x.json", "ECS task definition"],
  [{ containers: {}, publicEndpoint: {} }, "x.json", "Lightsail container deployment"],
  [
    { Version: "2012-10-17", Statement: [{ Principal: { Service: "build.apprunner.amazonaws.com" } }] },
    "x.json",
    "IAM policy",
  ],
  [{ name: "a", on: {}, jobs: {} }, "x.yml", "GitHub workflow"],
  [{ typeName: "AWS::AppRunner::Service", properties: {} }, "x.json", "CloudFormation resource schema"],
  [
    { eventVersion: "1.08", requestParameters: { serviceName: "a", sourceConfiguration: {} } },
    "x.json",
    "CloudTrail event",
  ],
  [{ name: "a", dependencies: {} }, "package.json", "package manifest"],
  [
    { AWSTemplateFormatVersion: "2010-09-09", Resources: {} },
    "x.yaml",
    "CloudFormation template without App Runner resources",
  ],
  [{ Resources: { A: { Type: "AWS::S3::Bucket" } } }, "x.json", "CloudFormation template without App Runner resources"],
  [
    {
      Transform: ["AWS::Serverless-2016-10-31"],
      Resources: { F: { Type: "AWS::Lambda::Function", Description: "AWS::AppRunner::Service" } },
    },
    "x.yaml",
    "SAM template without App Runner resources",
  ],
  [{ version: 3, deployment: { resources: [] } }, "x.json", "Pulumi state"],
  [{ version: "tree-0.1", tree: {} }, "tree.json", "CDK construct tree"],
  [{ terraform_version: "1.5", lineage: "a", resources: [] }, "x.json", "Terraform state"],
  [{ resource: { aws_apprunner_service: {} } }, "main.tf.json", "Terraform configuration"],
  [{ service_name: "a", source_configuration: {} }, "x.json", "snake_case configuration, as Terraform writes it"],
  [{ sourceConfiguration: {}, name: "a" }, "x.json", "lowerCamel properties, as CDK and Pulumi write them"],
  [{ apiVersion: "v1", kind: "Service" }, "x.yaml", "Kubernetes manifest"],
  [
    { Connection: { ConnectionName: "a", ConnectionArn: "arn:aws:codestar-connections:a:1:connection/b" } },
    "x.json",
    "request or response of another AWS service",
  ],
  [{ Tags: [{ Key: "a", ResourceId: "i-1", ResourceType: "instance", Value: "b" }] }, "x.json", "unrelated JSON file"],
  [{ Subnets: [{ SubnetId: "a" }] }, "x.json", "unrelated JSON file"],
  [{ Service: { Id: "a", Arn: "b" } }, "get-service.json", "unrelated JSON file"],
  [{ Parameters: { CreateService: { ServiceName: "a" } } }, "x.json", "CloudFormation parameters"],
  [{}, "x.json", "empty object"],
  [[], "x.json", "list of something else"],
  [[{ ParameterKey: "a" }], "x.json", "CloudFormation parameters"],
  [[{ ServiceName: "a", SourceConfiguration: SOURCE }], "x.json", "list of something else"],
  ["text", "x.yaml", "not a configuration"],
  [null, "x.yaml", "not a configuration"],
];

describe("detection by members", () => {
  it.each([...REQUESTS, ...FRAGMENTS, ...RESPONSES])("%j in %s", (value, file, want) => {
    expect(said(value, file)).toBe(want);
  });

  it.each(REPOSITORY)("repository file: %j in %s", (value, file, want) => {
    expect(said(value, file).startsWith("apprunner-yaml: RepositoryConfiguration unknown")).toBe(want);
  });

  it.each(FOREIGN)("foreign: %j in %s", (value, file, want) => {
    expect(said(value, file)).toBe(`foreign: ${want}`);
  });
});

describe("every operation", () => {
  const SAMPLES: Record<string, unknown> = {
    object: {},
    array: [],
    string: "x",
    integer: 1,
    number: 1,
    boolean: true,
    timestamp: 1,
  };
  const minimal = (shape: string, names: readonly string[]) => {
    const members = contract.shape(shape)?.members;
    return Object.fromEntries(names.map((name) => [name, SAMPLES[members?.get(name)?.shape.types[0] ?? "string"]]));
  };
  const all = (shape: string) => minimal(shape, [...(contract.shape(shape)?.members?.keys() ?? [])]);
  const slug = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  const operations = contract.operations();

  it("has 37 of them", () => expect(operations).toHaveLength(37));

  it.each(operations)("$name: a minimal request in a file of its name", ({ name, request }) => {
    const value = minimal(request, contract.shape(request)?.required ?? []);
    expect(said(value, `${slug(name)}.json`)).toMatch(new RegExp(`^request: ${request} `));
  });

  it.each(operations)("$name: a whole request in any file", ({ request }) => {
    const found = detect(documentOf(all(request)), "x.json", { contract });
    expect(found.kind).toBe("request");
    const shape = contract.shape(found.kind === "foreign" ? "" : (found.shape ?? ""));
    expect([...(shape?.members?.keys() ?? [])].sort()).toEqual(
      [...(contract.shape(request)?.members?.keys() ?? [])].sort(),
    );
  });

  it.each(operations)("$name: a whole response in a file of its name", ({ name, response }) => {
    const value = all(response);
    if ("Service" in value) value.Service = SERVICE;
    const want =
      Object.keys(value).length === 0 ? /^(?:request|response): / : new RegExp(`^response: ${response} report`);
    expect(said(value, `${slug(name)}-output.json`)).toMatch(want);
  });
});

describe("--kind", () => {
  it.each([
    [{ a: 1 }, "x.json", { kind: "request" }, "request: CreateServiceRequest create"],
    [{ a: 1 }, "tag-resource.json", { kind: "request" }, "request: TagResourceRequest unknown"],
    [{ Subnets: [] }, "x.json", { kind: "request" }, "request: CreateVpcConnectorRequest create"],
    [{ Service: {} }, "x.json", { kind: "response" }, "response: DescribeServiceResponse report"],
    [{ Path: "/" }, "x.json", { kind: "fragment" }, "fragment: HealthCheckConfiguration unknown"],
    [{}, "x.json", { kind: "apprunner-yaml" }, "apprunner-yaml: RepositoryConfiguration unknown"],
    [SERVICE, "x.json", { kind: "foreign" }, "foreign: set aside with --kind"],
    [{}, "x.json", { shape: "UpdateServiceRequest" }, "request: UpdateServiceRequest update"],
    [{}, "x.json", { shape: "SourceConfiguration" }, "fragment: SourceConfiguration unknown"],
    [{}, "x.json", { shape: "Service" }, "response: Service report"],
    [[], "x.json", { shape: "TagList" }, "fragment: TagList unknown"],
    [{}, "x.json", { shape: "RepositoryConfiguration" }, "apprunner-yaml: RepositoryConfiguration unknown"],
  ])("%j in %s with %j", (value, file, options, want) => expect(said(value, file, options)).toBe(want));

  it.each([
    ["request", { ok: true, kind: "request" }],
    ["CreateServiceRequest", { ok: true, shape: "CreateServiceRequest" }],
    ["CreateService", { ok: false, suggestion: "CreateServiceRequest" }],
    ["SourceConfigration", { ok: false, suggestion: "SourceConfiguration" }],
    ["responses", { ok: false, suggestion: "response" }],
    ["zzz", { ok: false }],
  ])("names: %s", (name, want) => expect(choiceOf(name, contract)).toEqual(want));
});

describe("detection, further", () => {
  it("knows what a later release brought", () => {
    const options = { contract: contractAt("2021-05-18") };
    expect(said({ VpcConnectorName: "a", Subnets: [] }, "x.json", options)).toBe("foreign: request of a later release");
  });

  it("reads Terraform plans and says when none of its resources is App Runner's", () => {
    const plan = (type: string) => ({
      format_version: "1.2",
      terraform_version: "1.9.0",
      planned_values: { root_module: { resources: [{ address: "a.b", type, values: {} }] } },
    });
    expect(said(plan("aws_apprunner_vpc_connector"))).toBe(
      "terraform-plan: CreateVpcConnectorRequest create at planned_values/root_module/resources/0/values",
    );
    expect(said(plan("aws_s3_bucket"))).toBe("foreign: Terraform plan without App Runner resources");
  });

  it("reads timestamps of responses in either spelling and those of requests as numbers", () => {
    const found = detect(documentOf({ Service: SERVICE }), "x.json", { contract });
    expect(found.kind !== "foreign" && found.subjects[0]?.spelling.timestamps).toBe("either");
  });

  it.each([
    ["name: {{ .Values.name }}", "Go template"],
    ["{% if a %}", "Jinja template"],
    ["a: b", undefined],
  ])("names the language of a text that is no YAML: %s", (text, want) => expect(foreignText(text)).toBe(want));
});

describe("what a part of a shape's members is taken for", () => {
  const SAMPLES: Readonly<Record<string, unknown>> = { object: {}, array: [], integer: 1, number: 1, boolean: true };
  const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  const misspelt = (name: string) => name.slice(0, -2) + name.slice(-1);
  const entries = (name: string) =>
    [...(contract.shape(name)?.members?.values() ?? [])].map((member): [string, unknown] => [
      member.name,
      SAMPLES[member.shape.types[0] ?? ""] ?? "x",
    ]);

  /** Names of all shapes that are objects, in the order in which a walk from the operations meets them. */
  const shapes = new Set<string>();
  const meet = (name: string): void => {
    const shape = contract.shape(name);
    const inner = shape?.item ?? shape;
    if (!inner?.members || shapes.has(inner.name)) return;
    shapes.add(inner.name);
    for (const member of inner.members.values()) meet(member.shape.name);
  };
  for (const { request, response } of contract.operations()) for (const name of [request, response]) meet(name);

  type Entries = readonly [string, unknown][];
  const strangers = (count: number): Entries => Array.from({ length: count }, (_, at) => [`Stranger${at}`, at]);
  const named = (all: Entries, name: (name: string) => string): Entries =>
    all.map(([key, value]) => [name(key), value]);
  const OTHER = "arn:aws:codestar-connections:eu-west-1:123456789012:connection/b";

  const VARIANTS: Readonly<Record<string, (all: Entries, required: readonly string[]) => Entries>> = {
    whole: (all) => all,
    required: (all, required) => all.filter(([name]) => required.includes(name)),
    optional: (all, required) => all.filter(([name]) => !required.includes(name)),
    "but the first": (all) => all.slice(1),
    "first two": (all) => all.slice(0, 2),
    "and a stranger": (all) => [...all, ...strangers(1)],
    "two and a stranger": (all) => [...all.slice(0, 2), ...strangers(1)],
    "two and two strangers": (all) => [...all.slice(0, 2), ...strangers(2)],
    "two and three strangers": (all) => [...all.slice(0, 2), ...strangers(3)],
    "in lower camel case": (all) => named(all, camel),
    "two in lower camel case, and strangers": (all) => [...named(all.slice(0, 2), camel), ...strangers(3)],
    "first misspelt": (all) => [...named(all.slice(0, 1), misspelt), ...all.slice(1)],
    "all but one misspelt": (all) => [...all.slice(0, 1), ...named(all.slice(1), misspelt)],
    "texts as ARNs of App Runner": (all) => all.map(([name, value]) => [name, value === "x" ? ARN : value]),
    "texts as ARNs of others": (all) => all.map(([name, value]) => [name, value === "x" ? OTHER : value]),
    "values of another type": (all) => all.map(([name, value]) => [name, typeof value === "object" ? "x" : {}]),
    "a status, and the first in lower case": (all) => [
      ["Status", "RUNNING"],
      ...named(all.slice(0, 1), (name) => name.toLowerCase()),
    ],
  };

  it.each(Object.entries(VARIANTS))("%s", async (variant, change) => {
    const lines = [...shapes].map((name) => {
      const value = Object.fromEntries(change(entries(name), contract.shape(name)?.required ?? []));
      const stem = name.replace(/(?:Request|Response|Configuration)$/, "");
      const [anywhere, there] = [said(value), said(value, `${stem}.json`)];
      return `${name}: ${anywhere}${there === anywhere ? "" : `\n  in ${stem}.json: ${there}`}`;
    });
    const file = join(import.meta.dirname, `../golden/detected/${variant.replaceAll(/\W+/g, "-")}.txt`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  });

  it("at the founding release, whose names are learnt anew", async () => {
    const founding = { contract: contractAt("2023-09-26") };
    const lines = [...shapes].map((name) => {
      const all = entries(name);
      const told = [all, all.slice(0, 2), all.slice(1)].map((some) =>
        said(Object.fromEntries(some), "x.json", founding),
      );
      return [`${name}:`, ...new Set(told)].join("\n  ");
    });
    const golden = join(import.meta.dirname, "../golden/detected/founding-release.txt");
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
  });

  it("a list of them", async () => {
    const lines = [...shapes].flatMap((name) =>
      [entries(name), entries(name).slice(0, 2), entries(name).slice(0, 1)].map(
        (some) => `${name}, ${some.length} members: ${said([Object.fromEntries(some)])}`,
      ),
    );
    const golden = join(import.meta.dirname, "../golden/detected/list.txt");
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
  });
});
