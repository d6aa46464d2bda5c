import type { Finding } from "../../../core/diagnostic.ts";
import { isKnown, type Unknown } from "../../../core/unknown.ts";

type Names = Readonly<Record<string, unknown>>;

interface Environment {
  readonly RuntimeEnvironmentVariables?: Names | Unknown;
  readonly RuntimeEnvironmentSecrets?: Names | Unknown;
}

/** A finding for each name that is both a variable and a secret. */
export function namedTwice(environment: Environment): readonly Finding[] {
  const { RuntimeEnvironmentVariables: variables, RuntimeEnvironmentSecrets: secrets } = environment;
  if (!isKnown(variables) || !isKnown(secrets)) return [];
  return Object.keys(variables)
    .filter((name) => Object.hasOwn(secrets, name))
    .map((name) => ({
      path: ["RuntimeEnvironmentVariables", name],
      part: "key",
      message: `${name} is both a variable and a secret.`,
      why: "The application sees one value under one name, and which of the two is not documented.",
      help: `Take ${name} out of RuntimeEnvironmentVariables or out of RuntimeEnvironmentSecrets.`,
    }));
}
