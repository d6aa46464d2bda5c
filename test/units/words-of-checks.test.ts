import { join } from "node:path";
import { expect, test } from "vitest";
import type { Check, Problem, RecordedCall, RecordedResponse } from "../../src/checks/define.ts";
import { CHECKS } from "../../src/checks/index.ts";
import { inspectHistory } from "../../src/checks/inspect.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { toPointer } from "../../src/core/pointer.ts";
import { replayed } from "../../src/harness/recordings/replayed.ts";
import { leftIn, paragraph } from "../fixtures/words.ts";

/** All that is said of every example, word by word; `vitest -u` writes it after words were changed on purpose. */
const GOLDEN = join(import.meta.dirname, "../golden/words/checks");
const contract = contractAt(LATEST);

test.each(CHECKS.map((check) => [check.id, check] as const))("%s says of its examples", async (id, check) => {
  const told = (["conforms", "violates"] as const).flatMap((kind) =>
    check.examples[kind].map((example, index) => paragraph(`${kind} ${index}`, wordsOf(check, example))),
  );
  await expect(told.join("\n")).toMatchFileSnapshot(join(GOLDEN, `${id}.txt`));
});

test("no words are left of a check that is gone", () => {
  expect(CHECKS.map(({ id }) => id)).toEqual(expect.arrayContaining(leftIn(GOLDEN)));
});

/** What the check has to say, and every fault that another one sees. */
function wordsOf(check: Check, example: readonly RecordedCall[] | RecordedResponse): readonly string[] {
  if (check.on === "protocol") {
    const { status, headers = {}, body } = example as RecordedResponse;
    return check.inspect({ is: "response", status, headers, body: Buffer.from(body) }).map(shown);
  }
  const inspected = inspectHistory(replayed(example as readonly RecordedCall[]), contract);
  return inspected
    .filter((one) => one.check === check || one.problems.length > 0)
    .map(({ check: { id }, judged, problems }) =>
      [`${id} judged ${id === check.id ? judged : "some"}`, ...problems.map(shown)].join("\n    "),
    );
}

function shown({ message, aspect, expected, actual, path, exchange }: Problem): string {
  const place = `${exchange ?? ""}${path ? ` ${toPointer(path)}` : ""}`;
  return `${place} (${aspect}) ${message} ${JSON.stringify(expected)} / ${JSON.stringify(actual)}`;
}
