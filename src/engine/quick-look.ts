import type { CodeRepository } from "../../generated/latest/types.ts";
import { createFits, type Fit, type Listener } from "../contract/fits.ts";
import type { Shape } from "../contract/shape.ts";
import type { ShapeRule, Site } from "../core/define.ts";
import type { Path } from "../core/pointer.ts";
import { type Intent, PLAIN, type Subject } from "../core/subject.ts";
import type { Seen } from "../core/unknown.ts";
import type { Owner } from "../core/violation.ts";
import type { RuleBook, Surroundings } from "./inspect.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const looks = new WeakMap<RuleBook, Map<string, QuickLook>>();

/**
 * Whether a subject is certainly faultless: it fits its shape, and no rule finds anything. Only for values written as
 * plain JSON by their author; for all others, and at the first doubt, the answer is no, and an inspection follows.
 */
export function isFaultless(subject: Subject, shape: Shape, intents: readonly Intent[], around: Surroundings): boolean {
  if (subject.spelling !== PLAIN || subject.partial || subject.required || subject.kind === "apprunner-yaml")
    return false;
  if (!intents.includes(subject.intent)) return false;
  const byRelease = looks.get(around.book) ?? new Map<string, QuickLook>();
  looks.set(around.book, byRelease);
  const key = `${around.contract.release} ${subject.intent}`;
  const look = byRelease.get(key) ?? new QuickLook(around.book, subject.intent, intents);
  byRelease.set(key, look);
  return look.isFaultless(subject, shape, around);
}

/** The rules that hold for one intent at one release, made ready to be asked quickly and often. */
class QuickLook {
  readonly #fitOf: (shape: Shape) => Fit;
  /** One site for all visits: the rules read it while they are asked, and keep nothing of it. */
  readonly #at: Mutable<Omit<Site, "owner">> & { owner: Owner | undefined };
  #repositories: Seen<CodeRepository>[] = [];

  constructor(book: RuleBook, intent: Intent, usual: readonly Intent[]) {
    this.#at = { release: "", kind: "request", intent, owner: undefined, path: [], text: () => undefined };
    this.#fitOf = createFits((shape) => {
      const rules = (book.byShape.get(shape) ?? []).filter((rule) => (rule.intents ?? usual).includes(intent));
      return shape === "CodeRepository"
        ? this.#noting(this.#asking(rules))
        : rules.length > 0
          ? this.#asking(rules)
          : undefined;
    });
  }

  isFaultless(subject: Subject, shape: Shape, { contract, file, onRepository }: Surroundings): boolean {
    Object.assign(this.#at, { release: contract.release, kind: subject.kind, operation: subject.operation, file });
    this.#repositories = [];
    if (!this.#fitOf(shape)(subject.value, undefined)) return false;
    for (const repository of this.#repositories)
      onRepository?.([...subject.path, ...(pathTo(repository, subject.value) ?? [])], repository);
    return true;
  }

  #asking(rules: readonly ShapeRule[]): Listener {
    const at = this.#at;
    return (value, owner: Owner | undefined) => {
      at.owner = owner;
      for (const rule of rules) for (const _ of rule.inspect(value as never, at as Site)) return false;
      return true;
    };
  }

  #noting(listener: Listener): Listener {
    return (value, owner) => {
      this.#repositories.push(value as Seen<CodeRepository>);
      return listener(value, owner);
    };
  }
}

function pathTo(wanted: unknown, within: unknown): Path | undefined {
  if (within === wanted) return [];
  if (typeof within !== "object" || within === null) return undefined;
  for (const [key, inner] of Object.entries(within)) {
    const path = pathTo(wanted, inner);
    if (path) return [key, ...path];
  }
  return undefined;
}
