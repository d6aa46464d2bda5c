import type { ServiceRow } from "../../src/model/rows.ts";
import { get, listed, put } from "../../src/model/store.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { at, changed, isMembers, type Members } from "./faulty/edit.ts";
import { SHOWS_SERVICE, shows, statusOf } from "./faulty/parts.ts";

/** Broken emulators that confuse one resource with another, or lose who it is. */
export const ISOLATION: readonly Mutant[] = [
  defineMutant({
    id: "update-of-all-services",
    breaks: "An update changes the instance of every service.",
    check: "calls-on-one-service-leave-others-alone",
    also: [
      { check: "what-was-sent-comes-back", why: "what one service was given is overwritten by another one's update" },
    ],
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const output = usual();
        const instance = get(draft, "service", String(input.ServiceArn))?.service.InstanceConfiguration;
        if (operation === "UpdateService" && instance)
          for (const { row } of [...listed<ServiceRow>(draft, "service#")])
            put(draft, { ...row, service: { ...row.service, InstanceConfiguration: instance } });
        return output;
      },
    }),
  }),
  defineMutant({
    id: "pause-of-all-services",
    breaks: "PauseService pauses every service.",
    check: "statuses-can-be-reached",
    also: [
      { check: "calls-on-one-service-leave-others-alone", why: "the other services are seen to be paused" },
      { check: "operations-that-succeed-take-effect", why: "the others do not rest where their operations led" },
      { check: "valid-requests-are-accepted", why: "the others refuse what running services take" },
    ],
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const output = usual();
        if (operation === "PauseService")
          for (const { row } of [...listed<ServiceRow>(draft, "service#")])
            if (row.id !== input.ServiceArn && row.service.Status === "RUNNING")
              put(draft, { ...row, service: { ...row.service, Status: "PAUSED" } });
        return output;
      },
    }),
  }),
  defineMutant({
    id: "delete-of-two-services",
    breaks: "DeleteService removes the service that was made next as well.",
    check: "statuses-can-be-reached",
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const output = usual();
        const seq = get(draft, "service", String(input.ServiceArn))?.seq ?? 0;
        if (operation !== "DeleteService") return output;
        const next = [...listed<ServiceRow>(draft, "service#")].find(({ row }) => row.seq > seq)?.row;
        if (next)
          put(draft, { ...next, service: { ...next.service, Status: "DELETED", DeletedAt: next.service.UpdatedAt } });
        return output;
      },
    }),
    also: [
      { check: "lists-hold-what-was-made", why: "lists show the other service no more" },
      { check: "operations-that-succeed-take-effect", why: "the other service does not rest where its operation led" },
      { check: "calls-on-one-service-leave-others-alone", why: "the other service is seen to be gone" },
      { check: "deleted-at-only-on-what-was-deleted", why: "nobody has deleted the other service" },
    ],
  }),
  defineMutant({
    id: "update-of-the-newest-service",
    breaks: "UpdateService updates, and answers, the newest service whatever it was asked for.",
    check: "answers-are-about-what-was-asked",
    also: [
      { check: "operations-are-recorded", why: "the operation is recorded under another service" },
      { check: "image-services-have-no-source-directory", why: "the answer shows another service" },
      { check: "source-directory-round-trips", why: "the answer shows another service" },
      { check: "what-was-sent-comes-back", why: "the answer shows another service" },
    ],
    shows: "over several calls",
    faults: () => ({
      request: ({ input }) => input,
      apply: (draft, { operation, input }, usual) => {
        const [newest] = listed<ServiceRow>(draft, "service#", { backwards: true });
        return usual(operation === "UpdateService" && newest ? { ...input, ServiceArn: newest.row.id } : input);
      },
    }),
  }),
  defineMutant({
    id: "describe-answers-the-newest",
    breaks: "DescribeService answers the newest service whatever it was asked for.",
    check: "answers-are-about-what-was-asked",
    also: [
      { check: "what-was-sent-comes-back", why: "the answer shows another service" },
      { check: "documented-defaults-apply", why: "the answer shows another service" },
    ],
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const [newest] = listed<ServiceRow>(draft, "service#", { backwards: true });
        return usual(operation === "DescribeService" && newest ? { ...input, ServiceArn: newest.row.id } : input);
      },
    }),
  }),
  defineMutant({
    id: "service-ids-doubled",
    breaks: "Every service has the same ServiceId.",
    check: "ids-are-unique",
    shows: "over several calls",
    faults: () => ({
      answer: (answer) =>
        answer.ok
          ? {
              ok: true,
              output: ["Service.ServiceId", "ServiceSummaryList[].ServiceId"].reduce(
                (output: unknown, place) => changed(output, place, () => "0123456789abcdef".repeat(2)),
                answer.output,
              ),
            }
          : answer,
    }),
  }),
  defineMutant({
    id: "service-id-changes",
    breaks: "DescribeService shows another ServiceId than CreateService.",
    check: "identity-never-changes",
    faults: shows("DescribeService", "Service.ServiceId", (value) => String(value).split("").toReversed().join("")),
  }),
  defineMutant({
    id: "service-name-in-lower-case",
    breaks: "ListServices shows names in lower case.",
    check: "identity-never-changes",
    also: [{ check: "what-was-sent-comes-back", why: "the name is one of the things that were sent" }],
    faults: shows("ListServices", "ServiceSummaryList[].ServiceName", (value) => String(value).toUpperCase()),
  }),
  defineMutant({
    id: "arn-changes-by-an-update",
    breaks: "An update gives a service another ARN.",
    check: "answers-are-about-what-was-asked",
    shows: "over several calls",
    faults: shows("UpdateService", "Service.ServiceArn", (value) =>
      String(value).replace(/.$/u, (last) => (last === "0" ? "1" : "0")),
    ),
    also: [
      { check: "identity-never-changes", why: "one id has two ARNs" },
      { check: "valid-requests-are-accepted", why: "what the service uses is taken for free" },
    ],
  }),
  defineMutant({
    id: "update-resets-the-instance",
    breaks: "An update resets the instance to the defaults where it does not mention it.",
    check: "an-update-keeps-what-it-does-not-mention",
    shows: "over several calls",
    faults: () => ({
      apply: (_, { operation, input }, usual) =>
        usual(
          operation === "UpdateService" && input.InstanceConfiguration === undefined
            ? { ...input, InstanceConfiguration: { Cpu: "1024", Memory: "2048" } }
            : input,
        ),
    }),
  }),
  defineMutant({
    id: "update-resets-the-health-check",
    breaks: "An update of something else resets the interval of the health check.",
    check: "an-update-keeps-what-it-does-not-mention",
    shows: "over several calls",
    faults: () => ({
      apply: (_, { operation, input }, usual) =>
        usual(
          operation === "UpdateService" && input.HealthCheckConfiguration === undefined
            ? {
                ...input,
                HealthCheckConfiguration: { Interval: 5, Timeout: 2, HealthyThreshold: 1, UnhealthyThreshold: 5 },
              }
            : input,
        ),
    }),
  }),
  defineMutant({
    id: "variables-leak-after-two-updates",
    breaks: "The variables of a service that was updated twice are added to those of every service made later.",
    check: "other-members-agree",
    shows: "over several calls",
    faults: () => {
      const place = "SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables";
      const updates = new Map<unknown, number>();
      let leak: Members = {};
      return {
        apply: (draft, { operation, input }, usual) => {
          const arn = input.ServiceArn;
          const held = at(get(draft, "service", String(arn))?.service, place);
          if (operation === "UpdateService") {
            updates.set(arn, (updates.get(arn) ?? 0) + 1);
            if (updates.get(arn) === 2 && isMembers(held)) leak = held;
          }
          if (operation !== "CreateService") return usual();
          return usual(changed(input, place, (value) => ({ ...leak, ...(value as Members) })) as Members);
        },
      };
    },
  }),
  defineMutant({
    id: "services-missing-in-lists",
    breaks: "ListServices does not show paused services.",
    check: "lists-hold-what-was-made",
    shows: "over several calls",
    faults: shows("ListServices", "ServiceSummaryList", (value) =>
      Array.isArray(value) ? value.filter(({ Status }) => Status !== "PAUSED") : value,
    ),
  }),
  defineMutant({
    id: "services-in-progress-missing-in-lists",
    breaks: "ListServices does not show services in progress.",
    check: "lists-hold-what-was-made",
    also: [{ check: "pages-leave-nothing-out", why: "a service may settle from page to page" }],
    faults: shows("ListServices", "ServiceSummaryList", (value) =>
      Array.isArray(value) ? value.filter(({ Status }) => Status !== "OPERATION_IN_PROGRESS") : value,
    ),
  }),
  defineMutant({
    id: "connectors-missing-in-lists",
    breaks: "ListVpcConnectors is always empty.",
    check: "lists-hold-what-was-made",
    faults: shows("ListVpcConnectors", "VpcConnectors", () => []),
  }),
  defineMutant({
    id: "ingress-connections-missing-in-lists",
    breaks: "ListVpcIngressConnections is always empty.",
    check: "lists-hold-what-was-made",
    faults: shows("ListVpcIngressConnections", "VpcIngressConnectionSummaryList", () => []),
  }),
  defineMutant({
    id: "urls-differ",
    breaks: "ServiceUrl is another one in each answer.",
    check: "calls-on-one-service-leave-others-alone",
    faults: () => {
      let count = 0;
      return {
        answer: (answer, { operation }) =>
          answer.ok && (SHOWS_SERVICE as readonly string[]).includes(operation)
            ? { ok: true, output: changed(answer.output, "Service.ServiceUrl", (value) => `a${++count}${value}`) }
            : answer,
      };
    },
  }),
  defineMutant({
    id: "open-points-flip",
    breaks: "Every other pause of a service that is paused already is refused.",
    check: "open-points-stay-consistent",
    shows: "over several calls",
    faults: () => {
      let pauses = 0;
      return {
        refuses: (call, world) =>
          call.operation === "PauseService" && statusOf(call, world) === "PAUSED" && ++pauses % 2 === 0
            ? "InvalidStateException"
            : undefined,
      };
    },
  }),
];
