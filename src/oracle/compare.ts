import arns from "../../schemas/facts/arns.json" with { type: "json" };
import type { Member, Shape } from "../contract/shape.ts";
import { isSame } from "../core/same.ts";
import { inUnits, type Passing } from "../model/index.ts";
import { type Bindings, isArn } from "./bindings.ts";
import type { Comparison, Origin } from "./observation.ts";
import { type Spot, TOP } from "./spot.ts";

/** A status that an answer has shown, under the model's own id. */
export interface Sighting {
  readonly kind: Passing;
  readonly id: string;
  readonly status: string;
}

/** What an answer comes to beside what the model expects. */
export interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly sightings: readonly Sighting[];
  /** What was expected, under the implementation's identifiers and in the order of its lists. */
  readonly expected: unknown;
}

/** What a comparison needs to know besides the two values. */
export interface CompareOptions {
  /** Written to where an identifier is seen for the first time. */
  readonly bindings: Bindings;
  /** `owner` is the model's id of the resource in which the member stands. */
  readonly originOf: (spot: Spot, owner: string | undefined) => Origin;
  /** The statuses that a resource may have now, besides the expected one. */
  readonly alsoPermitted: (kind: Passing, id: string) => readonly string[];
  /** Whether nothing can be said of a resource any more. */
  readonly isConfused: (id: string) => boolean;
  /** Whether the account had a resource before, so that its name and revision are its own affair. */
  readonly isInherited: (id: string) => boolean;
}

/** Holds an answer against what the model expects, member by member along the shape. */
export function compare(expected: unknown, actual: unknown, shape: Shape, options: CompareOptions): Compared {
  const walk = new CompareWalk(options);
  const aligned = walk.value(expected, actual, shape, TOP);
  return { comparisons: walk.comparisons, sightings: walk.sightings, expected: aligned };
}

type Members = Readonly<Record<string, unknown>>;

const ANY = new RegExp(arns.anyResource.pattern, "u");

/** Members whose text is the implementation's own affair: hosts and what proves a domain. */
const FREE: ReadonlySet<string> = new Set(["DNSTarget", "VpcDNSTargets", "CertificateValidationRecords", "NextToken"]);
const GENERATED: ReadonlySet<string> = new Set(["ServiceId", "OperationId", "Id"]);
const SUMMARY = "AutoScalingConfigurationSummary";
const OWNERS: readonly (readonly [arn: string, status: Passing])[] = [
  ["VpcIngressConnectionArn", "vpcingressconnection"],
  ["ServiceArn", "service"],
  ["ConnectionArn", "connection"],
];
const KEYS: readonly string[] = [
  "Key",
  "Id",
  "AutoScalingConfigurationArn",
  "ObservabilityConfigurationArn",
  "VpcIngressConnectionArn",
  "VpcConnectorArn",
  "ConnectionArn",
  "ServiceArn",
  "DomainName",
];
const ARNS = KEYS.filter((name) => name.endsWith("Arn"));
const SCALING = "AutoScalingConfigurationArn";
const SYSTEM_TAG = "aws:";

class CompareWalk {
  readonly comparisons: Comparison[] = [];
  readonly sightings: Sighting[] = [];
  readonly #options: CompareOptions;
  #owner: string | undefined;

  constructor(options: CompareOptions) {
    this.#options = options;
  }

  /** The expected value, aligned to the actual one. */
  value(expected: unknown, actual: unknown, shape: Shape, spot: Spot): unknown {
    if (expected === undefined && actual === undefined) return undefined;
    if (actual === undefined || expected === undefined) {
      if (actual !== null) this.#note(spot, expected === undefined ? "unexpected" : "absent", expected, actual);
      return expected === undefined ? undefined : this.#options.bindings.toActual(expected);
    }
    if (shape.members && isMembers(expected) && isMembers(actual))
      return this.#structure(expected, actual, shape, spot);
    if (shape.value && isMembers(expected) && isMembers(actual)) return this.#map(expected, actual, spot);
    if (Array.isArray(expected) && Array.isArray(actual)) return this.#list(expected, actual, shape, spot);
    return this.#scalar(expected, actual, spot);
  }

  #structure(expected: Members, actual: Members, shape: Shape, spot: Spot): unknown {
    const aligned: Record<string, unknown> = {};
    const plan = planOf(shape);
    const id = idOf(expected, plan.arns);
    if (id !== undefined && this.#options.isConfused(id)) return this.#options.bindings.toActual(expected);
    const before = this.#owner;
    if (spot.isWhole) this.#owner = id ?? domainOf(expected) ?? before;
    const skipped = this.#skipped(expected, spot, plan);
    for (const { name, member, isFree } of plan.members) {
      const e = expected[name];
      const a = actual[name];
      if (e === undefined && a === undefined) continue;
      const value =
        isFree || skipped.has(name)
          ? e === undefined
            ? undefined
            : (a ?? e)
          : this.#member(name, e, a, member.shape, spot.in(name), expected, actual);
      if (value !== undefined) aligned[name] = value;
    }
    this.#owner = before;
    return aligned;
  }

