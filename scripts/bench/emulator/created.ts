import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, requestText } from "./load.ts";
import { startServer } from "./server-process.ts";
import { serviceInput } from "./service.ts";

/** Loads emulators with and without a state file with CreateService, in turns; prints what a request took each. */
const [tool = "", runs = "5"] = process.argv.slice(2);
const CONNECTIONS = 64;
const REQUESTS = 4000;

const folder = mkdtempSync(join(tmpdir(), "apprunner-bench-"));
let made = 0;

async function creating(words: readonly string[]): Promise<number> {
  const { url, stop } = await startServer([tool, "emulate", "--quotas", "off", ...words]);
  const request = () => requestText("CreateService", serviceInput(`web-${made++}`));
  await load(url, request, CONNECTIONS, REQUESTS / 4);
  const { each } = await load(url, request, CONNECTIONS, REQUESTS);
  stop();
  return each;
}

const ours: number[] = [];
const other: number[] = [];
for (let run = 0; run < Number(runs); run++) {
  ours.push(await creating(["--state", join(folder, `state-${run}`)]));
  other.push(await creating([]));
}
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify({ ours, other }));
