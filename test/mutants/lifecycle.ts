import type { ServiceRow } from "../../src/model/rows.ts";
import { get, put, type World } from "../../src/model/store.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { changed } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";
import { refusesWhile, shows, statusOf } from "./faulty/parts.ts";

type Status = ServiceRow["service"]["Status"];

const IN_PROGRESS = "OPERATION_IN_PROGRESS";

/** Passing statuses last long enough here that the next calls meet them too. */
const SLOW = { settleMs: 5000 };

/** Lets an operation through although the status of the service forbids it. */
const permits = (operation: string, status: Status) => (): Faults => ({
  ...(status === IN_PROGRESS && { settings: SLOW }),
  pardons: (_, call, world) =>
    call.operation === operation && get(world, "service", String(call.input.ServiceArn))?.service.Status === status,
});

const PERMITTED: readonly (readonly [operation: string, status: Status, check: string])[] = [
  ["UpdateService", IN_PROGRESS, "operations-do-not-overlap"],
  ["DeleteService", IN_PROGRESS, "operations-do-not-overlap"],
  ["PauseService", IN_PROGRESS, "operations-do-not-overlap"],
  ["ResumeService", IN_PROGRESS, "operations-do-not-overlap"],
  ["StartDeployment", IN_PROGRESS, "operations-do-not-overlap"],
  ["StartDeployment", "PAUSED", "deployments-start-while-running-only"],
  ["StartDeployment", "DELETED", "deleted-services-are-not-changed"],
  ["UpdateService", "DELETED", "deleted-services-are-not-changed"],
  ["PauseService", "DELETED", "deleted-services-are-not-changed"],
  ["ResumeService", "DELETED", "deleted-services-are-not-changed"],
  ["DeleteService", "DELETED", "deleted-services-are-not-changed"],
  ["AssociateCustomDomain", "DELETED", "deleted-services-are-not-changed"],
];

const OVERLAPPING = [
  {
    check: "statuses-can-be-reached",
    why: "the operation that ends last decides the status, whatever came in between",
  },
  { check: "operations-that-succeed-take-effect", why: "the operation that ends last decides the status" },
  { check: "what-a-service-uses-is-not-deleted", why: "a deletion takes effect that another operation has hidden" },
];

/** Lets what an operation has begun end in another status. */
const ends = (operation: string, status: Status) => (): Faults => ({
  apply: (draft, call, usual) => {
    const output = usual();
    if (call.operation !== operation) return output;
    for (const [, row] of [...draft.rows.entries("event/")])
      if (row.kind === "event" && row.happening.what === "service-settles" && row.seq === draft.next - 1)
        put(draft, { ...row, happening: { ...row.happening, to: status } });
    return output;
  },
});

