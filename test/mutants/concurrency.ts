import { get, listed } from "../../src/model/store.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { changed } from "./faulty/edit.ts";

/** Slow enough that two operations at a time cannot be times written down late. */
const SLOW = { settleMs: 5000 };
const CHANGES = ["UpdateService", "PauseService", "DeleteService", "StartDeployment"];

/** Broken emulators that only go wrong when calls come in at the same time. */
export const CONCURRENCY: readonly Mutant[] = [
  defineMutant({
    id: "two-creations-of-one-name",
    breaks: "Two services are created under one name when they are asked for at the same time.",
    check: "one-of-two-creations-wins",
    shows: "in concurrency",
    faults: () => ({
      late: (operation) => operation === "CreateService",
      pardons: ({ guard }, { operation, input }, _, arrived) =>
        operation === "CreateService" &&
        guard === "name-is-free" &&
        [...listed(arrived, `service.name#${input.ServiceName}#`)].length === 0,
    }),
  }),
  defineMutant({
    id: "two-changes-at-once",
    breaks: "Two operations are begun on a service when they are asked for at the same time.",
    check: "operations-do-not-overlap",
    shows: "in concurrency",
    faults: () => ({
      settings: SLOW,
      late: (operation) => CHANGES.includes(operation),
      pardons: (_, { operation, input }, world, arrived) => {
        const status = (at: typeof world) => get(at, "service", String(input.ServiceArn))?.service.Status;
        return (
          CHANGES.includes(operation) && status(world) === "OPERATION_IN_PROGRESS" && status(arrived) === "RUNNING"
        );
      },
    }),
    also: [
      {
        check: "statuses-can-be-reached",
        why: "the service ends as both operations, one after the other, would not end",
      },
      { check: "source-directory-round-trips", why: "what ought to have been refused has changed the folder" },
      { check: "tags-come-back", why: "what ought to have been refused has changed the tags" },
    ],
  }),
  defineMutant({
    id: "half-made-services-listed",
    breaks: "A list that is asked for while a service is created shows the service twice.",
    check: "pages-hold-nothing-twice",
    also: [{ check: "pages-keep-to-their-limit", why: "a page of one item holds two" }],
    shows: "in concurrency",
    faults: () => {
      let creating = 0;
      return {
        late: (operation) => operation === "ListServices",
        request: ({ operation, input }) => {
          creating = operation === "CreateService" ? 1 : operation === "ListServices" ? creating + 1 : 0;
          return input;
        },
        answer: (answer, { operation }) => {
          if (!answer.ok || operation !== "ListServices" || creating === 0) return answer;
          return {
            ok: true,
            output: changed(answer.output, "ServiceSummaryList", (value) =>
              Array.isArray(value) && value.length > 0 ? [...value, value.at(-1)] : value,
            ),
          };
        },
      };
    },
  }),
  defineMutant({
    id: "answers-mixed-up",
    breaks: "Calls that are under way at the same time get the answer to the last of them.",
    check: "answers-are-about-what-was-asked",
    also: [
      { check: "image-services-have-no-source-directory", why: "the answer shows another service" },
      { check: "what-was-sent-comes-back", why: "the answer shows another service" },
      { check: "documented-defaults-apply", why: "the answer shows another service" },
      { check: "statuses-can-be-reached", why: "the answer shows another service" },
    ],
    shows: "in concurrency",
    faults: () => {
      let last: Record<string, unknown> = {};
      return {
        late: (operation) => operation === "DescribeService",
        request: ({ operation, input }) => {
          if (operation === "DescribeService") last = input;
          return input;
        },
        apply: (draft, { operation, input }, usual) =>
          usual(operation === "DescribeService" && get(draft, "service", String(last.ServiceArn)) ? last : input),
      };
    },
  }),
  defineMutant({
    id: "ids-doubled-at-once",
    breaks: "Services that are created at the same time get one ServiceId.",
    check: "ids-are-unique",
    shows: "in concurrency",
    faults: () => {
      const ids = new Map<unknown, unknown>();
      let under = 0;
      let shared: unknown;
      return {
        late: (operation) => operation === "CreateService",
        request: ({ operation, input }) => {
          if (operation === "CreateService") under++;
          return input;
        },
        answer: (answer, { operation }) => {
          const isCreation = operation === "CreateService";
          const isShared = isCreation && (under > 1 || shared !== undefined);
          if (isCreation) under--;
          if (!answer.ok) return answer;
          const output = changed(answer.output, "Service.ServiceId", (value, { ServiceArn }) => {
            if (isShared) {
              shared ??= value;
              ids.set(ServiceArn, shared);
            }
            return ids.get(ServiceArn) ?? value;
          });
          if (under === 0) shared = undefined;
          return {
            ok: true,
            output: changed(
              output,
              "ServiceSummaryList[].ServiceId",
              (value, { ServiceArn }) => ids.get(ServiceArn) ?? value,
            ),
          };
        },
      };
    },
  }),
];
