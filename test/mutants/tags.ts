import { put } from "../../src/model/store.ts";
import { type TaggedRow, taggedRow } from "../../src/model/tags.ts";
import { defineMutant, type Mutant } from "./define.ts";
import { changed, isMembers } from "./faulty/edit.ts";
import { drops, shows, takes } from "./faulty/parts.ts";

const CHECK = "tags-come-back";
const GIVEN = ["CreateService", "CreateConnection", "CreateVpcConnector", "TagResource"];

const DROPPED: readonly (readonly [operation: string, what: string])[] = [
  ["CreateService", "service"],
  ["CreateConnection", "connection"],
  ["CreateAutoScalingConfiguration", "auto scaling configuration"],
  ["CreateObservabilityConfiguration", "observability configuration"],
  ["CreateVpcConnector", "VPC connector"],
  ["CreateVpcIngressConnection", "VPC ingress connection"],
];

const pairs = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isMembers) : [];

/** Broken emulators that do not keep tags. */
export const TAGS: readonly Mutant[] = [
  ...DROPPED.map(([operation, what]) =>
    defineMutant({
      id: `tags-of-new-${what.toLowerCase().replaceAll(" ", "-")}-dropped`,
      breaks: `The tags that a new ${what} is given are dropped.`,
      check: CHECK,
      faults: drops(operation, "Tags"),
    }),
  ),
  defineMutant({
    id: "tags-read-as-a-map",
    breaks: "ListTagsForResource answers a map of keys and values.",
    check: "values-have-their-type",
    also: [{ check: "tags-come-back", why: "a map is no list of tags" }],
    faults: shows("ListTagsForResource", "Tags", (value) =>
      Object.fromEntries(pairs(value).map(({ Key, Value }) => [Key, Value])),
    ),
  }),
  defineMutant({
    id: "tags-of-creation-read-as-a-map",
    breaks: "A list of tags is read as a map, so that their keys are its indexes.",
    check: CHECK,
    faults: takes(GIVEN, "Tags", (value) => pairs(value).map(({ Value }, index) => ({ Key: String(index), Value }))),
  }),
  defineMutant({
    id: "tag-values-dropped",
    breaks: "Tags come back without their values.",
    check: CHECK,
    faults: shows("ListTagsForResource", "Tags[].Value", () => undefined),
  }),
  defineMutant({
    id: "tag-keys-in-lower-case",
    breaks: "Tag keys come back in lower case.",
    check: CHECK,
    faults: shows("ListTagsForResource", "Tags[].Key", (value) => String(value).toLowerCase()),
  }),
  defineMutant({
    id: "tags-lost-by-an-update",
    breaks: "An update of a service loses its tags.",
    check: CHECK,
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const output = usual();
        const row = draft.rows.get(`service/${input.ServiceArn}`);
        if (operation === "UpdateService" && row?.kind === "service") put(draft, { ...row, tags: [] });
        return output;
      },
    }),
  }),
  defineMutant({
    id: "tags-replaced",
    breaks: "TagResource replaces all tags of a resource.",
    check: CHECK,
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const row = taggedRow(draft, String(input.ResourceArn));
        if (operation === "TagResource" && row) put(draft, { ...row, tags: [] } as TaggedRow);
        return usual();
      },
    }),
  }),
  defineMutant({
    id: "tags-not-overwritten",
    breaks: "TagResource keeps the old value of a key.",
    check: CHECK,
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const row = taggedRow(draft, String(input.ResourceArn));
        const known = new Set(row?.tags.map(({ Key }) => Key));
        return usual(
          operation === "TagResource"
            ? { ...input, Tags: pairs(input.Tags).filter(({ Key }) => !known.has(Key as string)) }
            : input,
        );
      },
    }),
  }),
  defineMutant({
    id: "untagging-does-nothing",
    breaks: "UntagResource answers, but takes nothing away.",
    check: CHECK,
    shows: "over several calls",
    faults: takes("UntagResource", "TagKeys", () => []),
  }),
  defineMutant({
    id: "untagging-takes-everything",
    breaks: "UntagResource takes all tags away.",
    check: CHECK,
    shows: "over several calls",
    faults: () => ({
      apply: (draft, { operation, input }, usual) => {
        const tags = taggedRow(draft, String(input.ResourceArn))?.tags ?? [];
        return usual(operation === "UntagResource" ? { ...input, TagKeys: tags.map(({ Key }) => Key) } : input);
      },
    }),
  }),
  defineMutant({
    id: "tags-shared",
    breaks: "All services share their tags.",
    check: CHECK,
    shows: "over several calls",
    faults: () => {
      let last: unknown = [];
      return {
        apply: (_, { input }, usual) => {
          if (input.ServiceName !== undefined && pairs(input.Tags).length > 0) last = input.Tags;
          return usual();
        },
        answer: (answer, { operation, input }) =>
          answer.ok && operation === "ListTagsForResource" && String(input.ResourceArn).includes(":service/")
            ? { ok: true, output: changed(answer.output, "Tags", () => last) }
            : answer,
      };
    },
  }),
];
