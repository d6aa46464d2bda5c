import { refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { countReaches, get } from "../store.ts";

/** Refuses a domain that a service already has: always for this service, for another one as the open point says. */
export const domainIsFree: Guard<{ ServiceArn: string; DomainName: string }> = named(
  "domain-is-free",
  (world, { ServiceArn, DomainName }) => {
    const isHere = get(world, "customdomain", `${ServiceArn}#${DomainName}`) !== undefined;
    const isElsewhere = countReaches(world, `customdomain.name#${DomainName}#`, 1);
    if (!isHere && !(isElsewhere && choice(world.settings, "domain-in-use") === "refused")) return undefined;
    return refusal("InvalidRequestException", `The domain ${DomainName} is associated already.`);
  },
);
