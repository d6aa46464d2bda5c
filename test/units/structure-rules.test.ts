import { describe, expect, test } from "vitest";
import patternWordsTable from "../../schemas/facts/pattern-words.json" with { type: "json" };
import valueWordsTable from "../../schemas/facts/value-words.json" with { type: "json" };
import { contractAt, LATEST, RELEASES } from "../../src/contract/contract.ts";
import type { Shape } from "../../src/contract/shape.ts";
import type { FileExample, Rule, Site } from "../../src/core/define.ts";
import { PLAIN } from "../../src/core/subject.ts";
import { check } from "../../src/engine/check.ts";
import { inspect, ruleBook } from "../../src/engine/inspect.ts";
import { readText } from "../../src/engine/read-text.ts";
import { ENVIRONMENT_RULES } from "../../src/rules/environment/index.ts";
import { isReservedName, isSecretReference, looksLikeCredential } from "../../src/rules/environment-names.ts";
import { RULES } from "../../src/rules/index.ts";
import { homesOf } from "../../src/rules/member-homes.ts";
import { patternWords } from "../../src/rules/pattern-words.ts";
import { hasPlaceholder, standsForAnother } from "../../src/rules/placeholders.ts";
import { isSlip, probably, respelt } from "../../src/rules/spelling.ts";
import { STRUCTURE_RULES } from "../../src/rules/structure/index.ts";

const book = ruleBook(RULES);

/** What all rules find in a file, at the release that its example is for. */
async function findings({ file, text, release = LATEST }: FileExample) {
  const options = { contract: contractAt(release), rules: RULES, book };
  return check(await readText(text, file), file, options).report.diagnostics;
}

/** The same in short: `severity rule pointer`. */
async function found(file: string, value: unknown): Promise<readonly string[]> {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return (await findings({ file, text })).map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
}

/** What all rules find in one example of a rule. */
async function rulesIn(rule: Rule, example: unknown): Promise<readonly string[]> {
  if (rule.on !== "shape") return (await findings(example as FileExample)).map((one) => one.rule);
  const intent = rule.intents?.[0] ?? "create";
  const subject = { kind: "request", shape: rule.shape, intent, path: [], value: example, spelling: PLAIN } as const;
  const surroundings = { contract: contractAt(LATEST), book, scalar: () => undefined };
  return inspect(subject, surroundings).map((one) => one.rule.id);
}

describe.each([...STRUCTURE_RULES, ...ENVIRONMENT_RULES].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  if (rule.on === "tree" || rule.on === "fault") throw new Error(`${id} is of a kind that these folders do not hold`);
  test("finds one fault in each invalid example", async () => {
    for (const example of rule.examples.invalid) expect(await rulesIn(rule, example)).toEqual([id]);
  });
  test("finds nothing in the valid examples", async () => {
    for (const example of rule.examples.valid) expect(await rulesIn(rule, example)).toEqual([]);
  });
});

const SERVICE = "arn:aws:apprunner:us-east-1:123456789012:service/orders-api/8fe1e10304f84fd2b0df550fe98a71fa";
const update = (members: object) => ({ ServiceArn: SERVICE, ...members });
const template = (properties: string) =>
  `Resources:\n  S:\n    Type: AWS::AppRunner::Service\n    Properties:\n      SourceConfiguration:\n        ImageRepository:\n          ImageIdentifier: public.ecr.aws/x/y:1\n          ImageRepositoryType: ECR_PUBLIC\n${properties}`;
const repository = (rest: string) =>
  `version: 1.0\nruntime: nodejs22\nbuild:\n  commands:\n    build:\n      - npm ci\n${rest}`;

