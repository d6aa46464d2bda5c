import type { Exchange } from "../wire/exchange.ts";
import type { Foretold } from "./foretell.ts";
import { makerOf } from "./makers.ts";
import type { State } from "./state.ts";

type Members = Readonly<Record<string, unknown>>;

/** The paths that requests have given of each resource, after one more exchange. */
export function givenBy({ state, judgement, compared }: Foretold, { operation }: Exchange): State["given"] {
  if (!/^(?:Create|Update|Associate)/u.test(operation)) return state.given;
  const output = (compared?.expected ?? {}) as Members;
  for (const [member, shown] of Object.entries(output)) {
    const maker = makerOf(member);
    const actual = maker && (shown as Members | undefined)?.[maker.arn];
    if (typeof actual !== "string") continue;
    const id = state.bindings.model(actual) ?? actual;
    return new Map([...state.given, [id, new Set([...(state.given.get(id) ?? []), ...pathsIn(judgement.input)])]]);
  }
  return state.given;
}

/** Every path in a request, inner ones too. */
function* pathsIn(value: unknown, before = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    yield before + name;
    yield* pathsIn(inner, `${before}${name}.`);
  }
}
