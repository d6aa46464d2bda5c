import { describe, expect, it } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { walk } from "../../src/contract/walk.ts";
import { type Path, toPointer } from "../../src/core/pointer.ts";
import type { Reading } from "../../src/core/subject.ts";
import type { Violation } from "../../src/core/violation.ts";
import { readIntrinsic } from "../../src/read/cloudformation/intrinsic.ts";
import { readTemplate } from "../../src/read/cloudformation.ts";
import { detect } from "../../src/read/detect.ts";
import { Intrinsic } from "../../src/read/document.ts";
import { readYaml } from "../../src/read/yaml.ts";

const contract = contractAt(LATEST);
const IMAGE = "public.ecr.aws/a/b:1";
const short = (name: string, argument: unknown) => new Intrinsic(name, argument);

/** The violations of a template's subjects, each as `kind pointer`. */
function found(root: object, onVisit: (shape: string, seen: unknown) => void = () => {}): string[] {
  const said: string[] = [];
  for (const subject of readTemplate(root as never, contract)?.subjects ?? []) {
    const shape = contract.shape(subject.shape);
    if (!shape) throw new Error(subject.shape);
    const violation = ({ kind, path }: Violation) => said.push(`${kind} ${toPointer(path)}`);
    walk(subject, shape, { violation, wants: () => true, visit: (name, seen) => onVisit(name, seen) });
  }
  return said;
}

const service = (properties: object) => ({
  Resources: { App: { Type: "AWS::AppRunner::Service", Properties: properties } },
});
const image = (members: object = {}) => ({
  ImageRepository: { ImageIdentifier: IMAGE, ImageRepositoryType: "ECR_PUBLIC", ...members },
});

describe("readIntrinsic", () => {
  const unknown: Reading = { is: "unknown" };
  const branches = (...list: [unknown, Path][]): Reading => ({
    is: "branches",
    branches: list.map(([value, path]) => ({ value, path })),
  });
  it.each<[string, unknown, Reading]>([
    ["text", "a", { is: "value", value: "a" }],
    ["number", 8000, { is: "value", value: 8000 }],
    ["list", [{ Ref: "A" }], { is: "value", value: [{ Ref: "A" }] }],
    ["empty object", {}, { is: "value", value: {} }],
    ["short NoValue", short("Ref", "AWS::NoValue"), { is: "absent" }],
    ["long NoValue", { Ref: "AWS::NoValue" }, { is: "absent" }],
    ["parameter", { Ref: "A" }, unknown],
    ["short parameter", short("Ref", "A"), unknown],
    ["pseudo parameter", { Ref: "AWS::Region" }, unknown],
    ["short If", short("If", ["C", 1, 2]), branches([1, [1]], [2, [2]])],
    ["long If", { "Fn::If": ["C", 1, 2] }, branches([1, ["Fn::If", 1]], [2, ["Fn::If", 2]])],
    ["broken If", { "Fn::If": ["C", 1] }, unknown],
    ["plain Sub", short("Sub", "a"), { is: "value", value: "a" }],
    ["Sub with a variable", { "Fn::Sub": "a-$" + "{B}" }, unknown],
    ["Sub of a list", { "Fn::Sub": ["a", {}] }, unknown],
    ["GetAtt", { "Fn::GetAtt": ["A", "Arn"] }, unknown],
    ["short GetAtt", short("GetAtt", "A.Arn"), unknown],
    ["Join", { "Fn::Join": ["", ["a", { Ref: "A" }]] }, unknown],
    ["ImportValue", { "Fn::ImportValue": { "Fn::Sub": "a" } }, unknown],
    ["Transform", { "Fn::Transform": { Name: "AWS::Include" } }, unknown],
    ["misspelt function", { "Fn::Typo": 1 }, unknown],
    ["Condition", { Condition: "A" }, unknown],
    ["function beside members", { "Fn::Transform": {}, Cpu: 1 }, unknown],
    ["Ref beside members", { Ref: "A", Cpu: 1 }, { is: "value", value: { Ref: "A", Cpu: 1 } }],
    ["secret reference", "a{{resolve:secretsmanager:b}}", unknown],
    ["parameter reference in Sub", short("Sub", "{{resolve:ssm:b}}"), unknown],
  ])("%s", (_, value, want) => expect(readIntrinsic(value)).toEqual(want));
});

