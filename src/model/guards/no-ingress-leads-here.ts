import { refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { countReaches } from "../store.ts";

/** Refuses to delete a service to which an ingress connection leads that is not deleted. Source: facts/lifecycle. */
export const noIngressLeadsHere: Guard<{ ServiceArn: string }> = named(
  "no-ingress-leads-here",
  (world, { ServiceArn }) => {
    if (!countReaches(world, `ingress#${ServiceArn}#`, 1)) return undefined;
    const error = choice(world.settings, "delete-service-with-ingress");
    return refusal(error, "VPC ingress connections lead to the service; delete them first.");
  },
);
