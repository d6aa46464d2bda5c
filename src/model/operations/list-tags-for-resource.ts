import { defineOperation } from "../define.ts";
import { CODE_SERVICE, CREATE, CREATED, FIRST_DEFAULT, NO_SERVICE } from "../example-calls.ts";
import { taggedExists } from "../guards/taggable.ts";
import { taggedRow } from "../tags.ts";

const RED = { Key: "team", Value: "red" };
const BLUE = { Key: "team", Value: "blue" };
const STAGE = { Key: "stage", Value: "test" };

export default defineOperation<"ListTagsForResource">({
  name: "ListTagsForResource",
  evidence: "documented",
  guards: [taggedExists],
  apply: (world, { ResourceArn }) => ({ Tags: [...(taggedRow(world, ResourceArn)?.tags ?? [])] }),
  examples: [
    {
      title: "the labels that a service was created with",
      given: [{ call: "CreateService", input: { ...CODE_SERVICE, Tags: [RED] } }],
      input: { ResourceArn: CREATED },
      answers: { Tags: [RED] },
    },
    {
      title: "labels are added, and replaced by key",
      given: [
        { call: "CreateService", input: { ...CODE_SERVICE, Tags: [RED] } },
        { call: "TagResource", input: { ResourceArn: CREATED, Tags: [BLUE, STAGE] } },
      ],
      input: { ResourceArn: CREATED },
      answers: { Tags: [BLUE, STAGE] },
    },
    {
      title: "and taken off",
      given: [
        { call: "CreateService", input: { ...CODE_SERVICE, Tags: [RED, STAGE] } },
        { call: "UntagResource", input: { ResourceArn: CREATED, TagKeys: ["team", "none"] } },
      ],
      input: { ResourceArn: CREATED },
      answers: { Tags: [STAGE] },
    },
    { title: "the default configuration has none", input: { ResourceArn: FIRST_DEFAULT }, answers: { Tags: [] } },
    {
      title: "a deleted service has no labels any more",
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: { ResourceArn: CREATED },
      refuses: "ResourceNotFoundException",
    },
    {
      title: "an unknown resource is not found",
      input: { ResourceArn: NO_SERVICE },
      refuses: "ResourceNotFoundException",
    },
  ],
});
