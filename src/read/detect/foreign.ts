import table from "../../../schemas/facts/foreign.json" with { type: "json" };
import { isRecord, type Members } from "./record.ts";

interface Entry {
  readonly reason: string;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  readonly matches?: Readonly<Record<string, string>>;
}

interface Ready {
  readonly reason: string;
  readonly all: readonly (readonly string[])[];
  readonly any: readonly (readonly string[])[];
  readonly none: readonly (readonly string[])[];
  readonly matches: readonly { readonly place: readonly string[]; readonly pattern: RegExp }[];
}

/** The reasons that do not depend on a table row. Source: facts/foreign. */
export const REASONS = table.fallback;

/** The names that App Runner shares with other services, in lower case. Source: facts/foreign. */
export const SHARED: ReadonlySet<string> = new Set(table.shared.members.map((name) => name.toLowerCase()));

let kinds: readonly Ready[] | undefined;
/** The first steps of all places: an object with none of these members fits no row. */
let heads: ReadonlySet<string> | undefined;
let lists: readonly Ready[] | undefined;

/** Which well-known file of another tool an object is, as a noun phrase. Source: facts/foreign. */
export function foreignReason(root: Members): string | undefined {
  kinds ??= table.kinds.map(ready);
  heads ??= headsOf(kinds);
  for (const key in root) if (heads.has(key)) return firstFit(kinds, root);
  return undefined;
}

/** The words for a template without App Runner's resources; nothing for what is no template. Source: facts/foreign. */
export function foreignTemplate(root: Members): string | undefined {
  const { Resources: resources, Transform: transform, AWSTemplateFormatVersion: version } = root;
  const { serverless, plain } = table.templates;
  const types = isRecord(resources)
    ? Object.values(resources).map((one) => (isRecord(one) && typeof one.Type === "string" ? one.Type : ""))
    : [];
  const isServerless = [transform]
    .flat()
    .some((one) => typeof one === "string" && one.startsWith(serverless.transform));
  if (isServerless || types.some((type) => type.startsWith(serverless.types)))
    return `${serverless.reason} ${REASONS.resources}`;
  const isTemplate = version !== undefined || types.some((type) => type.includes(plain.types));
  return isTemplate ? `${plain.reason} ${REASONS.resources}` : undefined;
}

/** Which well-known list a list is. Source: facts/foreign. */
export function foreignList(list: readonly unknown[]): string | undefined {
  lists ??= table.lists.map(ready);
  return firstFit(lists, list);
}

/** What a text that cannot be parsed seems to be, such as a template of another language. Source: facts/foreign. */
export function foreignText(text: string): string | undefined {
  return table.texts.find(({ pattern }) => new RegExp(pattern, "u").test(text))?.reason;
}

/** The words for an object that no table row fits. */
export function unrelated(root: Members, language: "json" | "yaml"): string {
  const { lowerCamel } = REASONS;
  if (lowerCamel.members.some((name) => Object.hasOwn(root, name))) return lowerCamel.reason;
  return Object.keys(root).length === 0 ? REASONS.empty : REASONS[language];
}

function firstFit(entries: readonly Ready[], root: object): string | undefined {
  for (const { reason, all, any, none, matches } of entries)
    if (
      all.every((place) => at(root, place) !== undefined) &&
      (any.length === 0 || any.some((place) => at(root, place) !== undefined)) &&
      !none.some((place) => at(root, place) !== undefined) &&
      matches.every(({ place, pattern }) => isText(at(root, place), pattern))
    )
      return reason;
  return undefined;
}

function headsOf(entries: readonly Ready[]): ReadonlySet<string> {
  const places = entries.flatMap(({ all, any, matches }) => [...all, ...any, ...matches.map(({ place }) => place)]);
  return new Set(places.map(([head = ""]) => head));
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function at(root: unknown, place: readonly string[]): unknown {
  let value = root;
  for (const step of place) {
    if (step === "*") {
      if (!isRecord(value)) return undefined;
      const [first] = Object.keys(value);
      value = first === undefined ? undefined : value[first];
    } else if (typeof value === "object" && value !== null && Object.hasOwn(value, step))
      value = (value as Members)[step];
    else return undefined;
  }
  return value;
}

function ready({ reason, all = [], any = [], none = [], matches = {} }: Entry): Ready {
  const places = (names: readonly string[]) => names.map((name) => name.split("."));
  return {
    reason,
    all: places(all),
    any: places(any),
    none: places(none),
    matches: Object.entries(matches).map(([name, pattern]) => ({
      place: name.split("."),
      pattern: new RegExp(pattern, "u"),
    })),
  };
}
