import type { Path } from "../core/pointer.ts";
import { PLAIN, type Spelling, type Subject } from "../core/subject.ts";
import { suggest } from "../core/suggest.ts";
import { UNKNOWN } from "../core/unknown.ts";
import type { Owner, Violation } from "../core/violation.ts";
import { pairShape } from "./pair-shape.ts";
import { asBoolean, asNumber, asText, type FaultOf, isTimestamp, numberFault, textFault, typeOf } from "./scalar.ts";
import type { Shape } from "./shape.ts";

/** Who hears of what a walk finds. */
export interface Visitor {
  readonly violation: (violation: Violation) => void;
  /** Whether anybody wants to see the values of a shape. */
  readonly wants: (shape: string) => boolean;
  /** A well-formed value of a wanted shape, its faulty members replaced by UNKNOWN; inner values come first. */
  readonly visit: (shape: string, seen: unknown, place: Visit) => void;
}

/** Where a walk stands; good only during the call that it is handed to. */
export interface Visit {
  readonly owner: Owner | undefined;
  /** The path in the document as written. */
  readonly path: () => Path;
  /** The path, as written, of a place inside the seen value. */
  readonly resolve: (relative: Path, part: "key" | "value") => Path;
}

type Mutable = Record<string, unknown>;
/** Holds a subject's value against its shape, depth first, along the shape and never deeper than it. */
export function walk(subject: Subject, shape: Shape, visitor: Visitor): void {
  new Walk(subject, visitor).value(subject.value, shape, undefined, true);
}

class Walk implements Visit {
  owner: Owner | undefined;
  readonly #steps: (string | number)[];
  readonly #spelling: Spelling;
  readonly #subject: Subject;
  readonly #visitor: Visitor;
  readonly #open: boolean;
  /** Where the entries of a container stand when that is not simply under its own path. */
  readonly #origins = new WeakMap<object, ReadonlyMap<string, { readonly key: Path; readonly value: Path }>>();

  constructor(subject: Subject, visitor: Visitor) {
    this.#subject = subject;
    this.#visitor = visitor;
    this.#spelling = subject.spelling ?? PLAIN;
    this.#steps = [...subject.path];
    this.#open = subject.intent === "report";
  }

  path = (): Path => this.#written([...this.#steps]);

  resolve = (relative: Path, part: "key" | "value"): Path => {
    let path: Path = [...this.#steps];
    let container: unknown = this.#seen;
    for (const [index, step] of relative.entries()) {
      const origin = this.#origins.get(container as object)?.get(String(step));
      path = origin ? (index === relative.length - 1 && part === "key" ? origin.key : origin.value) : [...path, step];
      container = (container as Mutable | undefined)?.[step];
      if (typeof container !== "object" || container === null) container = {};
    }
    return this.#written(path);
  };

  #written(path: Path): Path {
    return this.#subject.written ? this.#subject.written(path) : path;
  }

  #seen: unknown;
  #part: "key" | "value" = "value";

  /** The value as rules see it: itself where nothing is wrong in it, UNKNOWN where it cannot be judged. */
  value(written: unknown, shape: Shape, owner: Owner | undefined, top = false): unknown {
    const { read } = this.#spelling;
    if (read === undefined) return this.#plain(written, shape, owner, top);
    const reading = read(written);
    if (reading.is === "absent") return undefined;
    if (reading.is === "unknown") return UNKNOWN;
    if (reading.is === "value") return this.#plain(reading.value, shape, owner, top);
    for (const branch of reading.branches) {
      this.#steps.push(...branch.path);
      this.value(branch.value, shape, owner, top);
      this.#steps.length -= branch.path.length;
    }
    return UNKNOWN;
  }

