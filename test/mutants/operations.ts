import type { OperationRow } from "../../src/model/rows.ts";
import { get, listed, put, remove } from "../../src/model/store.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { at, changed, isMembers } from "./faulty/edit.ts";
import { answers, shows } from "./faulty/parts.ts";

const LIST = "OperationSummaryList";
const BEGINS = ["CreateService", "UpdateService", "PauseService", "ResumeService", "StartDeployment", "DeleteService"];

const items = (change: (list: readonly Record<string, unknown>[]) => readonly unknown[]) =>
  shows("ListOperations", LIST, (value) => (Array.isArray(value) ? change(value) : value));

/** Broken emulators that do not keep the records of operations. */
export const OPERATIONS: readonly Mutant[] = [
  defineMutant({
    id: "operation-id-not-recorded",
    breaks: "The OperationId of an answer is another one than that of the record.",
    check: "operations-are-recorded",
    faults: shows(BEGINS, "OperationId", (value) => String(value).split("").toReversed().join("")),
  }),
  defineMutant({
    id: "updates-not-recorded",
    breaks: "ListOperations does not show updates.",
    check: "operations-are-recorded",
    shows: "over several calls",
    faults: items((list) => list.filter(({ Type }) => Type !== "UPDATE_SERVICE")),
  }),
  defineMutant({
    id: "pauses-not-recorded",
    breaks: "PauseService answers an OperationId, but records nothing.",
    check: "operations-are-recorded",
    shows: "over several calls",
    faults: items((list) => list.filter(({ Type }) => Type !== "PAUSE_SERVICE")),
  }),
  defineMutant({
    id: "only-the-last-operation",
    breaks: "ListOperations shows the last operation only.",
    check: "operations-are-recorded",
    also: [{ check: "pages-leave-nothing-out", why: "a list that was read earlier held what this one leaves out" }],
    shows: "over several calls",
    faults: items((list) => list.slice(0, 1)),
  }),
  defineMutant({
    id: "no-operations",
    breaks: "ListOperations is always empty.",
    check: "operations-are-recorded",
    faults: items(() => []),
  }),
  defineMutant({
    id: "operations-oldest-first",
    breaks: "ListOperations begins with the oldest operation.",
    check: "operations-are-newest-first",
    shows: "over several calls",
    faults: () => ({
      apply: (_, { operation, input }, usual) => {
        const output = usual();
        if (operation !== "ListOperations" || input.MaxResults !== undefined) return output;
        return changed(output, LIST, (value) => (Array.isArray(value) ? value.toReversed() : value));
      },
    }),
  }),
  defineMutant({
    id: "operation-ids-of-all-services",
    breaks: "ListOperations shows the operations of all services.",
    check: "operations-are-those-that-were-begun",
    shows: "over several calls",
    also: [
      {
        check: "operations-are-over-when-their-service-rests",
        why: "the operation of another service is still running",
      },
      { check: "pages-leave-nothing-out", why: "new operations of others move the pages" },
      { check: "operations-are-recorded", why: "records stand under another service than their target" },
    ],
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const output = usual();
        if (operation !== "ListOperations") return output;
        const all = [...draft.rows.entries("operation/")].flatMap(([, row]) => (row.kind === "operation" ? [row] : []));
        const sorted = all.toSorted((one, other) => other.seq - one.seq).map(({ summary }) => summary);
        return input.MaxResults === undefined ? changed(output, LIST, () => sorted) : output;
      },
    }),
  }),
  defineMutant({
    id: "update-recorded-as-deployment",
    breaks: "An update is recorded as START_DEPLOYMENT.",
    check: "operations-are-recorded",
    shows: "over several calls",
    faults: shows("ListOperations", `${LIST}[].Type`, (value) =>
      value === "UPDATE_SERVICE" ? "START_DEPLOYMENT" : value,
    ),
  }),
  defineMutant({
    id: "operation-of-another-target",
    breaks: "TargetArn of an operation is the operation's own id.",
    check: "operations-are-recorded",
    faults: shows("ListOperations", `${LIST}[].TargetArn`, (value) =>
      String(value).replace(/\/[^/]+$/u, `/${"0".repeat(32)}`),
    ),
  }),
  defineMutant({
    id: "operations-never-end",
    breaks: "An operation stays IN_PROGRESS when its service has come to rest.",
    check: "operations-are-over-when-their-service-rests",
    also: [{ check: "operations-do-not-overlap", why: "by the records one operation runs while others do" }],
    faults: shows("ListOperations", LIST, (value) =>
      Array.isArray(value)
        ? value.map(({ EndedAt: _, ...item }: Record<string, unknown>) => ({ ...item, Status: "IN_PROGRESS" }))
        : value,
    ),
  }),
  defineMutant({
    id: "operations-roll-back-for-ever",
    breaks: "A pause is recorded as being rolled back for ever.",
    check: "operations-are-over-when-their-service-rests",
    shows: "over several calls",
    faults: shows("ListOperations", `${LIST}[]`, (item) =>
      isMembers(item) && item.Type === "PAUSE_SERVICE"
        ? { ...item, Status: "ROLLBACK_IN_PROGRESS", EndedAt: undefined }
        : item,
    ),
  }),
  defineMutant({
    id: "ended-at-of-the-running",
    breaks: "An operation in progress has an end already.",
    check: "operation-records-end-once",
    faults: shows("ListOperations", `${LIST}[]`, (item) =>
      isMembers(item) ? { ...item, EndedAt: item.EndedAt ?? item.StartedAt } : item,
    ),
  }),
  defineMutant({
    id: "ended-before-started",
    breaks: "EndedAt of an operation lies before its StartedAt.",
    check: "operation-records-end-once",
    faults: shows("ListOperations", `${LIST}[].EndedAt`, (_, { StartedAt }) => Number(StartedAt) - 1),
  }),
  defineMutant({
    id: "ended-at-moves",
    breaks: "EndedAt of an operation is always the present.",
    check: "operation-records-end-once",
    faults: () => ({
      answer: (answer, { operation, now }) =>
        answer.ok && operation === "ListOperations"
          ? { ok: true, output: changed(answer.output, `${LIST}[].EndedAt`, () => now) }
          : answer,
    }),
    also: [{ check: "operations-do-not-overlap", why: "an end that moves comes to lie behind the next beginning" }],
  }),
  defineMutant({
    id: "operation-id-doubled",
    breaks: "Every operation on a service has the id of the first.",
    check: "ids-are-unique",
    shows: "over several calls",
    faults: () => {
      const first = new Map<unknown, unknown>();
      return {
        apply: (draft, { operation, input }, usual) => {
          const output = usual();
          const arn = at(output, "Service.ServiceArn") ?? input.ServiceArn;
          if (!BEGINS.includes(operation)) return output;
          if (!first.has(arn)) first.set(arn, at(output, "OperationId"));
          for (const { row } of [...listed<OperationRow>(draft, `operation#${arn}#`)])
            put(draft, { ...row, summary: { ...row.summary, Id: String(first.get(arn)) } });
          return changed(output, "OperationId", () => first.get(arn));
        },
      };
    },
    also: [
      { check: "operations-are-recorded", why: "one id stands for operations of several types" },
      { check: "pages-hold-nothing-twice", why: "one id stands in the list several times" },
      { check: "operation-records-end-once", why: "what has one id has several ends" },
    ],
  }),
  defineMutant({
    id: "records-lost-by-an-update",
    breaks: "An update removes the records of what was done before.",
    check: "operations-are-recorded",
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        if (operation === "UpdateService" && get(draft, "service", String(input.ServiceArn)))
          for (const { row } of [...listed<OperationRow>(draft, `operation#${input.ServiceArn}#`)])
            remove(draft, "operation", row.id);
        return usual();
      },
    }),
  }),
  defineMutant({
    id: "operations-overlap",
    breaks: "An operation begins, by its record, before the one before it has ended.",
    check: "operations-do-not-overlap",
    shows: "over several calls",
    faults: shows("ListOperations", `${LIST}[].EndedAt`, (value) => Number(value) + 86_400),
    also: [{ check: "timestamps-are-in-seconds", why: "an end lies in the future" }],
  }),
  defineMutant({
    id: "operation-invented",
    breaks: "Each creation is recorded as a creation and a deployment.",
    check: "operations-are-those-that-were-begun",
    also: [
      { check: "pages-hold-nothing-twice", why: "the invented record has the same id on each page" },
      { check: "pages-keep-to-their-limit", why: "a page holds an invented record beside the real one" },
      { check: "operations-do-not-overlap", why: "by the records one operation runs while others do" },
      { check: "operation-records-end-once", why: "the record of what was invented ends anew with every operation" },
    ],
    faults: answers("ListOperations", (output) =>
      changed(output, LIST, (value) =>
        Array.isArray(value) && value.length > 0
          ? [{ ...value[0], Id: "f".repeat(32), Type: "RESUME_SERVICE" }, ...value]
          : value,
      ),
    ),
  }),
];
