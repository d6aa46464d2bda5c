import type { EventRow, World } from "../model/index.ts";

/** What is still to happen in a world, besides that deleted services are forgotten. */
export function* pending(world: World): Generator<EventRow> {
  for (const [key, row] of world.rows.entries("event/")) {
    if (!key.startsWith("event/")) return;
    if (row.kind === "event" && row.happening.what !== "service-is-forgotten") yield row;
  }
}

/** The model's id of what something happens to. */
export function idOf(happening: EventRow["happening"]): string {
  switch (happening.what) {
    case "service-settles":
    case "service-is-forgotten":
      return happening.service;
    case "ingress-settles":
      return happening.ingress;
    case "connection-settles":
      return happening.connection;
    case "domain-settles":
      return happening.domain;
  }
}
