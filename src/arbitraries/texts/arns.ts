import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import type { Owner } from "../../core/violation.ts";
import { type Phrase, together } from "../phrase.ts";

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

/** A form of facts/arns filled in with words some of which vary; its optional parts are left out when `isShort`. */
export function formPhrase(form: string, words: Readonly<Record<string, string | Phrase>>, isShort = false): Phrase {
  const varying = Object.entries(words).filter((word): word is [string, Phrase] => typeof word[1] !== "string");
  const marked = Object.fromEntries(varying.map(([name], index) => [name, `\0${index}\0`]));
  const text = filledForm(form, { ...(words as Readonly<Record<string, string>>), ...marked }, isShort);
  const parts = text
    .split("\0")
    .map((part, index) => (index % 2 === 0 ? part : (varying[Number(part)]?.[1] as Phrase)));
  return together(...parts.filter((part) => part !== ""));
}

/** The kind of resource that a member names: one of App Runner, `any` of them, `role` or `kms-key`. Source: facts/arns. */
export function kindAt(owner: Owner | undefined): string {
  return (owner && MEMBERS[`${owner.shape}.${owner.member}`]) ?? MEMBERS[`${owner?.shape}[]`] ?? "any";
}

/** An ARN that a member can hold, cut as asked where ARNs of its kind can be. */
export function plainArn(owner: Owner | undefined, cut?: string): string {
  const kind = kindAt(owner);
  const { form } = RESOURCES[kind] ?? OTHERS[kind] ?? arns.resources.service;
  const shorter = cut === "without-id" ? form.replace("[/ID]", "") : form;
  return filledForm(shorter, {}, cut === "name-only" || Object.hasOwn(OTHERS, kind));
}

/** The same with an id that varies; see {@link plainArn}. */
export function arnPhrase(owner: Owner | undefined, cut: string | undefined, ID: Phrase): Phrase {
  const kind = kindAt(owner);
  const { form } = RESOURCES[kind] ?? OTHERS[kind] ?? arns.resources.service;
  const shorter = cut === "without-id" ? form.replace("[/ID]", "") : form;
  return formPhrase(shorter, { ID }, cut === "name-only" || Object.hasOwn(OTHERS, kind));
}

/** Whether ARNs of the kind that a member names may stop at the name or at the revision. */
export function canBeCut(owner: Owner | undefined): boolean {
  return RESOURCES[kindAt(owner)]?.form.includes("[") === true;
}

/** The form of the ARNs of roles, whose path is optional. */
export const ROLE_FORM = arns.foreign.role.form;

/** What a secret can name, in each documented form, long and short. Source: facts/arns. */
export function secretReferences(words: Readonly<Record<string, string | Phrase>>): readonly Phrase[] {
  return Object.values(arns.secrets).flatMap(({ form }) =>
    form.includes("[") ? [formPhrase(form, words, true), formPhrase(form, words)] : [formPhrase(form, words)],
  );
}
