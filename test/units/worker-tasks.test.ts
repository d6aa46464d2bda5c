import fc from "fast-check";
import { expect, test } from "vitest";
import { UsageError } from "../../src/cli/io.ts";
import { readTask, taskWord } from "../../src/cli/workers/lanes.ts";
import { runWorkers } from "../../src/cli/workers/run-workers.ts";
import { createMask } from "../../src/core/mask.ts";
import { partsOf } from "../../src/harness/shard.ts";

test("a task is the same after it was a word of a command line", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(1e6), (of, spentMs) => {
      const task = { lanes: partsOf(undefined, of), spentMs };
      expect(readTask(taskWord(task))).toEqual(task);
    }),
  );
});

test.each(["", "1/4", "@150", "0/4@150", "5/4@150", "1/4@", "1/4,@150", "1/4@150 2/4"])("%j is no task", (word) => {
  expect(() => readTask(word)).toThrow(UsageError);
});

test("a worker counts the time that the run has had without it as its own", async () => {
  const told: string[] = [];
  const io = {
    ...{
      out: () => {},
      err: () => {},
      stdin: async () => new Uint8Array(),
      cwd: "/",
      color: false,
      width: 100,
      env: {},
    },
    ...{ terminal: undefined, mask: createMask(), spentMs: () => 700, interrupted: new AbortController().signal },
    again: async (words: readonly string[]) => {
      told.push(words.at(-1) as string);
      return { code: 3, stderr: "not today" };
    },
  };
  const options = { workers: 2, seed: "1", lanes: partsOf(undefined, 4), stop: io.interrupted, take: () => {} };
  await expect(runWorkers({ options: {}, positionals: [] }, options, io)).rejects.toThrow("not today");
  expect(told.map((word) => readTask(word).lanes.map(({ number }) => number))).toEqual([
    [1, 3],
    [2, 4],
  ]);
  for (const word of told) expect(readTask(word).spentMs).toBeGreaterThan(700);
});
