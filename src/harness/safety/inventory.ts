import { contractAt, LATEST } from "../../contract/contract.ts";
import type { OperationName } from "../../model/index.ts";
import type { Exchange } from "../../wire/exchange.ts";
import { RESOURCE_KINDS, type ResourceKind } from "../resource-kinds.ts";

/** A resource of an account as a list shows it. */
export interface Listed {
  readonly kind: ResourceKind;
  readonly arn: string;
  readonly name: string;
  readonly status?: string;
  /** Of auto scaling configurations: whether it is the account's default. */
  readonly isDefault: boolean;
}

/** What an account holds, and which kinds could not be looked at, with why. */
export interface Inventory {
  readonly all: readonly Listed[];
  readonly unseen: readonly { readonly kind: ResourceKind; readonly why: string }[];
}

/** Sends one call whose answer is looked at. */
export type Asking = (operation: string, input: unknown) => Promise<Pick<Exchange, "answer">>;

type Members = Readonly<Record<string, unknown>>;

/** More pages than any account fills; a list that does not end is not followed for ever. */
const PAGES = 1000;

/** Lists everything that an account holds in a Region, every revision of it, or some kinds of it. It creates and changes nothing. */
export async function inventoryOf(
  ask: Asking,
  kinds: ReadonlySet<ResourceKind> = new Set(RESOURCE_KINDS),
): Promise<Inventory> {
  const all: Listed[] = [];
  const unseen: Inventory["unseen"][number][] = [];
  let silence: string | undefined;
  for (const kind of kinds) {
    if (silence !== undefined) {
      unseen.push({ kind, why: silence });
      continue;
    }
    const { operation, member, input } = listOf(kind);
    let NextToken: unknown;
    for (let page = 0; page < PAGES; page++) {
      const { answer } = await ask(operation, { ...input, ...(NextToken !== undefined && { NextToken }) });
      if (answer.ok !== true) {
        const why = answer.ok === false ? answer.error.name : answer.reason;
        if (answer.ok === undefined) silence = why;
        if (why !== UNKNOWN) unseen.push({ kind, why });
        break;
      }
      const output = answer.output as Members;
      for (const item of Array.isArray(output[member]) ? (output[member] as unknown[]) : [])
        all.push(...listed(kind, item));
      NextToken = output.NextToken;
      if (typeof NextToken !== "string" || NextToken === "") break;
    }
  }
  return { all, unseen };
}

/** An implementation without the operation has no resources of that kind. */
const UNKNOWN = "UnknownOperationException";

/** How the resources of a kind are listed. Source: the paging of its operation. */
export function listOf({ member, kind }: ResourceKind) {
  const operation = `List${member}s` as OperationName;
  const { paging } = contractAt(LATEST).operation(operation) ?? {};
  const every = kind === "autoscalingconfiguration" || kind === "observabilityconfiguration";
  return { operation, member: paging?.items ?? "", input: every ? { LatestOnly: false } : {} };
}

function listed(kind: ResourceKind, item: unknown): readonly Listed[] {
  const { [kind.arn]: arn, [nameMember(kind)]: name, Status: status, IsDefault } = (item ?? {}) as Members;
  if (typeof arn !== "string") return [];
  return [
    {
      kind,
      arn,
      name: typeof name === "string" ? name : nameIn(arn),
      ...(typeof status === "string" && { status }),
      isDefault: IsDefault === true,
    },
  ];
}

/** The member that holds the name of a resource, in requests and in answers. */
export const nameMember = ({ member }: ResourceKind): string => `${member}Name`;

/** The name within an ARN. */
const nameIn = (arn: string): string => arn.split("/")[1] ?? "";
