import { defineMutant, type Mutant } from "./define.ts";
import { added, isMembers } from "./faulty/edit.ts";
import { hides, invents, rewrites, SHOWS_SERVICE, shows } from "./faulty/parts.ts";

const REQUIRED: readonly (readonly [operations: string | readonly string[], place: string])[] = [
  ["CreateService", "OperationId"],
  ["DeleteService", "OperationId"],
  ["StartDeployment", "OperationId"],
  ["DescribeService", "Service.ServiceId"],
  [SHOWS_SERVICE, "Service.NetworkConfiguration"],
  [SHOWS_SERVICE, "Service.AutoScalingConfigurationSummary"],
  [SHOWS_SERVICE, "Service.InstanceConfiguration"],
  ["PauseService", "Service.UpdatedAt"],
  ["UpdateService", "Service"],
  ["ListServices", "ServiceSummaryList"],
  ["ListConnections", "ConnectionSummaryList"],
  ["ListAutoScalingConfigurations", "AutoScalingConfigurationSummaryList"],
  ["ListVpcConnectors", "VpcConnectors"],
  ["ListVpcIngressConnections", "VpcIngressConnectionSummaryList"],
  ["DescribeVpcConnector", "VpcConnector"],
  ["CreateConnection", "Connection"],
  ["DescribeCustomDomains", "DNSTarget"],
  ["AssociateCustomDomain", "CustomDomain.EnableWWWSubdomain"],
  ["AssociateCustomDomain", "VpcDNSTargets"],
];

const READ_AS_EMPTY = { check: "lists-hold-what-was-made", why: "a list that is not there holds nothing" };
const PLAIN = ["empty-objects-are-requests", "content-type-may-have-parameters", "white-space-means-nothing"];

/** What fails besides where a list is not there. */
const LISTS_MISSING = [
  ...[
    "ListServices",
    "ListConnections",
    "ListAutoScalingConfigurations",
    "ListVpcConnectors",
    "ListVpcIngressConnections",
  ].map((list) => ({ list, ...READ_AS_EMPTY })),
  ...PLAIN.map((check) => ({ list: "ListServices", check, why: "it looks for the list in the answer" })),
];

const HIDDEN: readonly Mutant[] = REQUIRED.map(([operations, place]) =>
  defineMutant({
    id: `no-${place.replaceAll(".", "-").toLowerCase()}-in-${[operations].flat()[0]}`,
    breaks: `${[operations].flat().join(", ")}: the answer has no ${place}, which is required.`,
    check: "required-members-are-there",
    also: LISTS_MISSING.filter(({ list }) => list === operations),
    faults: hides(operations, place),
  }),
);

const LISTS = ["ListServices", "ListConnections", "ListVpcConnectors", "ListOperations"];

