import { refusal } from "../answer.ts";
import { isUsed } from "../auto-scaling.ts";
import { type Guard, named } from "../define.ts";
import { resolve } from "../revisions.ts";

/** Refuses to delete an observability configuration that a service uses. Source: facts/lifecycle. */
export const observabilityCanGo: Guard<{ ObservabilityConfigurationArn: string }> = named(
  "observability-can-go",
  (world, input) => {
    const row = resolve(world, "observabilityconfiguration", input.ObservabilityConfigurationArn);
    if (!row || !(isUsed(world, row.id) || isUsed(world, input.ObservabilityConfigurationArn))) return undefined;
    return refusal("InvalidRequestException", `A service uses ${row.id}.`);
  },
);
