import type { SourceConfiguration } from "../../../../generated/latest/types.ts";
import type { Finding } from "../../../core/diagnostic.ts";
import type { Path } from "../../../core/pointer.ts";
import { isKnown, type Seen, type Unknown } from "../../../core/unknown.ts";
import { parameterAccount } from "../../environment-names.ts";

type Maybe<T> = Seen<T> | Unknown | undefined;

/** The account that all of the given ARNs name; nothing when they name none, or several. */
export function commonAccount(arns: readonly Maybe<string>[]): string | undefined {
  let common: string | undefined;
  for (const arn of arns) {
    const account = isKnown(arn) ? /^arn:[\w-]+:(?:iam|apprunner):[\w-]*:(\d+):/.exec(arn)?.[1] : undefined;
    if (account === undefined || account === common) continue;
    if (common !== undefined) return undefined;
    common = account;
  }
  return common;
}

/** The ARNs with which a source names resources of the service's own account. */
export function sourceArns(source: Maybe<SourceConfiguration>): readonly Maybe<string>[] {
  if (!isKnown(source) || !isKnown(source.AuthenticationConfiguration)) return [];
  const { AccessRoleArn, ConnectionArn } = source.AuthenticationConfiguration;
  return [AccessRoleArn, ConnectionArn];
}

/** A finding for each secret that is a parameter of another account than the service's, which is told when asked for. */
export function foreignParameters(
  source: Maybe<SourceConfiguration>,
  accountOf: () => string | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  let account: { readonly is: string | undefined } | undefined;
  for (const { path, secrets } of secretsOf(source)) {
    for (const name of Object.keys(secrets)) {
      const value = secrets[name];
      const other = typeof value === "string" ? parameterAccount(value) : undefined;
      if (other === undefined) continue;
      account ??= { is: accountOf() };
      if (account.is === undefined || other === account.is) continue;
      findings.push({
        path: [...path, name],
        message: `The secret ${name} is a parameter of account ${other}, while the service is in account ${account.is}.`,
        why: "App Runner does not read parameters of other accounts.",
        help: "Store the parameter in the service's account, or use a secret of Secrets Manager.",
      });
    }
  }
  return findings;
}

interface Secrets {
  readonly path: Path;
  readonly secrets: Readonly<Record<string, unknown>>;
}

function secretsOf(source: Maybe<SourceConfiguration>): readonly Secrets[] {
  if (!isKnown(source)) return [];
  const found: Secrets[] = [];
  const { ImageRepository: image, CodeRepository: code } = source;
  const inImage = isKnown(image) ? image.ImageConfiguration : undefined;
  if (isKnown(inImage) && isKnown(inImage.RuntimeEnvironmentSecrets))
    found.push({ path: IN_IMAGE, secrets: inImage.RuntimeEnvironmentSecrets });
  const configuration = isKnown(code) ? code.CodeConfiguration : undefined;
  const values = isKnown(configuration) ? configuration.CodeConfigurationValues : undefined;
  if (isKnown(values) && isKnown(values.RuntimeEnvironmentSecrets))
    found.push({ path: IN_CODE, secrets: values.RuntimeEnvironmentSecrets });
  return found;
}

const SECRETS = "RuntimeEnvironmentSecrets";
const IN_IMAGE = ["SourceConfiguration", "ImageRepository", "ImageConfiguration", SECRETS];
const IN_CODE = ["SourceConfiguration", "CodeRepository", "CodeConfiguration", "CodeConfigurationValues", SECRETS];
