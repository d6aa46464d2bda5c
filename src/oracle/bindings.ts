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
  return bindings(prefixOf(home) as string, new Map(), new Map(), new Set(), new Set());
}

function bindings(
  home: string,
  toActual: Map<string, string>,
  toModel: Map<string, string>,
  prefixes: Set<string>,
  forms: Set<string>,
): Bindings {
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
    copy: () => bindings(home, new Map(toActual), new Map(toModel), new Set(prefixes), new Set(forms)),
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

function mapped(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, map)]));
}

/** Every text in a value. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
