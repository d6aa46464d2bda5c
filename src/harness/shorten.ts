import { type Commands, numbered, without } from "./commands.ts";
import type { Trial } from "./phase.ts";
import type { Script } from "./script.ts";
import { simplify } from "./simplify.ts";

/**
 * Removes commands while the script still shows what it has shown: first many at once, then one by one until none can
 * go. What rests on the answer to a command goes with it.
 */
export const shorten = async (script: Script, stillShows: Parameters<Trial["shorten"]>[0]): Promise<Script> => {
  let best = script;
  const tries = async (commands: Commands): Promise<boolean> => {
    const shorter = { ...script, commands };
    if (commands.length === 0 || !(await stillShows(shorter))) return false;
    best = shorter;
    return true;
  };
  for (let size = Math.ceil(count(best) / 2); size > 1; size = Math.ceil(size / 2)) await pass(() => best, size, tries);
  while (await pass(() => best, 1, tries));
  return best;
};

const count = ({ commands }: Script): number => numbered(commands).length;

/** Tries to remove every run of so many commands, the last ones first; whether one could go. */
async function pass(
  best: () => Script,
  size: number,
  tries: (commands: Commands) => Promise<boolean>,
): Promise<boolean> {
  let removed = false;
  for (let end = count(best()); end > 0; end = Math.min(end - size, count(best()))) {
    const numbers = Array.from({ length: Math.min(size, end) }, (_, index) => end - 1 - index);
    if (await tries(without(best().commands, new Set(numbers)))) removed = true;
  }
  return removed;
}

/** A trial of a script that is shortened by leaving out commands, then members, then commands that these needed. */
export function trialOf(script: Script): Trial {
  return {
    script,
    shorten: async (stillShows) => shorten(await simplify(await shorten(script, stillShows), stillShows), stillShows),
  };
}