describe("readTemplate", () => {
  const REQUESTS = {
    Service: "CreateServiceRequest",
    AutoScalingConfiguration: "CreateAutoScalingConfigurationRequest",
    ObservabilityConfiguration: "CreateObservabilityConfigurationRequest",
    VpcConnector: "CreateVpcConnectorRequest",
    VpcIngressConnection: "CreateVpcIngressConnectionRequest",
  };
  it.each(Object.entries(REQUESTS))("%s stands for %s", (type, request) => {
    const template = readTemplate({ Resources: { A: { Type: `AWS::AppRunner::${type}` } } }, contract);
    const [subject] = template?.subjects ?? [];
    expect(subject).toMatchObject({
      shape: request,
      operation: request.replace("Request", ""),
      intent: "create",
      value: {},
    });
    expect(subject?.path).toEqual(["Resources", "A", "Properties"]);
  });

  it("keeps types that do not exist, with the one that is meant", () => {
    const template = readTemplate({ Resources: { A: { Type: "AWS::AppRunner::Servcie" } } }, contract);
    expect(template?.unknownTypes).toEqual([
      { path: ["Resources", "A", "Type"], type: "AWS::AppRunner::Servcie", suggestion: "AWS::AppRunner::Service" },
    ]);
  });

  it("requires what CloudFormation requires further down", () => {
    const root = { Resources: { A: { Type: "AWS::AppRunner::Service", Properties: {} } } };
    expect(readTemplate(root, contract)?.subjects[0]?.alsoRequired).toMatchObject({
      EgressConfiguration: ["EgressType"],
    });
  });

  it("tells which release brought a type that the chosen one does not have", () => {
    const type = "AWS::AppRunner::VpcConnector";
    expect(readTemplate({ Resources: { A: { Type: type, Properties: {} } } }, contractAt("2021-05-18"))).toEqual({
      subjects: [],
      unknownTypes: [{ path: ["Resources", "A", "Type"], type, since: "2022-02-08" }],
    });
  });

  it.each<[string, object]>([
    [
      "no App Runner type",
      { Resources: { A: { Type: "AWS::S3::Bucket", Properties: { Name: "AWS::AppRunner::Service" } } } },
    ],
    ["no resources", { Outputs: {} }],
    ["resources that are no map", { Resources: ["AWS::AppRunner::Service"] }],
  ])("%s: nothing", (_, root) => expect(readTemplate(root as never, contract)).toBeUndefined());

  it("is loose about scalars, reads pairs, and takes a name as optional", () => {
    const ImageConfiguration = { Port: 8000, RuntimeEnvironmentVariables: [{ Name: "A", Value: 1 }] };
    expect(
      found(
        service({
          SourceConfiguration: { ...image({ ImageConfiguration }), AuthenticationConfiguration: {} },
          InstanceConfiguration: { Cpu: 1024, Memory: "2048" },
          HealthCheckConfiguration: { Interval: "10" },
        }),
      ),
    ).toEqual([]);
  });

  it("points into the template as written", () => {
    expect(found(service({ SourceConfiguration: image({ ImageRepositoryType: "DOCKER" }), Nonsense: 1 }))).toEqual([
      "unknown-value /Resources/App/Properties/SourceConfiguration/ImageRepository/ImageRepositoryType",
      "unknown-member /Resources/App/Properties/Nonsense",
    ]);
    expect(found(service({}))).toEqual(["missing-member /Resources/App/Properties/SourceConfiguration"]);
  });
});

const PLACES: [string, (value: unknown) => object][] = [
  ["properties", (value) => service(value as object)],
  ["a structure", (value) => service({ SourceConfiguration: value })],
  ["a deep structure", (value) => service({ SourceConfiguration: { ImageRepository: value } })],
  ["a scalar", (value) => service({ SourceConfiguration: image({ ImageIdentifier: value }) })],
  ["a list", (value) => service({ SourceConfiguration: image(), Tags: value })],
  ["an item", (value) => service({ SourceConfiguration: image(), Tags: [value] })],
  [
    "a map",
    (value) => service({ SourceConfiguration: image({ ImageConfiguration: { RuntimeEnvironmentVariables: value } }) }),
  ],
  [
    "a pair",
    (value) =>
      service({ SourceConfiguration: image({ ImageConfiguration: { RuntimeEnvironmentVariables: [value] } }) }),
  ],
  [
    "a pair's value",
    (value) =>
      service({
        SourceConfiguration: image({
          ImageConfiguration: { RuntimeEnvironmentVariables: [{ Name: "A", Value: value }] },
        }),
      }),
  ],
];