  /** A member of a structure, of which some are special. */
  #member(name: string, e: unknown, a: unknown, shape: Shape, spot: Spot, expected: Members, actual: Members): unknown {
    if (name === "ServiceUrl") return this.#host(e, a, spot);
    if (name === "AccountId") return this.value(accountOf(actual) ?? e, a, shape, spot);
    if (name === "Status") return this.#status(expected, e, a, spot);
    return this.value(e, a, shape, spot);
  }

  /** Members that documents leave open here: ignored by the service, or those of what the account had before. */
  #skipped(expected: Members, spot: Spot, { maySkip }: Plan): ReadonlySet<string> {
    if (!maySkip && spot.path[0] !== "VpcIngressConnection" && spot.step !== SUMMARY) return NOTHING;
    const skipped = new Set<string>();
    if (expected.ConfigurationSource === "REPOSITORY") skipped.add("CodeConfigurationValues");
    if (expected.Protocol === "TCP") skipped.add("Path");
    if (spot.path[0] === "VpcIngressConnection") skipped.add("DomainName");
    const { AutoScalingConfigurationArn: scaling } = expected;
    if (spot.step === SUMMARY) for (const name of SEVEN) if (!(name in expected)) skipped.add(name);
    if (typeof scaling === "string" && this.#options.isInherited(scaling))
      for (const name of ["AutoScalingConfigurationName", "AutoScalingConfigurationRevision", ...SEVEN])
        skipped.add(name);
    return skipped;
  }

  /** The text of a host is free; a private service has none, or an empty one. */
  #host(expected: unknown, actual: unknown, spot: Spot): unknown {
    if (actual === undefined || actual === "") return expected === undefined ? undefined : actual;
    this.#note(spot, expected === undefined ? "unexpected" : "equal", expected, actual);
    return expected === undefined ? undefined : actual;
  }

  #status(owner: Members, expected: unknown, actual: unknown, spot: Spot): unknown {
    const [arn, kind] = OWNERS.find(([name]) => typeof owner[name] === "string") ?? [];
    const isOperation = "TargetArn" in owner;
    const isDomain = "EnableWWWSubdomain" in owner;
    if (isOperation || isDomain || typeof expected !== "string" || typeof actual !== "string") return actual;
    if (arn === undefined || kind === undefined) return this.#scalar(expected, actual, spot);
    const id = owner[arn] as string;
    this.sightings.push({ kind, id, status: actual });
    if (kind === "connection") return actual;
    const isPermitted = actual === expected || this.#options.alsoPermitted(kind, id).includes(actual);
    this.#note(spot, isPermitted ? "equal" : "unequal", expected, actual);
    return isPermitted ? actual : expected;
  }

  #map(expected: Members, actual: Members, spot: Spot): unknown {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)]))
      this.#scalar(own(expected, key), own(actual, key), spot.entry(key));
    return expected;
  }

  #list(expected: readonly unknown[], actual: readonly unknown[], shape: Shape, spot: Spot): unknown {
    const item = shape.item as Shape;
    if (!item.members) {
      if (spot.step === "ServiceArnList") return actual;
      const length = Math.max(expected.length, actual.length);
      return Array.from({ length }, (_, at) => this.value(expected[at], actual[at], item, spot.in(at)));
    }
    const { key } = planOf(item);
    if (key === SCALING) this.#inherit(expected, actual);
    const byKey = new Map(expected.map((one) => [this.#options.bindings.toActual((one as Members)[key ?? ""]), one]));
    const isTags = key === "Key";
    const aligned = actual.map((one, at) => {
      const found = isMembers(one) ? byKey.get(one[key ?? ""]) : undefined;
      if (found !== undefined) byKey.delete((one as Members)[key ?? ""]);
      if (found !== undefined) return this.value(found, one, item, spot.in(at));
      if (isTags && !String((one as Members | null)?.Key ?? "").startsWith(SYSTEM_TAG))
        this.#note(spot.in(at), "unexpected", undefined, one);
      return one;
    });
    if (isTags) for (const one of byKey.values()) this.#note(spot.in(aligned.length), "absent", one, undefined);
    return aligned;
  }

  /** Binds the default configuration that the account had before to the one that the implementation shows as default. */
  #inherit(expected: readonly unknown[], actual: readonly unknown[]): void {
    const { bindings, isInherited } = this.#options;
    const ours = expected.map((one) => one as Members).find((one) => one.IsDefault === true)?.[SCALING];
    const theirs = actual.filter(isMembers).find((one) => one.IsDefault === true)?.[SCALING];
    if (typeof ours !== "string" || typeof theirs !== "string" || !isInherited(ours)) return;
    if (bindings.actual(ours) === undefined && bindings.model(theirs) === undefined) bindings.bind(ours, theirs);
  }

  #scalar(expected: unknown, actual: unknown, spot: Spot): unknown {
    if (expected === undefined || actual === undefined) {
      this.#note(spot, expected === undefined ? "unexpected" : "absent", expected, actual);
      return expected;
    }
    const { bindings } = this.#options;
    const isIdentity =
      typeof expected === "string" && !spot.isEntry && (GENERATED.has(String(spot.step)) || isArn(expected));
    if (!isIdentity) {
      const isEqual = isSame(expected, actual) || isSameAmount(spot, expected, actual);
      this.#note(spot, isEqual ? "equal" : "unequal", expected, actual);
      return expected;
    }
    const bound = bindings.actual(expected);
    if (bound === undefined && typeof actual === "string" && bindings.model(actual) === undefined) {
      bindings.bind(expected, actual);
      return actual;
    }
    const isEqual = bound === actual || (bound === undefined && bindings.toModel(actual) === expected);
    this.#note(spot, isEqual ? "equal" : "unequal", bound ?? expected, actual, "identity");
    return isEqual ? actual : (bound ?? expected);
  }

  #note(spot: Spot, is: Comparison["is"], expected: unknown, actual: unknown, origin?: Origin): void {
    const found = this.#options.originOf(spot, this.#owner);
    this.comparisons.push({
      path: spot.path,
      place: spot.place,
      origin:
        is === "unexpected" && found === "kept" && !spot.isEntry
          ? "default"
          : found === "computed" && origin
            ? origin
            : found,
      is,
      expected: is === "absent" && expected !== undefined ? this.#options.bindings.toActual(expected) : expected,
      actual,
    });
  }
}

