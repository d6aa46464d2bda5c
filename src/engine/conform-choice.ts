import type { Check } from "../checks/define.ts";
import { frozenChecks, REQUIREMENTS } from "../checks/requirements.ts";
import { suggest } from "../core/suggest.ts";
import { PHASES, type Phase } from "../harness/script.ts";

/** The checks that were asked for. Throws a RangeError that names the nearest one for an unknown id, or where none is left. */
export function chooseChecks(
  checks: readonly Check[],
  only: readonly string[],
  skip: readonly string[],
): readonly Check[] {
  const ids = checks.map(({ id }) => id);
  for (const id of [...only, ...skip]) if (!ids.includes(id)) throw unknown("check", id, ids);
  const chosen = checks.filter(({ id }) => (only.length === 0 || only.includes(id)) && !skip.includes(id));
  if (chosen.length === 0) throw new RangeError("only and skip leave no check");
  return chosen;
}

/** The checks of a frozen set; all of today's where none is named. Throws a RangeError for an unknown one. */
export function requiredChecks(checks: readonly Check[], date: string | undefined): readonly Check[] {
  if (date === undefined) return checks;
  if (Object.hasOwn(REQUIREMENTS, date)) return frozenChecks(checks, date);
  throw new RangeError(
    `no requirements ${JSON.stringify(date)}. The frozen sets: ${Object.keys(REQUIREMENTS).sort().join(" ")}`,
  );
}

/** All checks with those of somebody's own. Throws a RangeError where an id is taken. */
export function withOwn(checks: readonly Check[], own: readonly Check[]): readonly Check[] {
  const all = [...checks, ...own];
  const twice = own.find((check) => all.find(({ id }) => id === check.id) !== check);
  if (twice) throw new RangeError(`there is a check ${twice.id} already: give yours another id`);
  return all;
}

/** The phases that were asked for, in their order; all where none was. Throws a RangeError for an unknown one. */
export function choosePhases(given: readonly string[]): readonly Phase[] {
  for (const name of given) if (!PHASES.some((phase) => phase === name)) throw unknown("phase", name, PHASES);
  return given.length === 0 ? PHASES : PHASES.filter((phase) => given.includes(phase));
}

function unknown(what: string, name: string, names: readonly string[]): RangeError {
  const nearest = suggest(name, names);
  return new RangeError(
    `no ${what} ${JSON.stringify(name)}${nearest ? `: did you mean ${nearest}?` : `. The ${what}s: ${names.join(" ")}`}`,
  );
}