describe("functions at any depth", () => {
  const FUNCTIONS: [string, unknown][] = [
    ["!Ref", short("Ref", "A")],
    ["Ref", { Ref: "A" }],
    ["!GetAtt", short("GetAtt", "A.B")],
    ["Fn::GetAtt", { "Fn::GetAtt": ["A", "B"] }],
    ["!Sub", short("Sub", "$" + "{A}")],
    ["!ImportValue", short("ImportValue", "A")],
    ["Fn::FindInMap", { "Fn::FindInMap": ["A", "B", "C"] }],
    ["!If", short("If", ["C", short("Ref", "A"), { "Fn::Split": [",", "a"] }])],
  ];
  it.each(PLACES.flatMap(([place, make]) => FUNCTIONS.map(([name, value]) => [name, place, make(value)] as const)))(
    "%s in the place of %s",
    (_, __, root) => expect(found(root)).toEqual([]),
  );

  it("takes AWS::NoValue for absence", () => {
    const none = short("Ref", "AWS::NoValue");
    const root = service({ SourceConfiguration: none, Tags: { Ref: "AWS::NoValue" }, Nonsense: none });
    expect(found(root)).toEqual(["missing-member /Resources/App/Properties/SourceConfiguration"]);
  });

  it("looks at both branches of an If, each at its place", () => {
    const bad = { ImageIdentifier: IMAGE, ImageRepositoryType: "X" };
    const place = "/Resources/App/Properties/SourceConfiguration/ImageRepository";
    const root = (value: unknown) => service({ SourceConfiguration: { ImageRepository: value } });
    const want = (step: string) => [1, 2].map((index) => `unknown-value ${place}${step}/${index}/ImageRepositoryType`);
    expect(found(root(short("If", ["C", bad, bad])))).toEqual(want(""));
    expect(found(root({ "Fn::If": ["C", bad, bad] }))).toEqual(want("/Fn::If"));
  });

  it("visits each branch of a nest of 30 once", () => {
    const leaf = { Key: "a", Value: "b" };
    let nest: unknown = leaf;
    for (let depth = 0; depth < 30; depth++)
      nest = depth % 2 ? { "Fn::If": ["C", nest, leaf] } : short("If", ["C", leaf, nest]);
    let visits = 0;
    const count = (shape: string) => {
      if (shape === "Tag") visits++;
    };
    expect(found(service({ SourceConfiguration: image(), Tags: [nest] }), count)).toEqual([]);
    expect(visits).toBe(31);
  });

  it("does not multiply the branches of 30 neighbours", () => {
    const choice = (value: unknown) => short("If", ["C", value, value]);
    const Tags = Array.from({ length: 30 }, (_, index) => ({ Key: choice(`k${index}`), Value: choice("v") }));
    let visits = 0;
    found(service({ SourceConfiguration: choice(image()), Tags }), () => visits++);
    expect(visits).toBeLessThan(300);
  });
});

describe("templates as people write them", () => {
  const kinds = (text: string) => {
    const read = readYaml(text);
    return read.ok ? detect(read.document, "x.yaml", { contract }) : undefined;
  };

  it("SAM", () => {
    const text = [
      "Transform: AWS::Serverless-2016-10-31",
      "Conditions: {Big: !Equals [!Ref Stage, prod]}",
      "Resources:",
      "  Job: {Type: AWS::Serverless::Function}",
      "  App:",
      "    Type: AWS::AppRunner::Service",
      "    Condition: Big",
      "    DependsOn: Job",
      "    DeletionPolicy: Retain",
      "    Properties:",
      "      SourceConfiguration: !If [Big, !Ref A, {ImageRepository: {ImageIdentifier: x, ImageRepositoryType: ECR}}]",
    ].join("\n");
    const detection = kinds(text);
    expect(detection?.kind).toBe("cloudformation");
    const read = readYaml(text);
    expect(read.ok && found(read.document.value as object)).toEqual([
      "pattern /Resources/App/Properties/SourceConfiguration/2/ImageRepository/ImageIdentifier",
    ]);
  });

  it("CDK", () => {
    const root = {
      Resources: {
        ServiceDBC79909: {
          Type: "AWS::AppRunner::Service",
          Properties: {
            SourceConfiguration: image({ ImageIdentifier: { "Fn::Join": ["", [{ Ref: "AWS::AccountId" }, ".dkr"]] } }),
            InstanceConfiguration: { InstanceRoleArn: { "Fn::GetAtt": ["Role", "Arn"] } },
          },
          Metadata: { "aws:cdk:path": "stack/Service/Resource" },
        },
        CDKMetadata: { Type: "AWS::CDK::Metadata", Properties: {} },
      },
      Parameters: { BootstrapVersion: { Type: "AWS::SSM::Parameter::Value<String>" } },
    };
    expect(found(root)).toEqual([]);
    expect(readTemplate(root, contract)?.subjects).toHaveLength(1);
  });

  it("a loop, whose variable is unknown inside it", () => {
    const body = {
      App$: {},
      ["App$" + "{Name}"]: {
        Type: "AWS::AppRunner::Service",
        Properties: { ServiceName: "$" + "{Name}", SourceConfiguration: {}, Nonsense: 1 },
      },
    };
    expect(found({ Resources: { "Fn::ForEach::Apps": ["Name", ["a", "b"], body] } })).toEqual([
      `unknown-member /Resources/Fn::ForEach::Apps/2/App$` + "{Name}/Properties/Nonsense",
    ]);
  });
});