/** The members that the summary of an auto scaling configuration may have beyond its three identifying ones. */
const SEVEN: readonly string[] = ["Status", "CreatedAt", "HasAssociatedService", "IsDefault"];

/** Whether Cpu or Memory says the same in another spelling, which is no reason to think that something else has happened. */
function isSameAmount({ path, step: member }: Spot, expected: unknown, actual: unknown): boolean {
  if (path.at(-2) !== "InstanceConfiguration" || (member !== "Cpu" && member !== "Memory")) return false;
  const [ours, theirs] = [expected, actual].map((text) => inUnits({ [member]: String(text) })[member]);
  return ours === theirs;
}

/** What a comparison needs to know of a shape, worked out once. */
interface Plan {
  readonly members: readonly { readonly name: string; readonly member: Member; readonly isFree: boolean }[];
  /** The members by which the resource is known that a structure is about. */
  readonly arns: readonly string[];
  /** The member by which the items of a list are told apart. */
  readonly key: string | undefined;
  /** Whether other members may be skipped because of what is in a structure. */
  readonly maySkip: boolean;
}

const plans = new WeakMap<Shape, Plan>();

function planOf(shape: Shape): Plan {
  const known = plans.get(shape);
  if (known) return known;
  const has = (name: string): boolean => shape.members?.has(name) ?? false;
  const made: Plan = {
    members: [...(shape.members ?? [])].map(([name, member]) => ({
      name,
      member,
      isFree: FREE.has(name) || member.shape.types.includes("timestamp"),
    })),
    arns: ARNS.filter(has),
    key: KEYS.find(has),
    maySkip: ["ConfigurationSource", "Protocol", SCALING].some(has),
  };
  plans.set(shape, made);
  return made;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The model's id of the resource that a structure is about. */
function idOf(members: Members, arns: readonly string[] = ARNS): string | undefined {
  for (const name of arns) if (typeof members[name] === "string") return members[name];
  return undefined;
}

/** The account in whose ARN something stands; each implementation has its own. */
function accountOf(members: Members): string | undefined {
  const id = idOf(members);
  return id === undefined ? undefined : ANY.exec(id)?.groups?.account;
}

const domainOf = ({ DomainName, EnableWWWSubdomain }: Members): string | undefined =>
  EnableWWWSubdomain === undefined ? undefined : (DomainName as string | undefined);

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (members: Members, key: string): unknown => (Object.hasOwn(members, key) ? members[key] : undefined);
