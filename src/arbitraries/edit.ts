/**
 * A copy of a request in which the value at a place is what `change` makes of it, `undefined` to leave it out. The
 * place is the first of its items or entries. Nothing where the request has nothing to hold such a place.
 */
export function edited(request: unknown, steps: readonly string[], change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(request);
  if (typeof request !== "object" || request === null) return undefined;
  if (step === "[]") {
    if (!Array.isArray(request) || request.length === 0) return undefined;
    return [edited(request[0], rest, change), ...request.slice(1)];
  }
  const record = request as Readonly<Record<string, unknown>>;
  const [first] = Object.keys(record);
  if (step === "{key}") {
    if (first === undefined) return undefined;
    const { [first]: value, ...others } = record;
    return { [String(change(first))]: value, ...others };
  }
  const name = step === "{}" ? first : step;
  if (name === undefined || (rest.length > 0 && record[name] === undefined)) return undefined;
  const inner = edited(record[name], rest, change);
  if (inner !== undefined) return { ...record, [name]: inner };
  if (rest.length > 0) return undefined;
  const { [name]: _, ...others } = record;
  return others;
}

/** What a request has at a place; see {@link edited}. */
export function valueAt(request: unknown, steps: readonly string[]): unknown {
  let found: unknown = request;
  for (const step of steps) {
    if (typeof found !== "object" || found === null) return undefined;
    if (step === "{key}") return Object.keys(found)[0];
    const name = step === "[]" ? "0" : step === "{}" ? Object.keys(found)[0] : step;
    found = name === undefined ? undefined : (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}