/** Broken emulators whose services do not live as documented. */
export const LIFECYCLE: readonly Mutant[] = [
  ...PERMITTED.map(([operation, status, check]) =>
    defineMutant({
      id: `${operation}-while-${status.toLowerCase().replaceAll("_", "-")}`,
      breaks: `${operation} is accepted while the service is ${status}.`,
      check,
      ...(status === IN_PROGRESS && { also: OVERLAPPING }),
      shows: "over several calls",
      faults: permits(operation, status),
    }),
  ),
  defineMutant({
    id: "paused-services-cannot-be-resumed",
    breaks: "ResumeService is refused for a paused service.",
    check: "paused-services-can-be-resumed",
    shows: "over several calls",
    faults: refusesWhile("ResumeService", "PAUSED"),
  }),
  defineMutant({
    id: "running-services-cannot-be-paused",
    breaks: "PauseService is refused for a running service.",
    check: "running-services-can-be-paused",
    faults: refusesWhile("PauseService", "RUNNING"),
  }),
  defineMutant({
    id: "second-pause-refused",
    breaks: "A service that was resumed cannot be paused again.",
    check: "running-services-can-be-paused",
    shows: "over several calls",
    faults: () => {
      const resumed = new Set<unknown>();
      return {
        refuses: ({ operation, input: { ServiceArn } }, world) =>
          operation === "PauseService" && resumed.has(ServiceArn) && isRunning(world, ServiceArn)
            ? "InvalidStateException"
            : undefined,
        apply: (_, { operation, input }, usual) => {
          if (operation === "ResumeService") resumed.add(input.ServiceArn);
          return usual();
        },
      };
    },
  }),
  defineMutant({
    id: "pausing-does-nothing",
    breaks: "A service goes on running after PauseService, by whose record the pause has succeeded.",
    check: "operations-that-succeed-take-effect",
    shows: "over several calls",
    also: [{ check: "statuses-can-be-reached", why: "no operation has led to that status" }],
    faults: ends("PauseService", "RUNNING"),
  }),
  defineMutant({
    id: "resuming-does-nothing",
    breaks: "A service stays paused after ResumeService, by whose record it has been resumed.",
    check: "operations-that-succeed-take-effect",
    shows: "over several calls",
    also: [{ check: "statuses-can-be-reached", why: "no operation has led to that status" }],
    faults: ends("ResumeService", "PAUSED"),
  }),
  defineMutant({
    id: "updates-pause",
    breaks: "A service is paused after an update, by whose record the update has succeeded.",
    check: "operations-that-succeed-take-effect",
    also: [{ check: "statuses-can-be-reached", why: "no operation has led to that status" }],
    shows: "over several calls",
    faults: ends("UpdateService", "PAUSED"),
  }),
  defineMutant({
    id: "created-as-paused",
    breaks: "A new service comes to rest as PAUSED, by whose record its creation has succeeded.",
    check: "operations-that-succeed-take-effect",
    also: [{ check: "statuses-can-be-reached", why: "no operation has led to that status" }],
    faults: ends("CreateService", "PAUSED"),
  }),
  defineMutant({
    id: "deleted-services-run-on",
    breaks: "A service is RUNNING after its deletion, by whose record it is deleted.",
    check: "operations-that-succeed-take-effect",
    shows: "over several calls",
    also: [
      { check: "statuses-can-be-reached", why: "no operation has led to that status" },
      { check: "deleted-services-are-not-changed", why: "a service that runs on takes every change" },
      { check: "unknown-resources-are-not-found", why: "it shows what a deleted service cannot be given" },
    ],
    faults: ends("DeleteService", "RUNNING"),
  }),
  defineMutant({
    id: "creation-never-ends",
    breaks: "A new service stays in progress for ever.",
    check: "resources-come-to-rest",
    faults: ends("CreateService", IN_PROGRESS),
  }),
  defineMutant({
    id: "update-never-ends",
    breaks: "An update stays in progress for ever.",
    check: "resources-come-to-rest",
    shows: "over several calls",
    faults: ends("UpdateService", IN_PROGRESS),
  }),
  defineMutant({
    id: "ingress-connection-never-available",
    breaks: "A VPC ingress connection stays PENDING_CREATION for ever.",
    check: "resources-come-to-rest",
    also: [
      {
        check: "valid-requests-are-accepted",
        why: "a service that cannot be deleted keeps the domain that a later one wants",
      },
    ],
    faults: shows("DescribeVpcIngressConnection", "VpcIngressConnection.Status", () => "PENDING_CREATION"),
  }),
  defineMutant({
    id: "deletion-answers-as-running",
    breaks: "DeleteService answers that the service is RUNNING.",
    check: "statuses-can-be-reached",
    also: [{ check: "what-a-service-uses-is-not-deleted", why: "the deletion seems to have failed" }],
    faults: shows("DeleteService", "Service.Status", () => "RUNNING"),
  }),
  defineMutant({
    id: "creation-answers-as-paused",
    breaks: "CreateService answers that the service is PAUSED.",
    check: "statuses-can-be-reached",
    faults: shows("CreateService", "Service.Status", () => "PAUSED"),
  }),
  defineMutant({
    id: "ingress-connection-deleted-while-pending",
    breaks: "A VPC ingress connection is deleted while it is PENDING_CREATION, and its creation ends all the same.",
    check: "statuses-can-be-reached",
    shows: "over several calls",
    faults: () => ({
      pardons: ({ name }, { operation }) =>
        operation === "DeleteVpcIngressConnection" && name === "InvalidStateException",
    }),
  }),
  defineMutant({
    id: "ingress-connection-updated-when-deleted",
    breaks: "A VPC ingress connection can be updated when it is DELETED.",
    check: "what-is-deleted-is-not-deleted-again",
    also: [{ check: "services-with-ingress-are-not-deleted", why: "by that update it leads to its service again" }],
    shows: "over several calls",
    faults: () => ({
      pardons: ({ guard }, { operation, input }, world) =>
        guard === "ingress-allows" &&
        operation === "UpdateVpcIngressConnection" &&
        get(world, "vpcingressconnection", String(input.VpcIngressConnectionArn))?.ingress.Status === "DELETED",
    }),
  }),
  defineMutant({
    id: "code-turned-into-an-image",
    breaks: "An update turns code into an image, or an image into code.",
    check: "code-and-image-are-not-switched",
    shows: "over several calls",
    faults: () => ({
      pardons: ({ guard }) => guard === "source-kind-stays",
      apply: (draft, { operation, input }, usual) => {
        const row = get(draft, "service", String(input.ServiceArn));
        const source = input.SourceConfiguration;
        if (operation !== "UpdateService" || !row || typeof source !== "object") return usual();
        const { CodeRepository: code, ImageRepository: image, ...rest } = row.service.SourceConfiguration;
        const goes = source !== null && ("CodeRepository" in source ? image : "ImageRepository" in source && code);
        if (goes) put(draft, { ...row, service: { ...row.service, SourceConfiguration: rest } });
        return usual();
      },
    }),
  }),
  defineMutant({
    id: "failed-services-cannot-be-updated",
    breaks: "Every third creation fails, and a service whose creation failed cannot be updated.",
    check: "failed-services-can-be-changed",
    shows: "over several calls",
    faults: failing("UpdateService"),
  }),
  defineMutant({
    id: "failed-services-cannot-be-deleted",
    breaks: "Every third creation fails, and a service whose creation failed cannot be deleted.",
    check: "failed-services-can-be-changed",
    also: [{ check: "valid-requests-are-accepted", why: "so it is called where the name had another bearer before" }],
    shows: "over several calls",
    faults: failing("DeleteService"),
  }),
  defineMutant({
    id: "failed-services-can-be-resumed",
    breaks: "Every third creation fails, and a service whose creation failed can be resumed.",
    check: "statuses-permit-operations",
    shows: "over several calls",
    faults: () => ({
      ...failing("")(),
      pardons: ({ guard }, call, world) =>
        guard === "service-allows" && call.operation === "ResumeService" && statusOf(call, world) === "CREATE_FAILED",
    }),
  }),
  defineMutant({
    id: "tags-of-deleted-services",
    breaks: "ListTagsForResource answers for a deleted service.",
    check: "what-leads-nowhere-is-refused",
    shows: "over several calls",
    faults: () => ({
      pardons: ({ guard }, { input }, world) =>
        guard === "tagged-exists" && get(world, "service", String(input.ResourceArn)) !== undefined,
    }),
  }),
  defineMutant({
    id: "tags-shown-for-the-unknown",
    breaks: "ListTagsForResource answers an empty list for what does not exist.",
    check: "unknown-tagged-resources-are-not-found",
    faults: () => ({
      pardons: (error, { operation }) =>
        /TagsForResource$/u.test(operation) && error.name === "ResourceNotFoundException",
    }),
  }),
  defineMutant({
    id: "unknown-connections-are-deleted",
    breaks: "Deleting a connection that does not exist succeeds.",
    check: "unknown-resources-are-not-found",
    faults: () => ({
      answer: (answer, { operation, input }) =>
        operation === "DeleteConnection" && !answer.ok && answer.error.name === "ResourceNotFoundException"
          ? { ok: true, output: { Connection: { ConnectionArn: input.ConnectionArn, Status: "DELETED" } } }
          : answer,
    }),
  }),
  defineMutant({
    id: "unknown-services-are-described",
    breaks: "DescribeService answers another service for one that does not exist.",
    check: "unknown-resources-are-not-found",
    also: [
      { check: "updated-at-never-goes-back", why: "what is shown under the ARN is an older service" },
      { check: "answers-are-about-what-was-asked", why: "the answer shows another service" },
    ],
    faults: () => {
      let last: unknown;
      return {
        answer: (answer, { operation }) => {
          if (operation === "CreateService" && answer.ok) last = (answer.output as { Service: unknown }).Service;
          const isLost =
            operation === "DescribeService" && !answer.ok && answer.error.name === "ResourceNotFoundException";
          return isLost && last !== undefined ? { ok: true, output: { Service: last } } : answer;
        },
      };
    },
  }),
  defineMutant({
    id: "statuses-lag-in-lists",
    breaks: "ListServices goes on calling a paused service RUNNING.",
    check: "statuses-can-be-reached",
    also: [
      {
        check: "operations-that-succeed-take-effect",
        why: "the list calls the service RUNNING although its pause has succeeded",
      },
    ],
    shows: "over several calls",
    faults: () => ({
      answer: (answer, { operation }) =>
        answer.ok && operation === "ListServices"
          ? { ok: true, output: changed(answer.output, "ServiceSummaryList[].Status", () => "RUNNING") }
          : answer,
    }),
  }),
];

const isRunning = (world: World, arn: unknown): boolean =>
  get(world, "service", String(arn))?.service.Status === "RUNNING";

/** Lets every third creation fail, and refuses an operation afterwards. */
function failing(operation: string): () => Faults {
  return () => {
    let created = 0;
    const fails = ends("CreateService", "CREATE_FAILED")().apply;
    return {
      ...refusesWhile(operation, "CREATE_FAILED")(),
      apply: (draft, call, usual, ports) =>
        call.operation === "CreateService" && ++created % 3 === 2 ? fails?.(draft, call, usual, ports) : usual(),
    };
  };
}
