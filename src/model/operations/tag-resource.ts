import { defineOperation } from "../define.ts";
import { CONNECT, CREATE, CREATED, NO_SERVICE } from "../example-calls.ts";
import { taggedExists, taggedIsAtRest } from "../guards/taggable.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { put } from "../store.ts";
import { taggedRow, withTags } from "../tags.ts";

const TAGS = [{ Key: "team", Value: "red" }];

export default defineOperation<"TagResource">({
  name: "TagResource",
  evidence: "documented",
  guards: [taggedExists, taggedIsAtRest, tagsWithinLimit],
  apply: (world, { ResourceArn, Tags }) => {
    const row = taggedRow(world, ResourceArn);
    if (row) put(world, { ...row, tags: withTags(row.tags, Tags) });
    return {};
  },
  examples: [
    { title: "answers nothing", given: [CREATE], input: { ResourceArn: CREATED, Tags: TAGS }, answers: {} },
    {
      title: "every kind of resource has labels",
      given: [CONNECT],
      input: { ResourceArn: "<0.Connection.ConnectionArn>", Tags: TAGS },
      answers: {},
    },
    {
      title: "a key does not begin with aws:",
      given: [CREATE],
      input: { ResourceArn: CREATED, Tags: [{ Key: "aws:team", Value: "red" }] },
      refuses: "InvalidRequestException",
    },
    {
      title: "not while an operation is in progress",
      given: [CREATE],
      after: 0,
      input: { ResourceArn: CREATED, Tags: TAGS },
      refuses: "InvalidStateException",
    },
    {
      title: "an unknown resource is not found",
      input: { ResourceArn: NO_SERVICE, Tags: TAGS },
      refuses: "ResourceNotFoundException",
    },
  ],
});
