import { defineMutant, type Mutant } from "./define.ts";
import { added, at, type Change, changed, isMembers } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";
import { answers, invents, rewrites, SHOWS_SERVICE, shows } from "./faulty/parts.ts";

const iso = (value: unknown): unknown => (typeof value === "number" ? new Date(value * 1000).toISOString() : value);

/** Broken emulators whose timestamps are wrong. */
export const TIMES: readonly Mutant[] = [
  defineMutant({
    id: "timestamps-in-iso-8601",
    breaks: "CreatedAt of a service is an ISO 8601 text.",
    check: "timestamps-are-numbers",
    shows: "in bytes",
    faults: shows(SHOWS_SERVICE, "Service.CreatedAt", iso),
  }),
  defineMutant({
    id: "list-timestamps-in-iso-8601",
    breaks: "Only lists write timestamps as ISO 8601 texts.",
    check: "timestamps-are-numbers",
    shows: "in bytes",
    faults: shows("ListOperations", "OperationSummaryList[].StartedAt", iso),
  }),
  defineMutant({
    id: "timestamps-as-numeric-texts",
    breaks: "UpdatedAt is a number in quotes.",
    check: "timestamps-are-numbers",
    shows: "in bytes",
    faults: shows(SHOWS_SERVICE, "Service.UpdatedAt", String),
  }),
  defineMutant({
    id: "timestamps-in-milliseconds",
    breaks: "Timestamps are milliseconds since 1970.",
    check: "timestamps-are-in-seconds",
    faults: rewrites((body) => inMilliseconds(body)),
  }),
  defineMutant({
    id: "connection-time-in-milliseconds",
    breaks: "CreatedAt of a connection is in milliseconds since 1970.",
    check: "timestamps-are-in-seconds",
    faults: answers(["CreateConnection", "ListConnections", "DeleteConnection"], (output) =>
      changed(changed(output, "Connection.CreatedAt", thousandfold), "ConnectionSummaryList[].CreatedAt", thousandfold),
    ),
  }),
  defineMutant({
    id: "updated-at-stands-still",
    breaks: "UpdatedAt of a service is always the time of its creation.",
    check: "updated-at-moves",
    shows: "over several calls",
    faults: updatedAs((_, { CreatedAt }) => CreatedAt),
  }),
  defineMutant({
    id: "updated-at-goes-back",
    breaks: "Once a service is paused, UpdatedAt is the time of its creation again.",
    check: "updated-at-never-goes-back",
    shows: "over several calls",
    faults: shows("DescribeService", "Service.UpdatedAt", (value, { Status, CreatedAt }) =>
      Status === "PAUSED" ? CreatedAt : value,
    ),
  }),
  defineMutant({
    id: "updated-before-created",
    breaks: "UpdatedAt is a day behind, and so before CreatedAt.",
    check: "updated-at-not-before-created-at",
    faults: updatedAs((value) => Number(value) - 86_400),
  }),
  defineMutant({
    id: "created-at-moves-with-updates",
    breaks: "An update sets CreatedAt anew.",
    check: "created-at-never-changes",
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input, now }, usual) => {
        const output = usual();
        const row = draft.rows.get(`service/${input.ServiceArn}`);
        if (operation !== "UpdateService" || row?.kind !== "service") return output;
        draft.rows.set(`service/${row.id}`, { ...row, service: { ...row.service, CreatedAt: now } });
        return changed(output, "Service.CreatedAt", () => now);
      },
    }),
  }),
  defineMutant({
    id: "created-at-is-now",
    breaks: "DescribeService shows the present as CreatedAt.",
    check: "created-at-never-changes",
    also: [{ check: "updated-at-never-goes-back", why: "it shows the present as UpdatedAt too" }],
    faults: () => ({
      answer: (answer, { operation, now }) =>
        answer.ok && operation === "DescribeService"
          ? {
              ok: true,
              output: changed(
                changed(answer.output, "Service.CreatedAt", () => now),
                "Service.UpdatedAt",
                () => now,
              ),
            }
          : answer,
    }),
  }),
  defineMutant({
    id: "created-at-rounded-up-in-lists",
    breaks: "ListServices shows another time of creation than DescribeService.",
    check: "created-at-never-changes",
    faults: shows("ListServices", "ServiceSummaryList[].CreatedAt", (value) => Number(value) + 3600),
    also: [{ check: "updated-at-not-before-created-at", why: "the later time lies behind that of the last update" }],
  }),
  defineMutant({
    id: "configuration-created-anew",
    breaks: "Each look at an auto scaling configuration shows another CreatedAt.",
    check: "created-at-never-changes",
    faults: () => ({
      answer: (answer, { operation, now }) =>
        answer.ok && operation === "DescribeAutoScalingConfiguration"
          ? { ok: true, output: changed(answer.output, "AutoScalingConfiguration.CreatedAt", () => now) }
          : answer,
    }),
  }),
  defineMutant({
    id: "deleted-at-on-the-living",
    breaks: "Every service has DeletedAt: 0.",
    check: "deleted-at-only-on-what-was-deleted",
    faults: invents(SHOWS_SERVICE, "Service.DeletedAt", 0),
    also: [{ check: "deleted-at-not-before-created-at", why: "0 lies before every creation" }],
  }),
  defineMutant({
    id: "deleted-at-on-active-connectors",
    breaks: "A VPC connector has DeletedAt as soon as it is there.",
    check: "deleted-at-only-on-what-was-deleted",
    faults: () => onEvery("VpcConnector", (value) => added(value, "DeletedAt", () => at(value, "CreatedAt"))),
  }),
  defineMutant({
    id: "deleted-at-missing",
    breaks: "A deleted service has no DeletedAt.",
    check: "deleted-things-say-when",
    shows: "over several calls",
    faults: () => onEvery("Service", (value) => added(value, "DeletedAt", () => undefined)),
  }),
  defineMutant({
    id: "deleted-before-created",
    breaks: "DeletedAt of a service is the beginning of 1970.",
    check: "deleted-at-not-before-created-at",
    shows: "over several calls",
    faults: () => onEvery("Service", (value) => changed(value, "DeletedAt", () => 0)),
  }),
  defineMutant({
    id: "created-at-missing",
    breaks: "A service has no CreatedAt.",
    check: "required-members-are-there",
    faults: () => onEvery("Service", (value) => added(value, "CreatedAt", () => undefined)),
  }),
];

/** Changes what stands under a member of every answer. */
function onEvery(member: string, change: (value: unknown) => unknown): Faults {
  return {
    answer: (answer) => (answer.ok ? { ok: true, output: changed(answer.output, member, change) } : answer),
  };
}

const thousandfold = (time: unknown): unknown => Number(time) * 1000;

function inMilliseconds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inMilliseconds);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name.endsWith("At") && typeof inner === "number" ? inner * 1000 : inMilliseconds(inner),
    ]),
  );
}

/** Shows another UpdatedAt of services, in lists too. */
function updatedAs(change: Change): () => Faults {
  return answers([...SHOWS_SERVICE, "ListServices"], (output) =>
    changed(changed(output, "Service.UpdatedAt", change), "ServiceSummaryList[].UpdatedAt", change),
  );
}
