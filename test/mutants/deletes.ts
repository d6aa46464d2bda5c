import { summaryOf } from "../../src/model/auto-scaling.ts";
import { observabilitySummaryOf } from "../../src/model/observability.ts";
import type { CustomDomainRow, ServiceRow } from "../../src/model/rows.ts";
import { listedService } from "../../src/model/service/show.ts";
import { listed, put, type World } from "../../src/model/store.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { changed } from "./faulty/edit.ts";
import type { Faults } from "./faulty/faults.ts";
import { isOf, shows } from "./faulty/parts.ts";

const IN_USE = "what-a-service-uses-is-not-deleted";

const USED: readonly (readonly [id: string, operation: string, what: string])[] = [
  ["used-auto-scaling-deleted", "DeleteAutoScalingConfiguration", "An auto scaling configuration"],
  ["used-observability-deleted", "DeleteObservabilityConfiguration", "An observability configuration"],
  ["used-connector-deleted", "DeleteVpcConnector", "A VPC connector"],
  ["used-connection-deleted", "DeleteConnection", "A connection"],
];

const LISTS: readonly (readonly [
  operation: string,
  member: string,
  kind: string,
  shown: (world: World) => unknown[],
])[] = [
  [
    "ListServices",
    "ServiceSummaryList",
    "services",
    (world) =>
      [...world.rows.entries("service/")].flatMap(([, row]) =>
        row.kind === "service" && row.service.Status === "DELETED"
          ? [{ ...listedService(row), Status: "RUNNING" }]
          : [],
      ),
  ],
  [
    "ListVpcConnectors",
    "VpcConnectors",
    "VPC connectors",
    (world) =>
      [...world.rows.entries("vpcconnector/")].flatMap(([, row]) =>
        row.kind === "vpcconnector" && row.connector.Status === "INACTIVE"
          ? [{ ...row.connector, Status: "ACTIVE", DeletedAt: undefined }]
          : [],
      ),
  ],
  [
    "ListAutoScalingConfigurations",
    "AutoScalingConfigurationSummaryList",
    "auto scaling configurations",
    (world) =>
      [...world.rows.entries("autoscalingconfiguration/")].flatMap(([, row]) =>
        row.kind === "autoscalingconfiguration" && row.deletedAt !== undefined
          ? [{ ...summaryOf(world, row), Status: "ACTIVE" }]
          : [],
      ),
  ],
  [
    "ListObservabilityConfigurations",
    "ObservabilityConfigurationSummaryList",
    "observability configurations",
    (world) =>
      [...world.rows.entries("observabilityconfiguration/")].flatMap(([, row]) =>
        row.kind === "observabilityconfiguration" && row.deletedAt !== undefined ? [observabilitySummaryOf(row)] : [],
      ),
  ],
];

const NAMES: readonly (readonly [id: string, operation: string, what: string, check: string])[] = [
  ["service-names-not-unique", "CreateService", "services", "names-of-running-services-are-unique"],
  ["connection-names-not-unique", "CreateConnection", "connections", "names-are-unique"],
];

