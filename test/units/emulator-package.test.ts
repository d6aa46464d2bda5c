import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** What a user writes who has the package: it is imported by its name, as it was built. */
const PROGRAM = `
  import { startEmulator } from "apprunner-contract/emulator";
  const emulator = await startEmulator({ port: 0 });
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "AppRunner.ListServices" };
  const answer = await fetch(emulator.url, { method: "POST", headers, body: "{}" });
  console.log(answer.status, await answer.text());
  await emulator.close();
`;

test("the package gives its emulator to whoever imports it", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", PROGRAM], { cwd: ROOT });
  expect(stdout).toBe('200 {"ServiceSummaryList":[]}\n');
});
