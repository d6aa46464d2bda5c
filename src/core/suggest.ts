import leven from "leven";

const words = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/**
 * The candidate that a misspelt name most likely means: first one that differs in case and separators only, then the
 * nearest one that needs at most a third of its letters changed. Nothing when no candidate is that near.
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = words(name);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = leven(wanted, words(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best !== undefined && least <= Math.floor(Math.max(wanted.length, best.length) / 3) ? best : undefined;
}