/** Broken emulators that delete what must stay, keep what must go, or do not keep names apart. */
export const DELETES: readonly Mutant[] = [
  ...USED.map(([id, operation, what]) =>
    defineMutant({
      id,
      breaks: `${what} is deleted while a service uses it.`,
      check: IN_USE,
      shows: "over several calls",
      faults: () => ({
        pardons: (error, call) => isOf(call, operation) && error.message.startsWith("A service uses"),
      }),
    }),
  ),
  defineMutant({
    id: "used-by-paused-services-deleted",
    breaks: "A VPC connector is deleted while a paused service uses it.",
    check: "what-any-service-uses-is-not-deleted",
    shows: "over several calls",
    faults: () => ({
      pardons: ({ guard }, { input }, world) =>
        guard === "resource-is-unused" &&
        input.VpcConnectorArn !== undefined &&
        [...listed<ServiceRow>(world, `uses#${input.VpcConnectorArn}#`)].every(
          ({ row }) => row.service.Status === "PAUSED",
        ),
    }),
  }),
  defineMutant({
    id: "domain-associated-twice",
    breaks: "A domain is associated with a service that has it already.",
    check: "other-refusals-come",
    shows: "over several calls",
    faults: () => ({ pardons: ({ guard }) => guard === "domain-is-free" }),
  }),
  defineMutant({
    id: "domains-not-listed",
    breaks: "DescribeCustomDomains lists no domain.",
    check: "domains-are-listed-while-associated",
    shows: "over several calls",
    faults: shows("DescribeCustomDomains", "CustomDomains", () => []),
  }),
  defineMutant({
    id: "domains-stay",
    breaks: "A domain stays active after DisassociateCustomDomain.",
    check: "disassociated-domains-are-not-active",
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const row = draft.rows.get(`customdomain/${input.ServiceArn}#${input.DomainName}`);
        const output = usual();
        if (operation === "DisassociateCustomDomain" && row?.kind === "customdomain")
          put(draft, { ...row, status: "ACTIVE" });
        return output;
      },
    }),
  }),
  defineMutant({
    id: "default-configuration-deleted",
    breaks: "The default auto scaling configuration can be deleted.",
    check: IN_USE,
    faults: () => ({ pardons: (error) => error.message.endsWith("is the default configuration.") }),
  }),
  defineMutant({
    id: "service-with-ingress-deleted",
    breaks: "A service is deleted while a VPC ingress connection leads to it.",
    check: "services-with-ingress-are-not-deleted",
    shows: "over several calls",
    faults: () => ({ pardons: ({ guard }) => guard === "no-ingress-leads-here" }),
  }),
  ...LISTS.map(([operation, member, kind, shown]) =>
    defineMutant({
      id: `deleted-shown-by-${operation}`,
      breaks: `${operation} goes on to show deleted ${kind}.`,
      check: "lists-forget-what-was-deleted",
      also: [
        { check: "lists-show-the-latest-revisions", why: "a deleted revision stands beside the latest one" },
        { check: "pages-leave-nothing-out", why: "only the list without a limit shows what was deleted" },
      ],
      shows: "over several calls",
      faults: () => ({
        answer: (answer, call, world) =>
          answer.ok && isOf(call, operation) && Object.keys(call.input).length === 0
            ? {
                ok: true,
                output: changed(answer.output, member, (value) => [
                  ...(Array.isArray(value) ? value : []),
                  ...shown(world),
                ]),
              }
            : answer,
      }),
    }),
  ),
  defineMutant({
    id: "connections-outlive-deletion",
    breaks: "DeleteConnection answers, but the connection stays.",
    check: "lists-forget-what-was-deleted",
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const row = draft.rows.get(`connection/${input.ConnectionArn}`);
        const output = usual();
        if (operation === "DeleteConnection" && row) put(draft, row);
        return output;
      },
    }),
    also: [
      { check: "names-are-unique", why: "what stays keeps its name" },
      { check: "valid-requests-are-accepted", why: "what stays keeps its name, which a new one is refused" },
      { check: "unknown-resources-are-not-found", why: "what stays is deleted again" },
    ],
  }),
  defineMutant({
    id: "domains-orphaned",
    breaks: "Custom domains stay active when their service is deleted.",
    check: "nothing-leads-to-a-deleted-service",
    shows: "over several calls",
    faults: () => orphans(),
  }),
  defineMutant({
    id: "service-names-blocked",
    breaks: "The name of a deleted service stays in use.",
    check: "names-can-be-used-again",
    shows: "over several calls",
    faults: () => {
      const names = new Set<unknown>();
      return {
        refuses: ({ operation, input }) =>
          operation === "CreateService" && names.has(input.ServiceName) ? "InvalidRequestException" : undefined,
        apply: (_, { operation, input }, usual) => {
          if (operation === "CreateService") names.add(input.ServiceName);
          return usual();
        },
      };
    },
  }),
  ...NAMES.map(([id, operation, what, check]) =>
    defineMutant({
      id,
      breaks: `Two ${what} can have one name.`,
      check,
      shows: "over several calls",
      faults: () => ({
        pardons: ({ guard }, call) => isOf(call, operation) && guard === "name-is-free",
      }),
    }),
  ),
  defineMutant({
    id: "names-of-paused-services-free",
    breaks: "A service can be created under the name of a paused one.",
    check: "names-of-other-services-are-unique",
    also: [
      {
        check: "valid-requests-are-accepted",
        why: "the service that ought not to be there uses a configuration, which cannot be deleted then",
      },
    ],
    shows: "over several calls",
    faults: () => ({
      pardons: ({ guard }, { operation, input }, world) =>
        operation === "CreateService" &&
        guard === "name-is-free" &&
        [...listed(world, `service.name#${input.ServiceName}#`)].every(
          ({ row }) => row.kind === "service" && row.service.Status === "PAUSED",
        ),
    }),
  }),
  defineMutant({
    id: "connectors-deleted-twice",
    breaks: "A deleted VPC connector can be deleted once more.",
    check: "what-is-deleted-is-not-deleted-again",
    shows: "over several calls",
    faults: () => ({
      pardons: (error, call) => isOf(call, "DeleteVpcConnector") && error.message.endsWith("was deleted."),
    }),
  }),
  defineMutant({
    id: "configurations-deleted-twice",
    breaks: "A deleted auto scaling configuration can be deleted once more.",
    check: "what-is-deleted-is-not-deleted-again",
    shows: "over several calls",
    faults: () => ({
      pardons: (error, call) => isOf(call, "DeleteAutoScalingConfiguration") && error.message.endsWith("was deleted."),
    }),
  }),
  defineMutant({
    id: "failed-disassociations",
    breaks: "A domain that the service does not have can be taken off it.",
    check: "domains-are-taken-off-where-they-are",
    also: [
      {
        check: "documented-defaults-apply",
        why: "a domain that is not there any more comes back without what it was given",
      },
    ],
    faults: () => ({
      answer: (answer, { operation, input }) =>
        operation === "DisassociateCustomDomain" && !answer.ok && answer.error.message.includes("has no domain")
          ? {
              ok: true,
              output: {
                DNSTarget: "none.us-east-1.awsapprunner.com",
                ServiceArn: input.ServiceArn,
                CustomDomain: { DomainName: input.DomainName, EnableWWWSubdomain: false, Status: "DELETING" },
                VpcDNSTargets: [],
              },
            }
          : answer,
    }),
  }),
];

/** Domains survive the deletion of their service, which still answers for them. */
function orphans(): Faults {
  const kept = new Map<string, CustomDomainRow>();
  return {
    settled: (draft) => {
      for (const row of kept.values())
        if (!draft.rows.get(`customdomain/${row.id}`)) put(draft, { ...row, status: "ACTIVE" });
      kept.clear();
    },
    apply: (draft, { operation, input }, usual) => {
      const output = usual();
      for (const [, row] of draft.rows.entries("customdomain/")) {
        if (row.kind !== "customdomain") break;
        kept.set(row.id, row);
      }
      if (operation === "DisassociateCustomDomain") kept.delete(`${input.ServiceArn}#${input.DomainName}`);
      return output;
    },
  };
}
