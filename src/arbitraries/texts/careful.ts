import fc from "fast-check";
import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import ports from "../../../schemas/facts/ports.json" with { type: "json" };
import providers from "../../../schemas/facts/providers.json" with { type: "json" };
import type { Owner } from "../../core/violation.ts";
import { filledForm, roleArn, secretReferences } from "./arns.ts";
import { freeTexts } from "./free.ts";
import { keepsTo } from "./lengths.ts";
import { names, plainName } from "./names.ts";
import { commands, directories, domains, healthPaths, isPlainDirectory, tagTexts, variableNames } from "./real.ts";
import { hex, type Text, type TextSource } from "./text.ts";

const WORDS = ["orders", "billing", "web", "search", "Checkout_2"] as const;
const word = fc.constantFrom(...WORDS);
const never = () => false;

const withId =
  (prefix: string): TextSource =>
  () => ({
    plain: `${prefix}-0a1b2c3d4e5f60718`,
    arbitrary: hex(17).map((id) => `${prefix}-${id}`),
    admits: never,
  });

const roles: TextSource = (shape) => ({
  plain: roleArn({ NAME: "orders-api" }, false),
  arbitrary: fc
    .tuple(word, fc.nat(99), fc.boolean())
    .map(([name, number, hasPath]) =>
      roleArn({ NAME: `${name}-${number}` }, hasPath && keepsTo(shape, roleArn({}, true))),
    ),
  admits: never,
});

const keys: TextSource = () => ({
  plain: filledForm(arns.foreign["kms-key"].form),
  arbitrary: hex(32).map((id) => filledForm(arns.foreign["kms-key"].form, { "KEY-ID": dashed(id) })),
  admits: never,
});

const port: TextSource = () => ({
  plain: defaults.members["ImageConfiguration.Port"].value,
  arbitrary: fc.oneof(
    fc.constantFrom(defaults.members["ImageConfiguration.Port"].value, String(ports.minimum), String(ports.maximum)),
    fc.integer({ min: ports.minimum, max: ports.maximum }).map(String),
  ),
  admits: never,
});

const repositories: TextSource = () => {
  const at = (path: string) => `https://${providers.providers.GITHUB.host}/${path}`;
  return {
    plain: at("example/monorepo"),
    arbitrary: fc
      .tuple(word, word, fc.nat(99))
      .map(([owner, name, number]) => at(`example-${owner}/${name}.${number}`)),
    admits: never,
  };
};

const branches: TextSource = () => ({
  plain: "main",
  arbitrary: fc.oneof(
    fc.constantFrom(
      "main",
      "master",
      "007",
      "1e3",
      "false",
      "release/2023-09-26",
      "feature/größe",
      "テスト",
      "user/name@work",
      "x".repeat(200),
    ),
    fc.tuple(word, fc.nat(9999)).map(([name, number]) => `feature/${name}-${number}`),
  ),
  admits: never,
});

/** What secrets can name: parameters by name or ARN, and secrets with and without a key. */
const references: TextSource = () => ({
  plain: secretReferences({ NAME: "orders/db", PATH: "prod" })[0],
  arbitrary: fc
    .tuple(word, fc.constantFrom("db", "token-AbCdEf", "007"), fc.nat(99))
    .chain(([thing, name]) => fc.constantFrom(...secretReferences({ NAME: `${thing}/${name}`, PATH: "prod" }))),
  admits: never,
});

const named: TextSource = (shape) => ({ plain: plainName(shape), arbitrary: names(shape) });

/** Texts that no careful implementer refuses, by the member or shape that they belong to. */
const SOURCES: Readonly<Record<string, TextSource>> = {
  "IngressVpcConfiguration.VpcId": withId("vpc"),
  "IngressVpcConfiguration.VpcEndpointId": withId("vpce"),
  "ListVpcIngressConnectionsFilter.VpcEndpointId": withId("vpce"),
  "CreateVpcConnectorRequest.Subnets": withId("subnet"),
  "CreateVpcConnectorRequest.SecurityGroups": withId("sg"),
  "CodeConfigurationValues.Port": port,
  "ImageConfiguration.Port": port,
  "CodeRepository.RepositoryUrl": repositories,
  "SourceCodeVersion.Value": branches,
  "HealthCheckConfiguration.Path": healthPaths,
  "ImageConfiguration.StartCommand": commands,
  RoleArn: roles,
  KmsKeyArn: keys,
  BuildCommand: commands,
  StartCommand: commands,
  DomainName: domains,
  TagKey: tagTexts,
  TagValue: tagTexts,
  RuntimeEnvironmentVariablesKey: variableNames(""),
  RuntimeEnvironmentVariablesValue: (shape) => ({ plain: "info", arbitrary: freeTexts(shape) }),
  RuntimeEnvironmentSecretsName: variableNames("_SECRET"),
  RuntimeEnvironmentSecretsValue: references,
  SourceDirectory: (shape) => ({
    plain: "/services/api",
    arbitrary: directories(shape),
    admits: isPlainDirectory,
    filler: "/packages",
  }),
  ServiceName: named,
  AutoScalingConfigurationName: named,
  ObservabilityConfigurationName: named,
  ConnectionName: named,
  VpcConnectorName: named,
  VpcIngressConnectionName: named,
};

/** The texts of a place that no careful implementer refuses; nothing for a shape that is not known to have such. */
export function carefulText(shape: Parameters<TextSource>[0], holder: Owner | undefined): Text | undefined {
  return (SOURCES[`${holder?.shape}.${holder?.member}`] ?? SOURCES[shape.name])?.(shape, holder);
}

function dashed(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
