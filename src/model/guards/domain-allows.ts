import { refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { transitionOf } from "../lifecycle.ts";
import { get } from "../store.ts";

/** Refuses to take a domain off a service that does not have it, or whose association is still changing. */
export const domainAllows: Guard<{ ServiceArn: string; DomainName: string }> = named(
  "domain-allows",
  (world, input, operation) => {
    const row = get(world, "customdomain", `${input.ServiceArn}#${input.DomainName}`);
    if (!row) return refusal("ResourceNotFoundException", `The service has no domain ${input.DomainName}.`);
    if (transitionOf("customdomain", operation).from?.includes(row.status)) return undefined;
    return refusal("InvalidStateException", `${operation} is not possible while the association is ${row.status}.`);
  },
);
