import type { InstanceConfiguration } from "../../../generated/latest/types.ts";
import { refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { completeInstance, inUnits, isOffered } from "../service/instance-size.ts";
import { get } from "../store.ts";

/** Refuses a pair of Cpu and Memory, as it would become, that is not offered; an open point. */
export const sizeIsOffered: Guard<{ ServiceArn?: string; InstanceConfiguration?: InstanceConfiguration }> = named(
  "size-is-offered",
  (world, input) => {
    const { settings } = world;
    if (choice(settings, "memory-that-does-not-fit-cpu") === "accepted" || !input.InstanceConfiguration)
      return undefined;
    const before = input.ServiceArn === undefined ? undefined : get(world, "service", input.ServiceArn);
    const given = inUnits(input.InstanceConfiguration);
    const wanted = completeInstance(settings, { ...before?.service.InstanceConfiguration, ...given });
    if (isOffered(settings, wanted)) return undefined;
    return refusal("InvalidRequestException", `Cpu ${wanted.Cpu} does not go with Memory ${wanted.Memory}.`);
  },
);
