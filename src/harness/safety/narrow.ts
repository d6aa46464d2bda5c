import { numbered, referencesIn, without } from "../commands.ts";
import type { Trial } from "../phase.ts";
import type { Script } from "../script.ts";
import { looksOnly } from "./guard.ts";

/** A script without what creates or changes something, and without what rests on that. */
export function withoutEffects(script: Script): Script {
  const commands = [...numbered(script.commands).entries()];
  const unwanted = commands.filter(
    ([, command]) => !looksOnly(command) || referencesIn(command.input).some(({ is }) => is === "connection"),
  );
  return { ...script, commands: without(script.commands, new Set(unwanted.map(([number]) => number))) };
}

/** A trial of which every script is without effects. */
export function trialWithoutEffects({ script, shorten }: Trial): Trial {
  return {
    script: withoutEffects(script),
    shorten: async (stillShows) => withoutEffects(await shorten((one) => stillShows(withoutEffects(one)))),
  };
}
