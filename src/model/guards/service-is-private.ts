import { refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { isPublic } from "../service/show.ts";
import { get } from "../store.ts";

/** Refuses an ingress connection to a service that is publicly accessible; an open point. */
export const serviceIsPrivate: Guard<{ ServiceArn: string }> = named("service-is-private", (world, { ServiceArn }) => {
  const row = get(world, "service", ServiceArn);
  if (!row || !isPublic(row) || choice(world.settings, "ingress-to-a-public-service") === "accepted") return undefined;
  return refusal("InvalidRequestException", "The service is publicly accessible.");
});
