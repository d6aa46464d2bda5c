import { describe, expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Rule, ShapeRule } from "../../src/core/define.ts";
import { toPointer } from "../../src/core/pointer.ts";
import { lighter } from "../../src/core/severity.ts";
import { type Intent, PLAIN } from "../../src/core/subject.ts";
import { inspect, ruleBook } from "../../src/engine/inspect.ts";
import { RULES } from "../../src/rules/index.ts";
import { SERVICE_RULES } from "../../src/rules/service/index.ts";

const contract = contractAt(LATEST);
const book = ruleBook(RULES);
const RULES_OF_SHAPES = SERVICE_RULES.filter((rule: Rule): rule is ShapeRule => rule.on === "shape");

function findings(shape: string, value: unknown, intent: Intent) {
  const subject = { kind: "fragment", shape, intent, path: [], value, spelling: PLAIN } as const;
  return inspect(subject, { contract, book, scalar: () => undefined }).map(({ rule, finding, path }) => ({
    rule: rule.id,
    severity: lighter(rule.severity, finding.severity ?? rule.severity),
    at: toPointer(path),
  }));
}

describe.each(RULES_OF_SHAPES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const intent = (rule.intents ?? ["create"]).includes("create") ? "create" : "update";

  test.each(rule.examples.invalid.map((value) => [JSON.stringify(value), value]))(
    "finds one fault in %s",
    (_, value) => {
      expect(findings(rule.shape, value, intent)).toEqual([expect.objectContaining({ rule: id })]);
    },
  );

  test.each(rule.examples.valid.map((value) => [JSON.stringify(value), value]))("finds none in %s", (_, value) => {
    expect(findings(rule.shape, value, intent)).toEqual([]);
  });
});

const SERVICE = "arn:aws:apprunner:us-east-1:123456789012:service/app/0123456789abcdef0123456789abcdef";
const CONNECTOR = "arn:aws:apprunner:us-east-1:123456789012:vpcconnector/main/1/0123456789abcdef0123456789abcdef";
const PRIVATE = { ImageIdentifier: "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1", ImageRepositoryType: "ECR" };
const CODE = { RepositoryUrl: "https://github.com/example/app", SourceCodeVersion: { Type: "BRANCH", Value: "main" } };
const CONFIGURED = { ...CODE, CodeConfiguration: { ConfigurationSource: "REPOSITORY" } };
const at = (url: string) => ({ CodeRepository: { ...CONFIGURED, RepositoryUrl: url } });

const TABLE: readonly (readonly [
  what: string,
  shape: string,
  value: unknown,
  intent: Intent,
  wanted: readonly string[],
])[] = [
  [
    "a role is an error on create",
    "SourceConfiguration",
    { ImageRepository: PRIVATE },
    "create",
    ["error /AuthenticationConfiguration"],
  ],
  [
    "a role is a warning in a fragment",
    "SourceConfiguration",
    { ImageRepository: PRIVATE },
    "unknown",
    ["warning /AuthenticationConfiguration"],
  ],
  ["a role is kept by an update", "SourceConfiguration", { ImageRepository: PRIVATE }, "update", []],
  [
    "the missing role has its own place",
    "SourceConfiguration",
    { ImageRepository: PRIVATE, AuthenticationConfiguration: {} },
    "create",
    ["error /AuthenticationConfiguration/AccessRoleArn"],
  ],
  [
    "a role in the wrong structure is one fault",
    "SourceConfiguration",
    { ImageRepository: { ...PRIVATE, AccessRoleArn: "arn:aws:iam::123456789012:role/ecr" } },
    "create",
    ["error /ImageRepository/AccessRoleArn"],
  ],
  [
    "a connection in the wrong structure is one fault",
    "SourceConfiguration",
    { CodeRepository: CONFIGURED, ConnectionArn: "arn:aws:apprunner:us-east-1:123456789012:connection/github" },
    "create",
    ["error /ConnectionArn"],
  ],
  ["a connection is kept by an update", "SourceConfiguration", { CodeRepository: CONFIGURED }, "update", []],
  [
    "a connection is wanted for a bare host",
    "SourceConfiguration",
    at("github.com/example/app"),
    "create",
    ["error /AuthenticationConfiguration"],
  ],
  [
    "a connection is wanted for an SSH address",
    "SourceConfiguration",
    at("git@bitbucket.org:example/app.git"),
    "create",
    ["error /AuthenticationConfiguration"],
  ],
  [
    "a connection is wanted for a variable",
    "SourceConfiguration",
    at("$REPOSITORY_URL"),
    "create",
    ["error /AuthenticationConfiguration"],
  ],
  ["no connection leads to another host", "SourceConfiguration", at("https://git.example.com/app"), "create", []],
  ["an update may carry one flag only", "SourceConfiguration", { AutoDeploymentsEnabled: true }, "update", []],
  ["a fragment may carry one flag only", "SourceConfiguration", { AutoDeploymentsEnabled: true }, "unknown", []],
  ["an update may leave the build settings out", "CodeRepository", CODE, "update", []],
  [
    "a fragment is only warned of missing build settings",
    "CodeRepository",
    CODE,
    "unknown",
    ["warning /CodeConfiguration"],
  ],
  ["an update may leave the protocol out", "HealthCheckConfiguration", { Path: "/health" }, "update", []],
  [
    "an update says TCP and a path",
    "HealthCheckConfiguration",
    { Protocol: "TCP", Path: "/health" },
    "update",
    ["warning /Path"],
  ],
  ["an update keeps its connector", "EgressConfiguration", { EgressType: "VPC" }, "update", []],
  ["an update may leave the egress type out", "EgressConfiguration", { VpcConnectorArn: CONNECTOR }, "update", []],
  [
    "an update keeps its observability",
    "ServiceObservabilityConfiguration",
    { ObservabilityEnabled: true },
    "update",
    [],
  ],
  [
    "an update may keep an old runtime",
    "CodeConfiguration",
    { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "PHP_81" } },
    "update",
    [],
  ],
  [
    "an ignored runtime may be old",
    "CodeConfiguration",
    { ConfigurationSource: "REPOSITORY", CodeConfigurationValues: { Runtime: "PHP_81" } },
    "create",
    ["warning /CodeConfigurationValues"],
  ],
  [
    "a connector is no auto scaling configuration",
    "UpdateServiceRequest",
    { ServiceArn: SERVICE, AutoScalingConfigurationArn: CONNECTOR },
    "update",
    ["error /AutoScalingConfigurationArn"],
  ],
  [
    "a role is no connection",
    "AuthenticationConfiguration",
    { ConnectionArn: "arn:aws:iam::123456789012:role/app" },
    "update",
    ["error /ConnectionArn"],
  ],
  ["any resource has tags", "ListTagsForResourceRequest", { ResourceArn: CONNECTOR }, "unknown", []],
  [
    "a service's ARN has its id",
    "PauseServiceRequest",
    { ServiceArn: "arn:aws:apprunner:us-east-1:123456789012:service/app" },
    "update",
    ["warning /ServiceArn"],
  ],
  [
    "a member that is unknown may be the change",
    "UpdateServiceRequest",
    { ServiceArn: SERVICE, Tags: [] },
    "update",
    ["error /Tags"],
  ],
];

test.each(TABLE)("%s", (_, shape, value, intent, wanted) => {
  expect(findings(shape, value, intent).map(({ severity, at: place }) => `${severity} ${place}`)).toEqual(wanted);
});
