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
 * Whether a subject is certainly faultless: it fits its shape, and no rule finds anything. Only for values in
 * the plain spelling; for all others, and at the first doubt, the answer is no, and an inspection follows.
 */
export function isFaultless(subject: Subject, shape: Shape, intents: readonly Intent[], around: Surroundings): boolean {
  if (subject.spelling !== PLAIN || subject.partial || subject.required) return false;
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
  /** One site for all visits: the rules read it while they are asked, and keep nothing of it. It knows no places. */
  readonly #at: Mutable<Omit<Site, "owner">> & { owner: Owner | undefined };
  readonly #tally = { keys: 0 };
  /** Whether a rule asked for a place, so that its answer counts for nothing. */
  #isDoubtful = false;
  #repositories: Seen<CodeRepository>[] = [];

  constructor(book: RuleBook, intent: Intent, usual: readonly Intent[]) {
    const doubt = () => {
      this.#isDoubtful = true;
    };
    this.#at = {
      release: "",
      kind: "request",
      intent,
      owner: undefined,
      get path() {
        doubt();
        return [];
      },
      text: doubt as Site["text"],
    };
    this.#fitOf = createFits((shape) => {
      const rules = (book.byShape.get(shape) ?? []).filter((rule) => (rule.intents ?? usual).includes(intent));
      return shape === "CodeRepository"
        ? this.#noting(this.#asking(rules))
        : rules.length > 0
          ? this.#asking(rules)
          : undefined;
    }, this.#tally);
  }

  isFaultless(subject: Subject, shape: Shape, { contract, file, onRepository, onCounted }: Surroundings): boolean {
    const { kind, operation, path, value } = subject;
    Object.assign(this.#at, { release: contract.release, kind, operation, file });
    this.#repositories.length = 0;
    this.#tally.keys = 0;
    this.#isDoubtful = false;
    if (!this.#fitOf(shape)(value, undefined) || this.#isDoubtful) return false;
    if (path.length === 0) onCounted?.(this.#tally.keys);
    for (const repository of this.#repositories)
      onRepository?.(() => [...path, ...(pathTo(repository, value) ?? [])], repository);
    return true;
  }

  #asking(rules: readonly ShapeRule[]): Listener {
    const at = this.#at;
    return (value, owner: Owner | undefined) => {
      at.owner = owner;
      for (const rule of rules) if (!isEmpty(rule.inspect(value as never, at as Site))) return false;
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

/** Whether there is nothing in it; most rules return lists, which are quicker to ask than to go through. */
function isEmpty(found: Iterable<unknown>): boolean {
  if (Array.isArray(found)) return found.length === 0;
  for (const _ of found) return false;
  return true;
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
