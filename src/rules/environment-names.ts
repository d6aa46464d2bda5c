import arns from "../../schemas/facts/arns.json" with { type: "json" };
import credentials from "../../schemas/facts/secret-names.json" with { type: "json" };
import { standsForAnother } from "./placeholders.ts";

const RESERVED = "PORT";

const anyOf = (rows: readonly { readonly pattern: string }[]) =>
  new RegExp(rows.map(({ pattern }) => `(?:${pattern})`).join("|"), credentials.flags);
const NAME = anyOf(credentials.names);
const EXEMPT_NAME = anyOf(credentials.exemptNames);
const VALUE = anyOf(credentials.values);
const EXEMPT_VALUE = anyOf(credentials.exemptValues);
/** What was found of names; the files of one tree name their variables alike. */
const suspects = new Map<string, boolean>();
const MOST_SUSPECTS = 1_000;
const REFERENCES = Object.values(arns.secrets).map(({ pattern }) => new RegExp(pattern, "u"));
const PARAMETER = new RegExp(arns.secrets["ssm-parameter"].pattern, "u");

/** Whether App Runner keeps the name of an environment variable for itself. */
export function isReservedName(name: string): boolean {
  return name === RESERVED;
}

/**
 * Whether an environment variable holds a credential in clear text, judged by its name or by a value such as
 * `postgres://user:password@host`; never for what is empty, a placeholder or a reference. Source: facts/secret-names.
 */
export function looksLikeCredential(name: string, value: string): boolean {
  const secret = passwordIn(value);
  if (secret !== undefined) return secret !== "" && !standsForAnother(secret);
  const looksSo = (isSuspect(name) && !EXEMPT_VALUE.test(value)) || VALUE.test(value);
  return looksSo && !standsForAnother(value);
}

function isSuspect(name: string): boolean {
  const before = suspects.get(name);
  if (before !== undefined) return before;
  if (suspects.size === MOST_SUSPECTS) suspects.clear();
  const is = NAME.test(name) && !EXEMPT_NAME.test(name);
  suspects.set(name, is);
  return is;
}

/** Whether a text can name a secret: the ARN of a secret or a parameter, or a parameter's name. Source: facts/arns. */
export function isSecretReference(text: string): boolean {
  return REFERENCES.some((pattern) => pattern.test(text));
}

/** The account of an SSM parameter's ARN; nothing for any other text. Source: facts/arns. */
export function parameterAccount(text: string): string | undefined {
  return PARAMETER.exec(text)?.groups?.account;
}

/** The password of an address such as `redis://user:password@host/0`. */
function passwordIn(value: string): string | undefined {
  const start = value.indexOf("://");
  if (start < 1 || /\s/.test(value)) return undefined;
  const authority = value.slice(start + 3).split(/[/?#]/, 1)[0] ?? "";
  const at = authority.lastIndexOf("@");
  const colon = authority.indexOf(":");
  return colon >= 0 && colon < at ? authority.slice(colon + 1, at) : undefined;
}