  #plain(value: unknown, shape: Shape, owner: Owner | undefined, top: boolean): unknown {
    const seen = this.#judge(value, shape, owner, top);
    if (seen !== UNKNOWN && this.#visitor.wants(shape.name)) {
      this.owner = owner;
      this.#seen = seen;
      this.#visitor.visit(shape.name, seen, this);
    }
    return seen;
  }

  #judge(value: unknown, shape: Shape, owner: Owner | undefined, top: boolean): unknown {
    for (const type of shape.types) {
      switch (type) {
        case "object":
          if (isRecord(value) && shape.members) return this.#structure(value, shape, shape.members, top);
          if (isRecord(value) && !this.#spelling.pairs) return this.#map(value, shape);
          if (!shape.members && this.#spelling.pairs && Array.isArray(value)) return this.#pairs(value, shape);
          break;
        case "array":
          if (Array.isArray(value)) return this.#list(value, shape);
          break;
        case "string": {
          const text = asText(value, this.#spelling);
          if (text !== undefined) return this.#checked(text, shape, owner, textFault(text, shape, this.#open));
          break;
        }
        case "integer":
        case "number": {
          const number = asNumber(value, this.#spelling);
          if (number !== undefined && (type === "number" || Number.isInteger(number)))
            return this.#checked(number, shape, owner, numberFault(number, shape));
          break;
        }
        case "boolean": {
          const truth = asBoolean(value, this.#spelling);
          if (truth !== undefined) return truth;
          break;
        }
        case "timestamp":
          if (isTimestamp(value, this.#spelling)) return value;
          break;
        case "null":
          if (value === null) return value;
      }
    }
    return this.#fault(shape, owner, { kind: "wrong-type", value, expected: shape.types, actual: typeOf(value) });
  }

  #structure(value: Mutable, shape: Shape, members: NonNullable<Shape["members"]>, top: boolean): unknown {
    let seen = value;
    const change = (name: string, to: unknown) => {
      if (seen === value) seen = { ...value };
      if (to === undefined) delete seen[name];
      else seen[name] = to;
    };
    for (const name of Object.keys(value)) {
      const member = members.get(name);
      if (member === undefined) {
        const meant = this.#stranger(name, value[name], shape, members);
        if (meant !== undefined && !this.#open && !Object.hasOwn(value, meant)) change(meant, UNKNOWN);
        continue;
      }
      this.#steps.push(name);
      const inner = this.value(value[name], member.shape, { shape: shape.name, member: name });
      this.#steps.pop();
      if (inner !== value[name]) change(name, inner);
    }
    for (const name of this.#required(shape, top)) {
      if (seen[name] !== undefined) continue;
      this.#steps.push(name);
      this.#fault(
        members.get(name)?.shape ?? shape,
        { shape: shape.name, member: name },
        { kind: "missing-member", name },
      );
      this.#steps.pop();
    }
    return seen;
  }

  #required(shape: Shape, top: boolean): readonly string[] {
    const { partial, required = shape.required, alsoRequired } = this.#subject;
    if (top) return partial ? [] : required;
    const more = alsoRequired?.[shape.name];
    return more ? [...shape.required, ...more] : shape.required;
  }

  /** Reports a name that the shape does not have, and returns the member that it probably stands for. */
  #stranger(name: string, value: unknown, shape: Shape, members: NonNullable<Shape["members"]>): string | undefined {
    if (this.#spelling.read?.(value).is === "absent") return undefined;
    const since = shape.newerMembers.get(name);
    const suggestion = since === undefined ? suggest(name, members.keys()) : undefined;
    this.#steps.push(name);
    const owner = { shape: shape.name, member: name };
    if (since !== undefined) this.#fault(shape, owner, { kind: "newer-member", name, since });
    else {
      const found = { kind: "unknown-member", name, value, members: [...members.keys()] } as const;
      this.#fault(shape, owner, suggestion === undefined ? found : { ...found, suggestion });
    }
    this.#steps.pop();
    return suggestion;
  }

  #map(value: Mutable, shape: Shape): unknown {
    let seen = value;
    for (const name of Object.keys(value)) {
      this.#steps.push(name);
      if (shape.key) {
        this.#part = "key";
        this.#judge(name, shape.key, { shape: shape.name, member: name }, false);
        this.#part = "value";
      }
      const inner = shape.value
        ? this.value(value[name], shape.value, { shape: shape.name, member: name })
        : value[name];
      this.#steps.pop();
      if (inner === value[name]) continue;
      if (seen === value) seen = { ...value };
      if (inner === undefined) delete seen[name];
      else seen[name] = inner;
    }
    return seen;
  }

  /** A map written as a list of pairs, seen as the map that it stands for. */
  #pairs(list: readonly unknown[], shape: Shape): unknown {
    const names = this.#spelling.pairs as { key: string; value: string };
    const seen: Mutable = {};
    const origins = new Map<string, { key: Path; value: Path }>();
    const pair = pairShape(shape, names);
    for (const [index, item] of list.entries()) {
      this.#steps.push(index);
      const entry = this.value(item, pair, undefined);
      if (entry === UNKNOWN || entry === undefined) {
        this.#steps.pop();
        continue;
      }
      const { [names.key]: name, [names.value]: value } = entry as Mutable;
      const key = [...this.#steps, names.key];
      const first = typeof name === "string" ? origins.get(name) : undefined;
      if (first)
        this.#fault(
          shape,
          { shape: shape.name, member: String(name) },
          { kind: "duplicate-pair", name: String(name), first: first.key },
          key,
        );
      else if (typeof name === "string") {
        seen[name] = value ?? UNKNOWN;
        origins.set(name, { key, value: [...this.#steps, names.value] });
      }
      this.#steps.pop();
    }
    this.#origins.set(seen, origins);
    return seen;
  }

  #list(value: readonly unknown[], shape: Shape): unknown {
    const { item } = shape;
    if (value.length < shape.minItems)
      return this.#fault(shape, undefined, { kind: "too-few", length: value.length, limit: shape.minItems });
    if (value.length > shape.maxItems)
      return this.#fault(shape, undefined, { kind: "too-many", length: value.length, limit: shape.maxItems });
    if (!item) return value;
    let seen = value as unknown[];
    for (let index = 0; index < value.length; index++) {
      this.#steps.push(index);
      const inner = this.value(value[index], item, undefined);
      this.#steps.pop();
      if (inner === value[index]) continue;
      if (seen === value) seen = [...value];
      seen[index] = inner === undefined ? UNKNOWN : inner;
    }
    return seen;
  }

  #checked<T>(value: T, shape: Shape, owner: Owner | undefined, fault: FaultOf | undefined): T | typeof UNKNOWN {
    return fault === undefined ? value : this.#fault(shape, owner, fault);
  }

  #fault(shape: Shape, owner: Owner | undefined, fault: FaultOf, path: Path = [...this.#steps]): typeof UNKNOWN {
    const place = { path: this.#written(path), part: this.#part, shape: shape.name };
    this.#visitor.violation({ ...place, ...(owner && { owner }), ...fault } as Violation);
    return UNKNOWN;
  }
}

const isRecord = (value: unknown): value is Mutable =>
  typeof value === "object" && value !== null && !Array.isArray(value);
