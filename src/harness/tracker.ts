import { textsIn } from "../oracle/bindings.ts";
import type { Exchange } from "../wire/exchange.ts";
import { RESOURCE_KINDS, type ResourceKind } from "./resource-kinds.ts";

/** A resource that an answer has shown. */
export interface Tracked {
  readonly kind: ResourceKind;
  readonly arn: string;
  /** The name, where its status can only be asked by it. */
  readonly name?: string;
  /** The last status that an answer gave; nothing for what has none. */
  status?: string;
  /** Whether this script made it, and nobody has removed it since. */
  ours: boolean;
  /** Whether this script made it, and its removal was asked for. */
  leaving: boolean;
  /** Whether looking at it has been given up. */
  stuck: boolean;
}

/** What a history has shown of the resources of an account. */
export interface Tracker {
  readonly see: (exchange: Exchange) => void;
  readonly of: (arn: string) => Tracked | undefined;
  /** Takes on what somebody else has made, to be removed like what the script made. */
  readonly adopt: (one: Pick<Tracked, "kind" | "arn" | "name" | "status">) => void;
  /** What the script made and nobody has removed, in the order in which it can be removed. */
  readonly leftovers: () => readonly Tracked[];
  /** What the script made and asked to be removed, and was not seen to be gone. */
  readonly unseen: () => readonly Tracked[];
  /** The ARNs of what is being removed and may still stand in the way of what it uses. */
  readonly leaving: () => readonly string[];
  /** The resources named in a request that have not come to rest. */
  readonly passing: (input: unknown) => readonly Tracked[];
}

type Members = Readonly<Record<string, unknown>>;

/** Follows the resources of one history. */
export function createTracker(): Tracker {
  const known = new Map<string, Tracked>();
  const note = (kind: ResourceKind, shown: unknown): Tracked | undefined => {
    const { [kind.arn]: arn, Status: status, ConnectionName: name } = (shown ?? {}) as Members;
    if (typeof arn !== "string") return undefined;
    const one = known.get(arn) ?? {
      kind,
      arn,
      ours: false,
      leaving: false,
      stuck: false,
      ...(typeof name === "string" && { name }),
    };
    known.set(arn, one);
    if (typeof status === "string") one.status = status;
    return one;
  };
  const see = ({ operation, input, answer }: Exchange): void => {
    if (!answer.ok) return;
    const output = answer.output as Members;
    if (operation === BEGINS_UNSEEN) workOn((input as Members).ServiceArn);
    for (const kind of RESOURCE_KINDS) {
      const whole = output[kind.member];
      if (whole === undefined && operation !== kind.deletes) continue;
      const shown = note(kind, whole);
      if (shown && operation === kind.creates) shown.ours = true;
      if (operation === kind.deletes) forget(kind, input as Members, shown);
    }
    for (const { member, kind } of LISTS) for (const item of list(output[member])) note(kind, item);
  };
  const workOn = (arn: unknown): void => {
    const one = typeof arn === "string" ? known.get(arn) : undefined;
    const [passing] = one?.kind.passing ?? [];
    if (one && passing !== undefined) one.status = passing;
  };
  const forget = (kind: ResourceKind, input: Members, shown: Tracked | undefined): void => {
    const arn = input[kind.arn];
    const one = (typeof arn === "string" && known.get(arn)) || shown;
    if (one) letGo(one);
    if (input.DeleteAllRevisions !== true || typeof arn !== "string") return;
    for (const other of known.values()) if (other.arn.startsWith(`${arn}/`)) letGo(other);
  };
  const letGo = (one: Tracked): void => {
    one.leaving ||= one.ours;
    one.ours = false;
  };
  return {
    see,
    of: (arn) => known.get(arn),
    adopt: (one) => void known.set(one.arn, { ...one, ours: true, leaving: false, stuck: false }),
    leftovers: () =>
      RESOURCE_KINDS.flatMap((kind) => [...known.values()].filter((one) => one.kind === kind && one.ours).reverse()),
    unseen: () =>
      [...known.values()].filter(({ kind, leaving, status = "" }) => leaving && !kind.final.includes(status)),
    leaving: () =>
      [...known.values()]
        .filter(({ kind, ours, status = "" }) => !ours && kind.passing.includes(status))
        .map(({ arn }) => arn),
    passing: (input) => {
      const found = new Set<Tracked>();
      for (const text of textsIn(input)) {
        const one = known.get(text);
        if (one?.kind.polls && !one.stuck && one.kind.passing.includes(one.status ?? "")) found.add(one);
      }
      return [...found];
    },
  };
}

/** The operation that begins something on a service and does not show it. */
const BEGINS_UNSEEN = "StartDeployment";

const LISTS: readonly { readonly member: string; readonly kind: ResourceKind }[] = RESOURCE_KINDS.filter(
  ({ polls }) => polls !== undefined,
).map((kind) => ({ member: `${kind.member}SummaryList`, kind }));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
