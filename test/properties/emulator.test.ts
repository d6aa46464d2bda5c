import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomCalls } from "../../scripts/soak/calls.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { checksum, ownCrc32 } from "../../src/emulator/state/checksum.ts";
import { readState } from "../../src/emulator/state/read-state.ts";
import { encode, FORMAT } from "../../src/emulator/state/record.ts";
import { createEmulator } from "../../src/entry/emulator.ts";
import type { Row } from "../../src/model/index.ts";
import { readAnswer } from "../../src/wire/read-answer.ts";
import { readRequest } from "../../src/wire/request.ts";
import { writeTimestamps } from "../../src/wire/timestamps.ts";
import { runs } from "../fixtures/long.ts";

const OPERATIONS = contractAt(LATEST).operations();

describe("any body", () => {
  const head = (operation: string) => ({
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": `AppRunner.${operation}`,
  });

  test("of bytes is read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        expect(readRequest(head("ListServices"), body)).toHaveProperty("ok");
      }),
    );
  });

  test("of JSON is answered in a readable way, and never by a fault", () => {
    const faults: unknown[] = [];
    const emulator = createEmulator({ seed: "any", onFault: (error) => faults.push(error) });
    const body = fc.json({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...OPERATIONS), body, ({ name, errors }, text) => {
        const {
          status,
          headers,
          body: answered,
        } = emulator.handle({ method: "POST", path: "/", headers: head(name), body: Buffer.from(text) });
        const answer = readAnswer(status, headers, answered);
        if (answer.ok === undefined) throw new Error(answer.reason);
        if (!answer.ok) expect([...errors, "SerializationException"]).toContain(answer.error.name);
      }),
      { numRuns: runs(100, 1000) },
    );
    expect(faults).toEqual([]);
  });
});

test("timestamps are written without changing any value", () => {
  const value = fc.dictionary(
    fc.constantFrom("CreatedAt", "a", '"CreatedAt":1', "__proto__"),
    fc.oneof(fc.double({ min: 0, max: 4e9, noNaN: true }), fc.string()),
  );
  fc.assert(
    fc.property(value, (given) => {
      const json = JSON.stringify(given);
      expect(JSON.parse(writeTimestamps(json, "exponent"))).toEqual(JSON.parse(json));
    }),
  );
});

describe("a state file", () => {
  const rows = [1, 2, 3].map((seq) => ({ kind: "account", id: `row-${seq}`, seq, defaultAutoScaling: "é" }) as Row);
  const head = Buffer.from(encode({ format: FORMAT, account: "123456789012", region: "us-east-1" }));
  const records = rows.map((row) => Buffer.from(encode({ changes: [{ key: row.id, row }] })));
  const file = Buffer.concat([head, ...records]);
  const kept = (bytes: Buffer) => readState("FILE", bytes)?.rows.size;

  test("cut anywhere holds every record before the cut", () => {
    const ends = records.map(
      (_, index) => head.length + records.slice(0, index + 1).reduce((sum, one) => sum + one.length, 0),
    );
    for (let length = head.length; length <= file.length; length++)
      expect(kept(file.subarray(0, length))).toBe(ends.filter((end) => end <= length).length);
  });

  test("has the same checksum on every Node", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(checksum(bytes)).toBe(ownCrc32(bytes).toString(16).padStart(8, "0"));
      }),
    );
    expect(checksum(Buffer.from("123456789"))).toBe("cbf43926");
  });

  test("with any one bit turned is never read as if it were whole", () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(file);
        damaged[at] = (damaged[at] as number) ^ (1 << bit);
        expect(() => kept(damaged)).toThrow(/damaged at byte|no state file/);
      }),
      { numRuns: runs(300, 3000) },
    );
  });
});

test("random valid calls are answered as the contract says", () => {
  const { faults, answers } = randomCalls(runs(2500, 20_000), 1);
  expect(faults).toEqual([]);
  expect(Object.keys(answers).length).toBeGreaterThan(20);
});