describe("where members belong", () => {
  test.each([
    [{ HealthCheckConfiguration: { EgressType: "VPC" } }, "misplaced-member /HealthCheckConfiguration/EgressType"],
    [
      { InstanceConfiguration: { AutoDeploymentsEnabled: true } },
      "misplaced-member /InstanceConfiguration/AutoDeploymentsEnabled",
    ],
    [{ InstanceConfiguration: { EgressType: "ECR" } }, "known-member /InstanceConfiguration/EgressType"],
    [{ InstanceConfiguration: { Nothing: 1 } }, "known-member /InstanceConfiguration/Nothing"],
  ])("in a request: %j", async (members, want) => {
    expect(await found("update-service.json", update(members))).toEqual([`error ${want}`]);
  });
  const LACKING = {
    ServiceName: "orders-api",
    SourceConfiguration: { ImageRepository: { ImageRepositoryType: "ECR_PUBLIC" } },
  };
  const IMAGE = { ImageIdentifier: "public.ecr.aws/a/b:1", ImageRepositoryType: "ECR_PUBLIC" };
  test.each([
    [{ ...LACKING, ImageIdentifier: IMAGE.ImageIdentifier }, "/ImageIdentifier"],
    [{ ServiceName: "orders-api", ImageRepository: IMAGE }, "/ImageRepository"],
    [{ ServiceName: "orders-api", SourceConfiguration: {}, ImageRepository: IMAGE }, "/ImageRepository"],
    [{ ImageRepository: IMAGE, ServiceName: 1 }, "/ServiceName"],
  ])("so that nothing else is told to be missing where one stands elsewhere: %j", async (members, place) => {
    expect(await found("create-service.json", members)).toEqual([`error misplaced-member ${place}`]);
  });
  test("in a part of a request, which has no top level of the request", async () => {
    const text = JSON.stringify({ ImageRepository: IMAGE, InstanceConfiguration: { Cpu: "1024" } });
    const [one, ...more] = await findings({ file: "source.json", text });
    expect([one?.message, more]).toEqual([
      "InstanceConfiguration does not belong in SourceConfiguration but at the top level of the request.",
      [],
    ]);
  });
  test.each([
    ["run:\n  command: node x\nport: 80\n", "misplaced-member /port"],
    ["run:\n  command: node x\n  evn: []\n", "known-member /run/evn"],
    [
      "run:\n  command: node x\n  secrets:\n    - name: A\n      value_from: a\n",
      "member-case /run/secrets/0/value_from",
    ],
  ])("in apprunner.yaml, where it is no error: %j", async (run, want) => {
    expect(await found("apprunner.yaml", repository(run))).toEqual([`warning ${want}`]);
  });
  test("in a template, also when the value is a function", async () => {
    const text = template("      InstanceRoleArn: !GetAtt Role.Arn\n");
    expect(await found("t.yaml", text)).toEqual(["error misplaced-member /Resources/S/Properties/InstanceRoleArn"]);
  });
});

describe("what careful people write", () => {
  test.each([
    [
      "numbers as text and text as numbers in a template",
      "t.yaml",
      template(
        '      InstanceConfiguration:\n        Cpu: 1024\n        Memory: 2048\n      HealthCheckConfiguration:\n        Interval: "10"\n',
      ),
    ],
    ["dynamic references", "t.yaml", template("      ServiceName: '{{resolve:ssm:/orders/name}}'\n")],
    [
      "an environment without anything",
      "update-service.json",
      update({ SourceConfiguration: { AutoDeploymentsEnabled: true }, InstanceConfiguration: {} }),
    ],
    [
      "a version that YAML reads as a number",
      "apprunner.yaml",
      repository("run:\n  command: node x\n  runtime-version: 22.11\n"),
    ],
  ])("%s", async (_, file, value) => {
    expect(await found(file, value)).toEqual([]);
  });
});

describe("one explanation for one cause", () => {
  test("functions of CloudFormation in a request", async () => {
    const text =
      "ServiceName: !Ref Name\nSourceConfiguration:\n  CodeRepository: !If [A, B, C]\n  AutoDeploymentsEnabled: !Ref Auto\n";
    expect(await found("create-service.yaml", text)).toEqual(["error cloudformation-spelling /ServiceName"]);
  });
  test("items of an environment in lower case", async () => {
    const items = ["A", "B"].map((name) => `              - name: ${name}\n                value: x\n`).join("");
    const text = template(`          ImageConfiguration:\n            RuntimeEnvironmentVariables:\n${items}`);
    const at =
      "/Resources/S/Properties/SourceConfiguration/ImageRepository/ImageConfiguration/RuntimeEnvironmentVariables";
    expect(await found("t.yaml", text)).toEqual([`error members-are-pascal-case ${at}`]);
  });
});

describe("facts", () => {
  const withPattern = RELEASES.flatMap((release) =>
    Object.keys(patternWordsTable.shapes).map((shape) => [shape, release] as const),
  );

  test.each(withPattern)("the example of %s has its form at %s", (name, release) => {
    const shape = contractAt(release).shape(name);
    const words = patternWords(name, release);
    if (shape?.pattern) expect(words?.example).toMatch(shape.pattern);
  });
  test("every shape with a pattern has words", async () => {
    const { default: table } = await import("../../generated/contract.json", { with: { type: "json" } });
    const names = Object.entries(table.$defs).filter(([, schema]) => "pattern" in schema);
    expect(names.length).toBeGreaterThan(0);
    for (const [name] of names) expect(patternWordsTable.shapes).toHaveProperty(name);
  });
  test("mistaken values are none, and mean one that exists", () => {
    for (const [name, values] of Object.entries(valueWordsTable.shapes)) {
      const allowed = [...(contractAt(LATEST).shape(name)?.values ?? [])].map(String);
      for (const [value, { means }] of Object.entries(values) as [string, { means?: string }][]) {
        expect(respelt(value, allowed), `${name} ${value}`).toBeUndefined();
        if (means !== undefined) expect(allowed).toContain(means);
      }
    }
  });
});

