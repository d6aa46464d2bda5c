import type { SourceConfiguration } from "../../../../generated/latest/types.ts";
import type { Finding } from "../../../core/diagnostic.ts";
import type { Path } from "../../../core/pointer.ts";
import { isKnown, type Seen, type Unknown } from "../../../core/unknown.ts";
import { parameterAccount } from "../../environment-names.ts";

type Maybe<T> = Seen<T> | Unknown | undefined;

/** The account that all of the given ARNs name; nothing when they name none, or several. */
export function commonAccount(arns: readonly Maybe<string>[]): string | undefined {
  const accounts = new Set(
    arns.flatMap((arn) => (isKnown(arn) ? (/^arn:[\w-]+:(?:iam|apprunner):[\w-]*:(\d+):/.exec(arn)?.[1] ?? []) : [])),
  );
  return accounts.size === 1 ? accounts.values().next().value : undefined;
}

/** The ARNs with which a source names resources of the service's own account. */
export function sourceArns(source: Maybe<SourceConfiguration>): readonly Maybe<string>[] {
  if (!isKnown(source) || !isKnown(source.AuthenticationConfiguration)) return [];
  const { AccessRoleArn, ConnectionArn } = source.AuthenticationConfiguration;
  return [AccessRoleArn, ConnectionArn];
}

/** A finding for each secret that is a parameter of another account than the service's, which is told when asked for. */
export function* foreignParameters(
  source: Maybe<SourceConfiguration>,
  accountOf: () => string | undefined,
): Generator<Finding> {
  for (const { path, secrets } of secretsOf(source)) {
    for (const [name, value] of Object.entries(secrets)) {
      const other = typeof value === "string" ? parameterAccount(value) : undefined;
      const account = other && accountOf();
      if (account === undefined || other === account) continue;
      yield {
        path: [...path, name],
        message: `The secret ${name} is a parameter of account ${other}, while the service is in account ${account}.`,
        why: "App Runner does not read parameters of other accounts.",
        help: "Store the parameter in the service's account, or use a secret of Secrets Manager.",
      };
    }
  }
}

function* secretsOf(
  source: Maybe<SourceConfiguration>,
): Generator<{ path: Path; secrets: Readonly<Record<string, unknown>> }> {
  if (!isKnown(source)) return;
  const { ImageRepository: image, CodeRepository: code } = source;
  const inImage = isKnown(image) ? image.ImageConfiguration : undefined;
  if (isKnown(inImage) && isKnown(inImage.RuntimeEnvironmentSecrets))
    yield { path: [...IN_IMAGE, SECRETS], secrets: inImage.RuntimeEnvironmentSecrets };
  const configuration = isKnown(code) ? code.CodeConfiguration : undefined;
  const values = isKnown(configuration) ? configuration.CodeConfigurationValues : undefined;
  if (isKnown(values) && isKnown(values.RuntimeEnvironmentSecrets))
    yield { path: [...IN_CODE, SECRETS], secrets: values.RuntimeEnvironmentSecrets };
}

const SECRETS = "RuntimeEnvironmentSecrets";
const IN_IMAGE = ["SourceConfiguration", "ImageRepository", "ImageConfiguration"];
const IN_CODE = ["SourceConfiguration", "CodeRepository", "CodeConfiguration", "CodeConfigurationValues"];
