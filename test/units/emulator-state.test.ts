import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { kills } from "../../scripts/soak/kills.ts";
import { compact } from "../../src/emulator/state/compact.ts";
import { FORMAT } from "../../src/emulator/state/record.ts";
import { type EmulatorOptions, openEmulator, startEmulator } from "../../src/entry/emulator.ts";

let folder: string;
let state: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "apprunner-state-"));
  state = join(folder, "state");
});
afterEach(() => rmSync(folder, { recursive: true }));

const connection = (number: number) => ({ ConnectionName: `conn-${number}`, ProviderType: "GITHUB" });

/** Makes connections in an emulator on the file, and returns what it lists then. */
async function visit(
  make: readonly number[],
  options: EmulatorOptions = {},
): Promise<readonly { ConnectionName: string; ConnectionArn: string }[]> {
  const emulator = await openEmulator({ state, ...options });
  for (const number of make) expect(emulator.call("CreateConnection", connection(number)).ok).toBe(true);
  const answer = emulator.call("ListConnections");
  emulator.close();
  return answer.ok ? (answer.output as { ConnectionSummaryList: [] }).ConnectionSummaryList : [];
}
const names = async (...given: Parameters<typeof visit>) =>
  (await visit(...given)).map(({ ConnectionName }) => ConnectionName);

describe("a state file", () => {
  test("keeps everything from one emulator to the next", async () => {
    const before = await visit([1, 2]);
    expect(await visit([])).toEqual(before);
    expect(await names([3])).toEqual(["conn-1", "conn-2", "conn-3"]);
  });

  test("goes on with the ids and the clock of a seed", async () => {
    await visit([1], { seed: "s" });
    const kept = await visit([2], { seed: "s" });
    rmSync(state);
    const once = await visit([1, 2], { seed: "s" });
    expect(new Set(kept.map(({ ConnectionArn }) => ConnectionArn)).size).toBe(2);
    expect(kept.map(({ ConnectionArn }) => ConnectionArn)).toEqual(once.map(({ ConnectionArn }) => ConnectionArn));
  });

  test("is cut behind the last whole record when the last one was torn", async () => {
    await visit([1]);
    const whole = readFileSync(state);
    await visit([2]);
    const longer = readFileSync(state);
    for (const length of [whole.length + 1, whole.length + 9, whole.length + 60, longer.length - 1]) {
      writeFileSync(state, longer.subarray(0, length));
      expect((await names([]))[0]).toBe("conn-1");
      expect(await names([3])).toContain("conn-3");
    }
  });

  test("written anew holds the same", async () => {
    const before = await visit([1, 2, 3, 4, 5], { seed: "s" });
    const emulator = await openEmulator({ state, seed: "s" });
    const head = { format: FORMAT, account: "123456789012", region: "us-east-1" } as const;
    const size = statSync(state).size;
    expect(compact(state, head, emulator.world(), { time: 1.8e9, ids: 100, chances: 0 })).toBe(statSync(state).size);
    expect(statSync(state).size).toBeLessThan(size);
    emulator.close();
    expect(await visit([], { seed: "s" })).toEqual(before);
  });

  test("is readable by its owner only", async () => {
    await visit([1]);
    if (process.platform !== "win32") expect(statSync(state).mode & 0o077).toBe(0);
  });
});

describe("an emulator refuses to start with", () => {
  const refused = (options: EmulatorOptions = {}) => expect(openEmulator({ state, ...options })).rejects;

  test("a damaged file, and says where and what to do", async () => {
    await visit([1, 2]);
    const bytes = readFileSync(state);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] as number) ^ 1;
    writeFileSync(state, bytes);
    await refused().toThrow(/is damaged at byte \d+ of \d+: bring back a copy, or .*head -c/);
    expect(readFileSync(state)).toEqual(bytes);
  });

  test("a file of something else, and leaves it alone", async () => {
    writeFileSync(state, "precious");
    await refused().toThrow("no state file of this tool");
    expect(readFileSync(state, "utf8")).toBe("precious");
  });

  test("a file about another account or Region", async () => {
    await visit([1]);
    await refused({ region: "eu-west-1" }).toThrow("start with --account 123456789012 --region us-east-1");
    await refused({ account: "999999999999" }).toThrow("holds account 123456789012");
  });

  test("a file that another emulator has, also by another name", async () => {
    const first = await startEmulator({ state });
    const other = join(folder, "other");
    symlinkSync(state, other);
    await refused().toThrow("is in use by another emulator");
    await refused({ state: other }).toThrow("is in use by another emulator");
    await first.close();
    expect(await names([])).toEqual([]);
  });

  test("a folder that is not there", async () => {
    await refused({ state: join(folder, "none", "state") }).toThrow(/cannot use .* as a state file: ENOENT/);
  });
});

/** `npm run soak` does a hundred. */
const ROUNDS = 6;

test("nothing acknowledged is lost when it is killed at any moment", { timeout: 60_000 }, async () => {
  const { lost, acknowledged, more, rounds } = await kills(ROUNDS, folder);
  expect(lost).toEqual([]);
  expect(acknowledged).toBeGreaterThan(rounds);
  expect(more).toBeGreaterThanOrEqual(0);
  expect(more).toBeLessThanOrEqual(rounds * 16);
});
