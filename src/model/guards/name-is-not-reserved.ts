import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import { refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";

/** Refuses new configurations under the name of the account's first one. Source: facts/defaults. */
export function nameIsNotReserved<M extends string>(member: M): Guard<{ [Name in M]: string }> {
  return named("name-is-not-reserved", (world, input) => {
    if (input[member] !== defaults.autoScalingConfiguration.name) return undefined;
    if (choice(world.settings, "default-configuration-name") === "accepted") return undefined;
    return refusal("InvalidRequestException", `${member} ${input[member]} is reserved.`);
  });
}
