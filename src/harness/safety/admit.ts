import { numbered } from "../commands.ts";
import type { Trial } from "../phase.ts";
import { RESOURCE_KINDS } from "../resource-kinds.ts";
import type { Script } from "../script.ts";
import type { Limits } from "./guard.ts";
import { trialWithoutEffects } from "./narrow.ts";

/** What of a trial may be run under limits; nothing where too little is left of it. */
export function admittedBy({ createsNothing = false, maxServices }: Limits): (trial: Trial) => Trial | undefined {
  return (trial) => {
    const admitted = createsNothing ? trialWithoutEffects(trial) : trial;
    if (admitted.script.commands.length === 0) return undefined;
    return maxServices !== undefined && servicesIn(admitted.script) > maxServices ? undefined : admitted;
  };
}

const CREATE = RESOURCE_KINDS.find(({ kind }) => kind === "service")?.creates;

/** How many services a script may make, all of which there are at its end at the latest. */
export function servicesIn({ commands }: Script): number {
  return numbered(commands).filter(({ call, breaks }) => call === CREATE && breaks !== true).length;
}
