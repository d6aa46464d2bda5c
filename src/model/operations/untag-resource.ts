import { defineOperation } from "../define.ts";
import { CREATE, CREATED, NO_SERVICE } from "../example-calls.ts";
import { taggedExists, taggedIsAtRest } from "../guards/taggable.ts";
import { put } from "../store.ts";
import { taggedRow } from "../tags.ts";

export default defineOperation<"UntagResource">({
  name: "UntagResource",
  evidence: "documented",
  guards: [taggedExists, taggedIsAtRest],
  apply: (world, { ResourceArn, TagKeys }) => {
    const row = taggedRow(world, ResourceArn);
    const gone = new Set(TagKeys);
    if (row) put(world, { ...row, tags: row.tags.filter(({ Key }) => Key === undefined || !gone.has(Key)) });
    return {};
  },
  examples: [
    { title: "answers nothing", given: [CREATE], input: { ResourceArn: CREATED, TagKeys: ["team"] }, answers: {} },
    {
      title: "an unknown resource is not found",
      input: { ResourceArn: NO_SERVICE, TagKeys: ["team"] },
      refuses: "ResourceNotFoundException",
    },
  ],
});