describe("names", () => {
  test.each([
    ["IntervalSeconds", ["Protocol", "Path", "Interval", "Timeout"], "Interval"],
    ["HealthCheckPath", ["Protocol", "Path", "Interval"], "Path"],
    ["evn", ["env", "secrets"], "env"],
    ["Size", ["MinSize", "MaxSize"], undefined],
    ["Replicas", ["Cpu", "Memory"], undefined],
  ])("%s probably means %j's %s", (name, candidates, want) => expect(probably(name, candidates)).toBe(want));
  test.each([
    ["Memroy", "Memory", true],
    ["HealthyTreshold", "HealthyThreshold", true],
    ["MinSize", "MaxSize", false],
    ["Path", "Port", false],
  ])("%s for %s is a slip: %s", (name, meant, want) => expect(isSlip(name, meant)).toBe(want));
});

describe("texts of the environment", () => {
  test.each([
    ["DB_PASSWORD", "REDACTED", true],
    ["jwtSecret", "correct-horse", true],
    ["OPENAI_API_KEY", "sk-correct-horse", true],
    ["MONGODB_URI", "mongodb+srv://orders:correct@cluster.example.net/db", true],
    ["DB_PASSWORD", "$DB_PASSWORD", false],
    ["DB_PASSWORD", "cor$rect", true],
    ["DB_PASSWORD", "<your password>", false],
    ["API_KEY", "REPLACE_WITH_YOUR_KEY", false],
    ["TOKEN_TTL", "3600", false],
    ["USE_TOKEN", "true", false],
    ["JWT_PUBLIC_KEY", "abc", false],
    ["TLS_PRIVATE_KEY", "/etc/tls/key.pem", false],
    ["DB_SECRET", "orders/prod/db", false],
    ["AUTH_TOKEN", "https://auth.example.com/token", false],
    ["DATABASE_URL", "postgresql://db.example.com/orders", false],
    ["DATABASE_URL", "postgresql://orders@db.example.com/orders", false],
  ])("%s=%s is a credential: %s", (name, value, want) => expect(looksLikeCredential(name, value)).toBe(want));
  test.each([
    ["PORT", true],
    ["port", false],
    ["APP_PORT", false],
  ])("%s is reserved: %s", (name, want) => expect(isReservedName(name)).toBe(want));
  test.each([
    ["orders-db-password", true],
    ["arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/orders/db", true],
    ["arn:aws:sqs:us-east-1:123456789012:orders", false],
    ["correct horse", false],
  ])("%s can name a secret: %s", (text, want) => expect(isSecretReference(text)).toBe(want));
  test.each([
    ["arn:aws:iam::ACCOUNT_ID:role/x", true],
    ["arn:aws:iam::my-account:role/x", true],
    ["arn:aws:iam::aws:policy/x", false],
    ["aws_account_id.dkr.ecr.us-east-1.amazonaws.com/x", true],
    ["123456789012.dkr.ecr.us-east-1.amazonaws.com/x:latest", false],
    ["orders-api", false],
  ])("%s holds a placeholder: %s", (text, want) => expect(hasPlaceholder(text)).toBe(want));
  test("a dollar sign inside a text is one of its letters", () => {
    expect([standsForAnother("$A"), standsForAnother("pa$word")]).toEqual([true, false]);
  });
});

/** Where a member may stand, looked up by hand in every structure of a root, a value's type aside. */
function homesByHand(root: string, name: string, path: readonly string[] = []): readonly string[] {
  const shape = contractAt(LATEST).shape(root);
  return [...((shape?.item ?? shape)?.members?.values() ?? [])].flatMap((member) => [
    ...(member.name === name ? [[...path, name].join(".")] : []),
    ...homesByHand(member.shape.name, name, [...path, member.name]),
  ]);
}

