import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../src/checks/index.ts";
import type { Level } from "../src/core/conformance.ts";

/** Freezes the checks as they are now under a month, such as `npm run freeze -- 2027-06`; a frozen set is never changed. */
const file = join(import.meta.dirname, "../schemas/requirements.json");
const frozen = JSON.parse(readFileSync(file, "utf8")) as { sets: Record<string, Record<Level, readonly string[]>> };
const [date = ""] = process.argv.slice(2);
const complaint = !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)
  ? "say the month: npm run freeze -- 2027-06"
  : Object.hasOwn(frozen.sets, date)
    ? `${date} is frozen already; later checks belong to a later set`
    : undefined;
if (complaint === undefined) {
  const of = (level: Level): readonly string[] =>
    CHECKS.filter((check) => check.level === level)
      .map(({ id }) => id)
      .sort();
  frozen.sets[date] = { must: of("must"), should: of("should") };
  writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`);
  process.stdout.write(`froze ${CHECKS.length} checks as ${date} in schemas/requirements.json\n`);
} else {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