/** Broken emulators whose answers leave their shapes. */
export const SHAPES: readonly Mutant[] = [
  ...HIDDEN,
  defineMutant({
    id: "invented-member-of-a-service",
    breaks: "A service has a member that the API does not have.",
    check: "members-are-documented",
    shows: "in bytes",
    faults: invents(SHOWS_SERVICE, "Service.Runtime", "PYTHON_3"),
  }),
  defineMutant({
    id: "invented-member-of-an-answer",
    breaks: "Every answer has ResponseMetadata beside what was asked for.",
    check: "members-are-documented",
    shows: "in bytes",
    faults: rewrites((body, { status }) =>
      status < 300 ? { ...body, ResponseMetadata: { HTTPStatusCode: 200 } } : body,
    ),
  }),
  defineMutant({
    id: "tags-inside-a-service",
    breaks: "A service shows its tags, which only ListTagsForResource does.",
    check: "members-are-documented",
    shows: "in bytes",
    faults: invents(["CreateService", "DescribeService"], "Service.Tags", []),
  }),
  defineMutant({
    id: "whole-services-in-lists",
    breaks: "ListServices shows members that only a whole service has.",
    check: "members-are-documented",
    shows: "in bytes",
    faults: invents("ListServices", "ServiceSummaryList[].InstanceConfiguration", {}),
  }),
  defineMutant({
    id: "deployment-answers-a-service",
    breaks: "StartDeployment answers the service besides the operation.",
    check: "members-are-documented",
    shows: "in bytes",
    faults: invents("StartDeployment", "Service", {}),
  }),
  defineMutant({
    id: "null-members",
    breaks: "A service that was not deleted has DeletedAt: null.",
    check: "absent-members-are-left-out",
    shows: "in bytes",
    faults: rewrites((body, _, call) =>
      call && /Service$/u.test(call.operation) ? added(body, "Service.DeletedAt", (value) => value ?? null) : body,
    ),
  }),
  defineMutant({
    id: "null-token",
    breaks: "The last page of a list has NextToken: null.",
    check: "absent-members-are-left-out",
    shows: "in bytes",
    faults: rewrites((body, { status }, call) =>
      status < 300 && call?.operation.startsWith("List") && call.operation !== "ListTagsForResource"
        ? { ...body, NextToken: body.NextToken ?? null }
        : body,
    ),
  }),
  defineMutant({
    id: "null-encryption",
    breaks: "A service under the key of AWS has EncryptionConfiguration: null.",
    check: "absent-members-are-left-out",
    shows: "in bytes",
    faults: rewrites((body) => added(body, "Service.EncryptionConfiguration", (value) => value ?? null)),
  }),
  defineMutant({
    id: "cpu-as-a-number",
    breaks: "Cpu is a number.",
    check: "values-have-their-type",
    shows: "in bytes",
    faults: shows(SHOWS_SERVICE, "Service.InstanceConfiguration.Cpu", Number),
  }),
  defineMutant({
    id: "revision-as-text",
    breaks: "The revision of an auto scaling configuration is a text.",
    check: "values-have-their-type",
    shows: "in bytes",
    faults: shows(
      ["CreateAutoScalingConfiguration", "DescribeAutoScalingConfiguration"],
      "AutoScalingConfiguration.AutoScalingConfigurationRevision",
      String,
    ),
  }),
  defineMutant({
    id: "truth-as-text-in-answers",
    breaks: "Latest is the text true.",
    check: "values-have-their-type",
    shows: "in bytes",
    faults: shows("DescribeAutoScalingConfiguration", "AutoScalingConfiguration.Latest", String),
  }),
  defineMutant({
    id: "list-of-one-as-its-item",
    breaks: "A list with one item is that item.",
    check: "values-have-their-type",
    also: [{ check: "lists-hold-what-was-made", why: "what is no list holds nothing" }],
    faults: shows(LISTS, "ServiceSummaryList", (value) =>
      Array.isArray(value) && value.length === 1 ? value[0] : value,
    ),
  }),
  defineMutant({
    id: "lists-wrapped-in-member",
    breaks: "Lists are wrapped in `member` as in XML.",
    check: "values-have-their-type",
    also: [{ check: "operations-are-recorded", why: "what is no list holds nothing" }],
    faults: shows(LISTS, "OperationSummaryList", (value) => ({ member: value })),
  }),
  defineMutant({
    id: "variables-as-a-list",
    breaks: "Environment variables come back as a list of names and values.",
    check: "values-have-their-type",
    faults: shows(
      SHOWS_SERVICE,
      "Service.SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables",
      (value) => (isMembers(value) ? Object.entries(value).map(([Name, Value]) => ({ Name, Value })) : value),
    ),
  }),
  defineMutant({
    id: "status-in-lower-case",
    breaks: "The status of a service is written in lower case.",
    check: "enum-values-are-known",
    also: [{ check: "statuses-can-be-reached", why: "a status that there is not cannot be reached" }],
    faults: shows("DescribeService", "Service.Status", (value) => (value === "RUNNING" ? "running" : value)),
  }),
  defineMutant({
    id: "status-of-another-kind",
    breaks: "A running service is called ACTIVE in lists.",
    check: "enum-values-are-known",
    also: [{ check: "statuses-can-be-reached", why: "a status that there is not cannot be reached" }],
    faults: shows("ListServices", "ServiceSummaryList[].Status", (value) => (value === "RUNNING" ? "ACTIVE" : value)),
  }),
  defineMutant({
    id: "status-before-creation",
    breaks: "A service that is being created is CREATING.",
    check: "enum-values-are-known",
    also: [{ check: "statuses-can-be-reached", why: "a status that there is not cannot be reached" }],
    faults: shows("CreateService", "Service.Status", () => "CREATING"),
  }),
  defineMutant({
    id: "operation-type-invented",
    breaks: "A creation is recorded as the type CREATE.",
    check: "enum-values-are-known",
    also: [{ check: "operations-are-recorded", why: "the record has not the type of its operation" }],
    faults: shows("ListOperations", "OperationSummaryList[].Type", (value) =>
      value === "CREATE_SERVICE" ? "CREATE" : value,
    ),
  }),
  defineMutant({
    id: "service-url-with-scheme",
    breaks: "ServiceUrl begins with https://.",
    check: "service-url-is-a-bare-host",
    faults: shows(SHOWS_SERVICE, "Service.ServiceUrl", (value) => `https://${value}`),
  }),
  defineMutant({
    id: "arn-of-no-form",
    breaks: "The ARN of a VPC connector is none.",
    check: "arns-have-their-form",
    faults: shows(["CreateVpcConnector", "DescribeVpcConnector"], "VpcConnector.VpcConnectorArn", (value) =>
      String(value).split(":").at(-1),
    ),
  }),
  defineMutant({
    id: "operation-id-of-another-length",
    breaks: "An OperationId is a number in words.",
    check: "ids-have-their-form",
    also: [{ check: "operations-are-recorded", why: "the record has another id than the answer" }],
    faults: shows(
      ["CreateService", "UpdateService"],
      "OperationId",
      (value) => `operation-${String(value).slice(0, 4)}`,
    ),
  }),
  defineMutant({
    id: "members-in-lower-camel-case",
    breaks: "Members of a service begin with a small letter.",
    check: "required-members-are-there",
    faults: shows(SHOWS_SERVICE, "Service", (value) =>
      isMembers(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, inner]) => [(name[0] as string).toLowerCase() + name.slice(1), inner]),
          )
        : value,
    ),
  }),
];
