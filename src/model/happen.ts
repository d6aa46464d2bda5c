import type { ServiceStatus } from "../../generated/latest/types.ts";
import { transitionOf } from "./lifecycle.ts";
import type { CustomDomainRow, EventRow, Happening, OperationRow } from "./rows.ts";
import { schedule } from "./schedule.ts";
import { type Draft, get, listed, put, remove } from "./store.ts";

const [PENDING] = transitionOf("connection", "CreateConnection").via;

type Of<W extends Happening["what"]> = Extract<Happening, { what: W }>;

/** Lets one event happen, at the time at which it was due. */
export function happen(draft: Draft, { happening, due }: EventRow): void {
  switch (happening.what) {
    case "service-settles":
      serviceSettles(draft, happening, due);
      return;
    case "service-is-forgotten":
      forget(draft, happening.service);
      return;
    case "connection-settles": {
      const row = get(draft, "connection", happening.connection);
      if (row && row.connection.Status === PENDING)
        put(draft, { ...row, connection: { ...row.connection, Status: happening.to } });
      return;
    }
    case "ingress-settles": {
      const row = get(draft, "vpcingressconnection", happening.ingress);
      const end = happening.to === "DELETED" ? { DeletedAt: due } : {};
      if (row) put(draft, { ...row, ingress: { ...row.ingress, Status: happening.to, ...end } });
      return;
    }
    case "domain-settles":
      domainSettles(draft, happening, due);
      return;
  }
}

function serviceSettles(
  draft: Draft,
  { service: arn, operation, to, result, back }: Of<"service-settles">,
  due: number,
) {
  const row = get(draft, "service", arn);
  const record = get(draft, "operation", operation);
  if (!row || !record) return;
  const summary = { ...record.summary, Status: result, EndedAt: due, UpdatedAt: due };
  put(draft, { ...record, summary });
  put(draft, { ...row, ...back, service: { ...(back?.service ?? row.service), ...ending(to, due) } });
  if (to !== "DELETED") return;
  for (const { row: domain } of [...listed<CustomDomainRow>(draft, `customdomain#${arn}#`)])
    remove(draft, "customdomain", domain.id);
  const { keepDeletedMs } = draft.settings;
  if (keepDeletedMs !== undefined) schedule(draft, due, { what: "service-is-forgotten", service: arn }, keepDeletedMs);
}

function ending(status: ServiceStatus, at: number) {
  return { Status: status, UpdatedAt: at, ...(status === "DELETED" && { DeletedAt: at }) };
}

function forget(draft: Draft, arn: string): void {
  remove(draft, "service", arn);
  for (const { row } of [...listed<OperationRow>(draft, `operation#${arn}#`)]) remove(draft, "operation", row.id);
}

function domainSettles(draft: Draft, { domain, from, steps, gone }: Of<"domain-settles">, due: number): void {
  const row = get(draft, "customdomain", domain);
  const [status, ...later] = steps;
  if (row?.status !== from) return;
  if (status === undefined) {
    if (gone) remove(draft, "customdomain", domain);
    return;
  }
  put(draft, { ...row, status, records: recordsAt(row, status) });
  if (later.length > 0) schedule(draft, due, { what: "domain-settles", domain, from: status, steps: later, gone });
}

/** The validation records as they stand when a domain reaches a status. */
function recordsAt(row: CustomDomainRow, status: CustomDomainRow["status"]): CustomDomainRow["records"] {
  const found = status === "BINDING_CERTIFICATE" || status === "ACTIVE" ? "SUCCESS" : undefined;
  return found ? row.records.map((record) => ({ ...record, Status: found })) : row.records;
}
