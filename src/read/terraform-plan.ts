import table from "../../schemas/facts/terraform.json" with { type: "json" };
import type { Contract } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import type { Path } from "../core/pointer.ts";
import type { Spelling, Subject } from "../core/subject.ts";
import { isRecord, type Members } from "./detect/record.ts";

interface ResourceType {
  readonly operation: string;
  readonly renamed: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, ResourceType>> = table.types;
const MAPS: ReadonlySet<string> = new Set(table.maps.members);

/** Stands for what a plan knows only after it was applied. */
const LATER = Object.freeze({});

/** How a converted plan writes values: as the API does, with numbers and truth values as text or not. */
const PLAN: Spelling = {
  read: (value) => (value === LATER ? { is: "unknown" } : { is: "value", value }),
  scalars: "loose",
  timestamps: "number",
};

/** Whether a root is what `terraform show -json` prints of a plan. */
export function isPlan(root: Members): boolean {
  return typeof root.format_version === "string" && isRecord(root.planned_values);
}

/**
 * The App Runner resources that a plan creates or keeps, also those of its modules, as requests of the operations that
 * they call; what is known only after apply is unknown, what is null is absent. Only arguments that the request has are
 * looked at, since Terraform checks the rest. Source: facts/terraform.
 */
export function planSubjects(root: Members, contract: Contract): Subject[] {
  const changes = new Map<unknown, Members>();
  for (const change of listOf(root.resource_changes))
    if (isRecord(change) && isRecord(change.change)) changes.set(change.address, change.change);
  const subjects: Subject[] = [];
  const visit = (module: unknown, path: Path): void => {
    if (!isRecord(module)) return;
    for (const [index, resource] of listOf(module.resources).entries()) {
      if (!isRecord(resource) || resource.mode === "data" || !isRecord(resource.values)) continue;
      const change = changes.get(resource.address);
      const subject = subjectOf(resource, resource.values, [...path, "resources", index, "values"], change, contract);
      if (subject) subjects.push(subject);
    }
    for (const [index, child] of listOf(module.child_modules).entries())
      visit(child, [...path, "child_modules", index]);
  };
  visit((root.planned_values as Members).root_module, ["planned_values", "root_module"]);
  return subjects;
}

function subjectOf(
  resource: Members,
  values: Members,
  path: Path,
  change: Members | undefined,
  contract: Contract,
): Subject | undefined {
  const { type: name } = resource;
  const type = typeof name === "string" && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  const operation = type && contract.operation(type.operation);
  const shape = operation && contract.shape(operation.request);
  if (!type || !shape) return undefined;
  return {
    kind: "terraform-plan",
    shape: shape.name,
    intent: listOf(change?.actions).includes("update") ? "unknown" : "create",
    operation: operation.name,
    path,
    value: converted(values, change?.after_unknown, shape, type),
    spelling: PLAN,
    written: (where) => asWritten(where, path.length, values, type),
  };
}

/** A value with the API's names, its blocks unwrapped from their lists of one. */
function converted(value: unknown, later: unknown, shape: Shape, type: ResourceType): unknown {
  if (later === true) return LATER;
  if (shape.members) {
    const block = Array.isArray(value) ? value[0] : value;
    const pending = Array.isArray(later) ? later[0] : later;
    if (!isRecord(block) && !isRecord(pending)) return value ?? undefined;
    const made: Record<string, unknown> = {};
    for (const [name, member] of shape.members) {
      const key = argumentOf(name, type);
      const inner = MAPS.has(name) ? undefined : converted(part(block, key), part(pending, key), member.shape, type);
      if (inner !== undefined && !(Array.isArray(inner) && member.shape.members)) made[name] = inner;
    }
    return made;
  }
  if (Array.isArray(value) && Array.isArray(later))
    return value.map((item, index) => (later[index] === true ? LATER : item));
  if (isRecord(value) && shape.types[0] === "object") return withLater(value, later);
  return value ?? undefined;
}

function withLater(map: Members, later: unknown): Members {
  const made: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(map), ...(isRecord(later) ? Object.keys(later) : [])])) {
    const value = part(later, key) === true ? LATER : map[key];
    if (value !== null && value !== undefined) made[key] = value;
  }
  return made;
}

/** The path in the plan of a path that begins with `skip` steps as written and goes on with the API's names. */
function asWritten(path: Path, skip: number, values: Members, type: ResourceType): Path {
  const written = path.slice(0, skip);
  let value: unknown = values;
  for (const step of path.slice(skip)) {
    if (typeof step === "string" && Array.isArray(value)) {
      written.push(0);
      value = value[0];
    }
    const key = typeof step === "string" && part(value, step) === undefined ? argumentOf(step, type) : step;
    written.push(key);
    value = Array.isArray(value) ? value[Number(key)] : part(value, String(key));
  }
  return written;
}

function argumentOf(name: string, { renamed }: ResourceType): string {
  return renamed[name] ?? name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

function part(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
