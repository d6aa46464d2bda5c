import type { Path } from "../core/pointer.ts";
import { get, listed, usedBy, type VpcIngressRow, type World } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { isArn, textsIn } from "./bindings.ts";
import type { Comparison, Outcome } from "./observation.ts";
import type { State } from "./state.ts";

/** What answers that do not fit have cast a shadow on, under the model's own ids. */
export interface Clouded {
  /** What a request has to name for nothing sure to be known of its outcome: ARNs, and names of services. */
  readonly named: ReadonlySet<string>;
  /** What doubtful services use: whether anything uses it is not known. */
  readonly used: ReadonlySet<string>;
}

const CLEAR: Clouded = { named: new Set(), used: new Set() };

/** What rests on resources that the oracle has lost track of, or whose answers contradict what came before. */
export function cloudedBy({ confused, doubted, world }: State): Clouded {
  if (confused.size === 0 && doubted.size === 0) return CLEAR;
  const [named, used] = [new Set<string>(), new Set<string>()];
  for (const [id, targets] of doubted) {
    named.add(id);
    for (const target of targets) used.add(target);
  }
  for (const id of [...confused, ...doubted.keys()]) {
    named.add(id);
    const row = get(world, "service", id);
    const ingress = get(world, "vpcingressconnection", id);
    if (ingress) named.add(ingress.ingress.ServiceArn);
    if (!row) continue;
    named.add(row.service.ServiceName);
    for (const target of usedBy(row)) used.add(target);
    for (const { row: way } of listed<VpcIngressRow>(world, `ingress#${id}#`)) named.add(way.id);
  }
  return { named: new Set([...named, ...used]), used };
}

/** Whether the outcome of a request rests on something clouded, so that one that does not fit says nothing new. */
export function isUnsure(state: State, { operation, input }: Exchange, outcome: Outcome): boolean {
  if (outcome === "agrees" || outcome === "unreadable" || outcome === "unjudged") return false;
  const { named } = cloudedBy(state);
  if (named.size === 0) return false;
  return textsIn(state.bindings.toModel(input)).some(
    (text) => named.has(text) && (isArn(text) || operation === "CreateService"),
  );
}

/** Members of a service on which the outcome of later calls rests. */
const TELLING =
  /^Service(?:SummaryList\[\])?\.(?:Status|AutoScalingConfigurationSummary|NetworkConfiguration|ObservabilityConfiguration|SourceConfiguration\.AuthenticationConfiguration)\b/u;

/**
 * The services whose answer does not fit where later outcomes rest on it, or of which an update has not come to be as
 * it was sent, and what they may use: as was known, as it would be now, and as the answer shows.
 */
export function contradictedBy(
  { bindings, world, doubted }: State,
  after: World,
  { operation, answer }: Exchange,
  comparisons: readonly Comparison[],
): State["doubted"] {
  const found = new Map<string, ReadonlySet<string>>();
  if (!answer.ok) return found;
  for (const { is, origin, place, path } of comparisons) {
    if (is === "equal" || !(TELLING.test(place) || (operation === "UpdateService" && origin === "sent"))) continue;
    const owner = ownerAt(answer.output, path);
    if (!owner) continue;
    const id = bindings.model(owner.ServiceArn) ?? owner.ServiceArn;
    const rows = [world, after].flatMap((one) => get(one, "service", id) ?? []);
    const shown = textsIn(bindings.toModel(owner)).filter((text) => text !== id && isArn(text));
    found.set(id, new Set([...(doubted.get(id) ?? []), ...rows.flatMap(usedBy), ...shown]));
  }
  return found;
}

/** What of an answer is still held against what is expected: of a doubtful service, only what the request has sent. */
export function sureOf(
  { bindings, doubted }: State,
  { answer }: Exchange,
  comparisons: readonly Comparison[],
): readonly Comparison[] {
  if (doubted.size === 0 || !answer.ok) return comparisons;
  const isOfDoubted = (path: Path): boolean => {
    const owner = ownerAt(answer.output, path);
    return owner !== undefined && doubted.has(bindings.model(owner.ServiceArn) ?? owner.ServiceArn);
  };
  return comparisons.filter(({ is, origin, path }) => is === "equal" || origin === "sent" || !isOfDoubted(path));
}

/** The service in which a place of an answer stands, as the answer shows it. */
function ownerAt(output: unknown, path: Path): { readonly ServiceArn: string } | undefined {
  let [value, owner] = [output, undefined as { readonly ServiceArn: string } | undefined];
  for (const step of path) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const { ServiceArn } = (value ?? {}) as { readonly ServiceArn?: unknown };
    if (typeof ServiceArn === "string") owner = value as { readonly ServiceArn: string };
  }
  return owner;
}
