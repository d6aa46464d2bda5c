import arns from "../../schemas/facts/arns.json" with { type: "json" };
import type { Settings } from "./settings.ts";

/** The kinds of resource that have ARNs. */
export type ResourceKind = keyof typeof arns.resources;

/** The parts of an ARN that name a resource of the account. */
export interface ArnParts {
  readonly name: string;
  readonly revision?: number;
  readonly id?: string;
}

const PATTERNS = Object.fromEntries(
  Object.entries(arns.resources).map(([kind, { pattern }]) => [kind, new RegExp(pattern, "u")]),
) as Readonly<Record<ResourceKind, RegExp>>;

const PARTITION = "aws";

/** The form of the ARNs of a kind, cut before and behind each part that differs. */
const FORMS = Object.fromEntries(
  Object.entries(arns.resources).map(([kind, { form }]) => [
    kind,
    form.replace(/[[\]]/g, "").split(/(PARTITION|REGION|ACCOUNT|REVISION|NAME|ID$)/),
  ]),
) as unknown as Readonly<Record<ResourceKind, readonly string[]>>;

/** The ARN of a resource of the account. Source: facts/arns. */
export function arnOf(settings: Settings, kind: ResourceKind, { name, revision = 1, id = "" }: ArnParts): string {
  let arn = "";
  for (const part of FORMS[kind]) arn += partOf(part, settings, name, revision, id);
  return arn;
}

function partOf(part: string, { region, account }: Settings, name: string, revision: number, id: string): string {
  switch (part) {
    case "PARTITION":
      return PARTITION;
    case "REGION":
      return region;
    case "ACCOUNT":
      return account;
    case "REVISION":
      return String(revision);
    case "NAME":
      return name;
    case "ID":
      return id;
    default:
      return part;
  }
}

/** The parts of an ARN of a kind that lies in the account and Region; nothing for any other text. */
export function partsOf(settings: Settings, kind: ResourceKind, arn: string): ArnParts | undefined {
  const groups = PATTERNS[kind].exec(arn)?.groups;
  if (groups?.name === undefined || groups.region !== settings.region || groups.account !== settings.account)
    return undefined;
  const { name, revision, id } = groups;
  return { name, ...(revision !== undefined && { revision: Number(revision) }), ...(id !== undefined && { id }) };
}

/** The kind of resource that an ARN names; nothing when it names none of App Runner's. */
export function kindOf(arn: string): ResourceKind | undefined {
  const kind = arn.split(":", 6)[5]?.split("/", 1)[0];
  return kind !== undefined && Object.hasOwn(PATTERNS, kind) ? (kind as ResourceKind) : undefined;
}
