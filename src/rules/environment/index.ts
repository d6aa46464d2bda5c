import type { Rule } from "../../core/define.ts";
import codeVariableOrSecretNotBoth from "./code-variable-or-secret-not-both.ts";
import imageVariableOrSecretNotBoth from "./image-variable-or-secret-not-both.ts";
import noPlainTextSecret from "./no-plain-text-secret.ts";
import portIsReserved from "./port-is-reserved.ts";
import portIsReservedForSecrets from "./port-is-reserved-for-secrets.ts";
import secretInTheSameAccount from "./secret-in-the-same-account.ts";
import secretInTheServiceAccount from "./secret-in-the-service-account.ts";
import secretValueIsAReference from "./secret-value-is-a-reference.ts";

/** Truths about the variables and secrets that a service hands to its application. */
export const ENVIRONMENT_RULES: readonly Rule[] = [
  portIsReserved,
  portIsReservedForSecrets,
  noPlainTextSecret,
  secretValueIsAReference,
  imageVariableOrSecretNotBoth,
  codeVariableOrSecretNotBoth,
  secretInTheSameAccount,
  secretInTheServiceAccount,
];
