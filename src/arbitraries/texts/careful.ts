import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import ports from "../../../schemas/facts/ports.json" with { type: "json" };
import providers from "../../../schemas/facts/providers.json" with { type: "json" };
import type { Owner } from "../../core/violation.ts";
import { constants, digits, evenly, numbers, type Phrase, together } from "../phrase.ts";
import { filledForm, formPhrase, ROLE_FORM, secretReferences } from "./arns.ts";
import { freeTexts } from "./free.ts";
import { keepsTo } from "./lengths.ts";
import { names, plainName } from "./names.ts";
import { commands, directories, domains, healthPaths, isPlainDirectory, tagTexts, variableNames } from "./real.ts";
import type { Text, TextSource } from "./text.ts";

const WORD = constants("orders", "billing", "web", "search", "Checkout_2");
const KEY_FORM = arns.foreign["kms-key"].form;
const USUAL_PORT = defaults.members["ImageConfiguration.Port"].value;
const never = () => false;

const withId =
  (prefix: string): TextSource =>
  () => ({ plain: `${prefix}-0a1b2c3d4e5f60718`, phrase: together(`${prefix}-`, digits(17)), admits: never });

const roles: TextSource = (shape) => {
  const words = { NAME: together(WORD, "-", numbers(0, 99)) };
  const withPath = keepsTo(shape, filledForm(ROLE_FORM)) ? [formPhrase(ROLE_FORM, words)] : [];
  return {
    plain: filledForm(ROLE_FORM, { NAME: "orders-api" }, true),
    phrase: evenly(formPhrase(ROLE_FORM, words, true), ...withPath),
    admits: never,
  };
};

const keys: TextSource = () => ({
  plain: filledForm(KEY_FORM),
  phrase: formPhrase(KEY_FORM, { "KEY-ID": { is: "digits", length: 32, dashed: true } }),
  admits: never,
});

const port: TextSource = () => ({
  plain: USUAL_PORT,
  phrase: evenly(
    constants(USUAL_PORT, String(ports.minimum), String(ports.maximum)),
    together(numbers(ports.minimum, ports.maximum)),
  ),
  admits: never,
});

const repositories: TextSource = () => ({
  plain: `https://${providers.providers.GITHUB.host}/example/monorepo`,
  phrase: together(`https://${providers.providers.GITHUB.host}/example-`, WORD, "/", WORD, ".", numbers(0, 99)),
  admits: never,
});

const BRANCHES = [
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
];

const branches: TextSource = () => ({
  plain: "main",
  phrase: evenly(constants(...BRANCHES), together("feature/", WORD, "-", numbers(0, 9999))),
  admits: never,
});

/** What secrets can name: parameters by name or ARN, and secrets with and without a key. */
const references: TextSource = () => ({
  plain: secretReferences({ NAME: "orders/db", PATH: "prod" }).map(onlyValue)[0],
  phrase: evenly(
    ...secretReferences({ NAME: together(WORD, "/", constants("db", "token-AbCdEf", "007")), PATH: "prod" }),
  ),
  admits: never,
});

const named: TextSource = (shape) => ({ plain: plainName(shape), phrase: names(shape) });

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
  RuntimeEnvironmentVariablesValue: (shape) => ({ plain: "info", phrase: freeTexts(shape, /:\/\//) }),
  RuntimeEnvironmentSecretsName: variableNames("_SECRET"),
  RuntimeEnvironmentSecretsValue: references,
  SourceDirectory: (shape) => ({
    plain: "/services/api",
    phrase: directories(shape),
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

/** The text of a phrase in which nothing varies. */
function onlyValue(phrase: Phrase): string {
  return phrase.is === "joined" ? phrase.parts.join("") : "";
}
