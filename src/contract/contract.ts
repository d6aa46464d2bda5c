import table from "../../generated/contract.json" with { type: "json" };
import type { Release } from "../core/release.ts";
import { shapeAt } from "./at-release.ts";
import { compile, type HistoricSchema } from "./compile.ts";
import type { Shape } from "./shape.ts";

/** What the contract says of one operation. */
export interface Operation {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly errors: readonly string[];
  readonly since?: Release;
  readonly paging?: { readonly limit: string; readonly token: string; readonly items: string };
}

/** The contract at one release. */
export interface Contract {
  readonly release: Release;
  /** A shape of the API or of the repository configuration file, by its documented name. */
  readonly shape: (name: string) => Shape | undefined;
  /** An operation by its name. */
  readonly operation: (name: string) => Operation | undefined;
  /** Every operation of the release. */
  readonly operations: () => readonly Operation[];
}

const DEFS: Readonly<Record<string, HistoricSchema>> = { ...table.$defs, ...table.repository };
const OPERATIONS: readonly Operation[] = Object.entries(
  table.operations as Readonly<Record<string, Omit<Operation, "name">>>,
).map(([name, operation]) => ({ name, ...operation }));

/** The dated releases, oldest first. */
export const RELEASES: readonly Release[] = table.releases;

/** The newest release, which is the default everywhere. */
export const LATEST: Release = RELEASES.at(-1) as Release;

/** The release that an operation came with; nothing for one that was there from the beginning, or that never came. */
export function arrivalOf(name: string): Release | undefined {
  return OPERATIONS.find((operation) => operation.name === name)?.since;
}

const made = new Map<Release, Contract>();

/** The contract at a release; shapes are compiled when they are first asked for. */
export function contractAt(release: Release): Contract {
  const known = made.get(release);
  if (known) return known;
  const shapes = new Map<string, Shape>();
  const shape = (name: string): Shape | undefined => {
    const compiled = shapes.get(name);
    if (compiled) return compiled;
    const source = Object.hasOwn(DEFS, name) ? DEFS[name] : undefined;
    if (source === undefined || isLater(source, release)) return undefined;
    const fresh = compile(source, name, compiler);
    shapes.set(name, fresh);
    return fresh;
  };
  const named = (name: string): Shape => {
    const found = shape(name);
    if (!found) throw new Error(`the contract at ${release} refers to ${name}, which it does not have`);
    return found;
  };
  const filtered = release === LATEST ? asItIs : (source: HistoricSchema) => shapeAt(source, release) as HistoricSchema;
  const compiler = { named, filtered, release };
  const operations = OPERATIONS.filter(({ since }) => since === undefined || since <= release);
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const contract: Contract = {
    release,
    shape,
    operation: (name) => byName.get(name),
    operations: () => operations,
  };
  made.set(release, contract);
  return contract;
}

/** Of the newest release nothing has to be left out or set back. */
const asItIs = (source: HistoricSchema): HistoricSchema => source;

function isLater(source: HistoricSchema, release: Release): boolean {
  const since = source["x-since"] as Release | undefined;
  return since !== undefined && since > release;
}
