import type { OperationSummary, Service } from "../../generated/latest/types.ts";
import facts from "../../schemas/facts/lifecycle.json" with { type: "json" };
import { happen } from "./happen.ts";
import type { EventRow, Happening, Row, ServiceRow } from "./rows.ts";
import { draftOf, get, put, remove, type World, worldOf } from "./store.ts";

/** The kinds of resource that have a passing status. */
export type Passing = "service" | "connection" | "vpcingressconnection" | "customdomain";

/** What is still to happen to a resource; nothing where it is at rest. */
export function pendingOf(world: World, kind: Passing, id: string): EventRow | undefined {
  for (const [key, row] of world.rows.entries("event/")) {
    if (!key.startsWith("event/")) return undefined;
    if (row.kind === "event" && isAbout(row.happening, kind, id)) return row;
  }
  return undefined;
}

function isAbout(happening: Happening, kind: Passing, id: string): boolean {
  switch (happening.what) {
    case "service-settles":
      return kind === "service" && happening.service === id;
    case "connection-settles":
      return kind === "connection" && happening.connection === id;
    case "ingress-settles":
      return kind === "vpcingressconnection" && happening.ingress === id;
    case "domain-settles":
      return kind === "customdomain" && happening.domain === id;
    case "service-is-forgotten":
      return false;
  }
}

/** How a resource was seen to have ended. */
export interface Ending {
  readonly status: string;
  /** What a failed update went back to. */
  readonly back?: Pick<ServiceRow, "service" | "autoScaling">;
}

/** The world in which something pending has ended in a status; whatever else is pending stays so. */
export function endedAs(world: World, event: EventRow, { status, back }: Ending, now: number): World {
  const draft = draftOf(world);
  remove(draft, "event", event.id);
  happen(draft, { ...event, due: now, happening: endingIn(event.happening, status, back) });
  return worldOf(draft, world);
}

const FAILED: ReadonlySet<string> = new Set(facts.resources.service.failed);

function endingIn(happening: Happening, status: string, back: Ending["back"]): Happening {
  if (happening.what === "domain-settles") return { ...happening, steps: [status as never], gone: false };
  if (happening.what === "service-is-forgotten") return happening;
  if (happening.what !== "service-settles") return { ...happening, to: status as never };
  const { back: _, ...rest } = happening;
  const result: OperationSummary["Status"] = back
    ? (facts.rollback.result as "ROLLBACK_SUCCEEDED")
    : FAILED.has(status)
      ? "FAILED"
      : "SUCCEEDED";
  return { ...rest, to: status as Service["Status"], result, ...(back && { back }) };
}

/** The world in which a resource has a status that nothing led to; nothing else changes. */
export function forcedInto(world: World, kind: Passing, id: string, status: string): World {
  const row = get(world, kind, id);
  if (!row || statusOf(row) === status) return world;
  const draft = draftOf(world);
  put(draft, withStatus(row, status));
  return worldOf(draft, world);
}

function statusOf(row: Row): string | undefined {
  switch (row.kind) {
    case "service":
      return row.service.Status;
    case "connection":
      return row.connection.Status;
    case "vpcingressconnection":
      return row.ingress.Status;
    case "customdomain":
      return row.status;
    default:
      return undefined;
  }
}

function withStatus(row: Row, status: string): Row {
  switch (row.kind) {
    case "service":
      return { ...row, service: { ...row.service, Status: status as never } };
    case "connection":
      return { ...row, connection: { ...row.connection, Status: status as never } };
    case "vpcingressconnection":
      return { ...row, ingress: { ...row.ingress, Status: status as never } };
    case "customdomain":
      return { ...row, status: status as never };
    default:
      return row;
  }
}

/** The world in which a row is gone. */
export function without(world: World, row: Row): World {
  const draft = draftOf(world);
  remove(draft, row.kind, row.id);
  return worldOf(draft, world);
}

/** The world with another row in the place of one. */
export function replaced(world: World, row: Row): World {
  const draft = draftOf(world);
  put(draft, row);
  return worldOf(draft, world);
}
