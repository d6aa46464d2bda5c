import arns from "../../schemas/facts/arns.json" with { type: "json" };

const ANY = new RegExp(arns.anyResource.pattern, "u");

/** The identifiers of the model and those of the implementation, which stand for one another. */
export interface Bindings {
  /** The implementation's text for one of the model's; nothing where none is bound. */
  readonly actual: (model: string) => string | undefined;
  readonly model: (actual: string) => string | undefined;
  readonly bind: (model: string, actual: string) => void;
  /** A request as the model knows it: bound texts, and ARNs in the model's own account. */
  readonly toModel: (value: unknown) => unknown;
  /** An output as the implementation would give it, as far as it is bound. */
  readonly toActual: (value: unknown) => unknown;
  /** Whether an ARN has the form of one that the implementation has shown: account, kind, and how much follows. */
  readonly isLike: (arn: string) => boolean;
  readonly copy: () => Bindings;
}

/** Binds nothing yet; `home` is an ARN of the model's own account. */
export function createBindings(home: string): Bindings {
  const nothing: Bound = { toActual: new Map(), toModel: new Map(), prefixes: new Set(), forms: new Set() };
  return bindings(prefixOf(home) as string, nothing);
}

/** What is bound; never written to where copies share it. */
interface Bound {
  readonly toActual: Map<string, string>;
  readonly toModel: Map<string, string>;
  readonly prefixes: Set<string>;
  readonly forms: Set<string>;
}

function bindings(home: string, bound: Bound, isShared = false): Bindings {
  let { toActual, toModel, prefixes, forms } = bound;
  const makeOwn = (): void => {
    [toActual, toModel, prefixes, forms] = [new Map(toActual), new Map(toModel), new Set(prefixes), new Set(forms)];
    isShared = false;
  };
  const textToModel = (text: string): string => {
    const bound = toModel.get(text);
    if (bound !== undefined) return bound;
    const prefix = prefixOf(text);
    return prefix !== undefined && prefixes.has(prefix) ? home + text.slice(prefix.length) : text;
  };
  return {
    actual: (model) => toActual.get(model),
    model: (actual) => toModel.get(actual),
    bind: (model, actual) => {
      if (isShared) makeOwn();
      toActual.set(model, actual);
      toModel.set(actual, model);
      const prefix = prefixOf(actual);
      if (prefix === undefined) return;
      prefixes.add(prefix);
      forms.add(formOf(actual));
    },
    toModel: (value) => mapped(value, textToModel),
    toActual: (value) => mapped(value, (text) => toActual.get(text) ?? text),
    isLike: (arn) => forms.has(formOf(arn)),
    copy: () => {
      isShared = true;
      return bindings(home, { toActual, toModel, prefixes, forms }, true);
    },
  };
}

/** Whether a text is the ARN of a resource of App Runner. */
export function isArn(text: string): boolean {
  return ANY.test(text);
}

/** The part of an ARN before the kind: partition, Region and account. */
function prefixOf(text: string): string | undefined {
  return ANY.test(text) ? text.slice(0, text.lastIndexOf(":", text.indexOf("/")) + 1) : undefined;
}

/** What the ARNs of one kind have in common: everything before the name, how many parts follow, how long the last is. */
function formOf(arn: string): string {
  const [head, ...parts] = arn.split("/");
  return `${head} ${parts.length} ${parts.at(-1)?.length}`;
}

/** A value with its texts mapped; the value itself where none of them changes. */
function mapped(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => mapped(item, map));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  let copy: Record<string, unknown> | undefined;
  for (const name in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    const other = mapped(inner, map);
    if (other === inner) continue;
    copy ??= { ...value };
    copy[name] = other;
  }
  return copy ?? value;
}

/** Every text in a value. */
export function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  addTexts(value, texts);
  return texts;
}

function addTexts(value: unknown, texts: string[]): void {
  if (typeof value === "string") texts.push(value);
  else if (Array.isArray(value)) for (const inner of value) addTexts(inner, texts);
  else if (typeof value === "object" && value !== null)
    for (const name in value) addTexts((value as Readonly<Record<string, unknown>>)[name], texts);
}
