import { writeFileSync } from "node:fs";

process.once("exit", () =>
  writeFileSync(process.env.BENCH_PEAK_MEMORY as string, String(process.resourceUsage().maxRSS)),
);
