import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import type { Owner } from "../../core/violation.ts";

// The account and Region of everything that is made up.
const ACCOUNT = "123456789012";
const REGION = "us-east-1";

const USUAL: Readonly<Record<string, string>> = {
  PARTITION: "aws",
  REGION,
  ACCOUNT,
  REVISION: "1",
  NAME: "orders-api",
  ID: "8fe1e10304f84fd2b0df550fe98a71fa",
  "KEY-ID": "1234abcd-12ab-34cd-56ef-1234567890ab",
  PATH: "service-role",
  "JSON-KEY": "password",
  STAGE: "",
  VERSION: "",
};
const MEMBERS: Readonly<Record<string, string>> = arns.members;
const RESOURCES: Readonly<Record<string, { readonly form: string }>> = arns.resources;
const OTHERS: Readonly<Record<string, { readonly form: string }>> = arns.foreign;

/** A form of facts/arns filled in; its optional parts are left out when `isShort`. */
export function filledForm(form: string, words: Readonly<Record<string, string>> = {}, isShort = false): string {
  const kept = isShort ? form.replace(/\[[^[\]]*(?:\[[^[\]]*\])?\]/g, "") : form.replace(/[[\]]/g, "");
  return kept.replace(/[A-Z]+(?:-[A-Z]+)*/g, (word) => words[word] ?? USUAL[word] ?? word);
}

/** The kind of resource that a member names: one of App Runner, `any` of them, `role` or `kms-key`. Source: facts/arns. */
export function kindAt(owner: Owner | undefined): string {
  return (owner && MEMBERS[`${owner.shape}.${owner.member}`]) ?? MEMBERS[`${owner?.shape}[]`] ?? "any";
}

/** An ARN that a member can hold, cut as asked where ARNs of its kind can be. */
export function plainArn(owner: Owner | undefined, cut?: string, words?: Readonly<Record<string, string>>): string {
  const kind = kindAt(owner);
  const { form } = RESOURCES[kind] ?? OTHERS[kind] ?? arns.resources.service;
  const shorter = cut === "without-id" ? form.replace("[/ID]", "") : form;
  return filledForm(shorter, words, cut === "name-only" || Object.hasOwn(OTHERS, kind));
}

/** Whether ARNs of the kind that a member names may stop at the name or at the revision. */
export function canBeCut(owner: Owner | undefined): boolean {
  return RESOURCES[kindAt(owner)]?.form.includes("[") === true;
}

/** ARNs of roles, with and without a path. */
export function roleArn(words: Readonly<Record<string, string>>, hasPath: boolean): string {
  return filledForm(arns.foreign.role.form, words, !hasPath);
}

/** What a secret can name, in each documented form, long and short. Source: facts/arns. */
export function secretReferences(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(arns.secrets).flatMap(({ form }) => [filledForm(form, words, true), filledForm(form, words)]);
}