describe("homes of members", () => {
  const site = (facts: object): Site => ({ kind: "request", intent: "create", release: LATEST, ...facts }) as Site;
  const homes = (name: string, value: unknown, structure: string, facts: object = {}) =>
    homesOf(name, value, structure, site(facts)).map((home) => [...home.structure, home.member].join("."));

  const roots: readonly (readonly [root: string, facts: object])[] = [
    ["CreateServiceRequest", {}],
    ["CreateServiceRequest", { operation: "NoSuchOperation" }],
    ["UpdateServiceRequest", { operation: "UpdateService" }],
    ["CreateVpcConnectorRequest", { operation: "CreateVpcConnector", release: LATEST }],
    ["DescribeServiceResponse", { operation: "DescribeService", intent: "report" }],
    ["RepositoryConfiguration", { kind: "apprunner-yaml", operation: "CreateService" }],
  ];

  test.each(roots)("in %s %j are all where the member stands, as seen from the top", (root, facts) => {
    const names = new Set<string>();
    const visit = (shape: Shape | undefined): void => {
      for (const member of (shape?.item ?? shape)?.members?.values() ?? []) {
        names.add(member.name);
        visit(member.shape);
      }
    };
    visit(contractAt(LATEST).shape(root));
    expect(names.size).toBeGreaterThan(2);
    for (const name of names) {
      const every = homesByHand(root, name);
      expect(every).toEqual(expect.arrayContaining([...homes(name, null, root, facts)]));
      expect(homes(name, undefined, root, facts)[0]).toBe(every.toSorted((a, b) => depth(a) - depth(b))[0]);
    }
    expect(homes("NoSuchMember", null, root, facts)).toEqual([]);
    expect(homes([...names][0] ?? "", null, "NoSuchStructure", facts)).toEqual([]);
  });

  const depth = (path: string): number => path.split(".").length;
  const CODE = "SourceConfiguration.CodeRepository";
  const IMAGE = "SourceConfiguration.ImageRepository.ImageConfiguration";
  const VALUES = `${CODE}.CodeConfiguration.CodeConfigurationValues`;

  test.each([
    ["Port", "1", "CreateServiceRequest", [`${IMAGE}.Port`, `${VALUES}.Port`]],
    ["Port", "1", "CodeRepository", [`${VALUES}.Port`]],
    ["Port", "1", "ImageRepository", [`${IMAGE}.Port`]],
    ["port", 1, "CodeConfiguration", [`${VALUES}.Port`]],
    ["Port", [], "CodeConfiguration", []],
    ["Port", {}, "CodeConfiguration", []],
    ["Port", { Ref: "Port" }, "CodeConfiguration", [`${VALUES}.Port`]],
    ["start_command", "x", "CodeRepository", [`${VALUES}.StartCommand`]],
    ["Runtime", "NODEJS_18", "CodeRepository", [`${VALUES}.Runtime`]],
    ["Runtime", "cobol", "CodeRepository", []],
    ["Runtime", 3, "CodeRepository", [`${VALUES}.Runtime`]],
    ["Type", "BRANCH", "CodeRepository", [`${CODE}.SourceCodeVersion.Type`]],
    ["Cpu", true, "SourceConfiguration", ["InstanceConfiguration.Cpu"]],
    ["Interval", "10", "InstanceConfiguration", ["HealthCheckConfiguration.Interval"]],
    ["AutoDeploymentsEnabled", false, "CreateServiceRequest", ["SourceConfiguration.AutoDeploymentsEnabled"]],
    ["AutoDeploymentsEnabled", {}, "CreateServiceRequest", []],
    ["Tags", [], "SourceConfiguration", ["Tags"]],
    ["Tags", {}, "SourceConfiguration", []],
    ["Tags", "a", "SourceConfiguration", []],
    ["RuntimeEnvironmentVariables", {}, "ImageRepository", [`${IMAGE}.RuntimeEnvironmentVariables`]],
    ["RuntimeEnvironmentVariables", [], "ImageRepository", [`${IMAGE}.RuntimeEnvironmentVariables`]],
    ["ImageRepository", {}, "CreateServiceRequest", ["SourceConfiguration.ImageRepository"]],
    ["ImageRepository", [], "CreateServiceRequest", []],
    ["ImageRepository", "a", "CreateServiceRequest", []],
  ] as const)("%s %j in %s", (name, value, structure, expected) => {
    expect(homes(name, value, structure)).toEqual(expected);
  });

  test("are those of the release", () => {
    const earliest = RELEASES.at(0) as Site["release"];
    const [first, last] = [earliest, LATEST].map((release) =>
      homes("IpAddressType", "IPV4", "CreateServiceRequest", { release }),
    );
    expect([first, last]).toEqual([[], ["NetworkConfiguration.IpAddressType"]]);
  });
});
