import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator } from "../../../src/emulator/emulator.ts";
import { openEmulator } from "../../../src/emulator/start.ts";
import { serviceInput } from "./service.ts";

/** Measures an emulator inside this process; prints microseconds for each call. */
const runs = Number(process.argv[2] ?? 5);
let made = 0;

function each(count: number, act: () => void): number {
  const started = performance.now();
  for (let number = 0; number < count; number++) act();
  return ((performance.now() - started) * 1000) / count;
}

function create(emulator: Emulator): string {
  const answer = emulator.call("CreateService", serviceInput(`web-${made++}`));
  if (!answer.ok) throw new Error(answer.error.message);
  return (answer.output as { Service: { ServiceArn: string } }).Service.ServiceArn;
}

const small = createEmulator({ quotas: "off" });
const large = createEmulator({ quotas: "off" });
const arn = create(small);
for (let number = 1; number < 100; number++) create(small);
for (let number = 0; number < 10_000; number++) create(large);
const page = { MaxResults: 20 };
const folder = mkdtempSync(join(tmpdir(), "apprunner-bench-"));
const figures: Record<string, number[]> = {
  describe: [],
  createSmall: [],
  createLarge: [],
  listSmall: [],
  listLarge: [],
  memory: [],
  state: [],
};

for (let run = -1; run < runs; run++) {
  const fresh = createEmulator({ quotas: "off" });
  const kept = await openEmulator({ quotas: "off", state: join(folder, `state-${run}`) });
  const row: Record<string, number> = {
    describe: each(20_000, () => small.call("DescribeService", { ServiceArn: arn })),
    createSmall: each(200, () => create(small)),
    createLarge: each(200, () => create(large)),
    listSmall: each(2000, () => small.call("ListServices", page)),
    listLarge: each(2000, () => large.call("ListServices", page)),
    memory: each(2000, () => create(fresh)),
    state: each(2000, () => create(kept)),
  };
  kept.close();
  if (run >= 0) for (const [name, figure] of Object.entries(row)) figures[name]?.push(figure);
}
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(figures));
