import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS, type Step } from "./new/templates.ts";

/** Writes a unit that passes its tests, with its lines in the lists: `npm run new rule|check|reporter|emitter NAME`. */
const root = join(import.meta.dirname, "..");
const [kind = "", name = ""] = process.argv.slice(2);
const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
const fault = make ? faultOf(make(name)) : `there is no kind ${JSON.stringify(kind)}: ${Object.keys(KINDS).join(", ")}`;
if (fault !== undefined) {
  process.stderr.write(`${fault}\nnpm run new ${Object.keys(KINDS).join("|")} NAME\n`);
  process.exitCode = 2;
} else {
  const steps = make?.(name) ?? [];
  for (const step of steps) take(step);
  const files = [...new Set(steps.map((step) => ("write" in step ? step.write : step.into)))];
  spawnSync("npx", ["biome", "check", "--write", ...files], { cwd: root, stdio: "ignore" });
  spawnSync("npm", ["run", "--silent", "generate"], { cwd: root, stdio: "inherit" });
  for (const file of files) process.stdout.write(`${file}\n`);
  process.stdout.write("Now say what you mean there, and run: npm run build && npx vitest run --update\n");
  if (["rule", "check"].includes(kind))
    process.stdout.write("Then, for its words after a change: LONG=1 npx vitest run test/units/words-of- --update\n");
}

function faultOf(steps: readonly Step[]): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `a unit's name is in lower case with dashes, not ${JSON.stringify(name)}`;
  const taken = steps.find((step) => "write" in step && existsSync(join(root, step.write)));
  return taken && `there is a ${kind} ${name} already`;
}

function take(step: Step): void {
  if ("write" in step) {
    writeFileSync(join(root, step.write), step.text);
    return;
  }
  const path = join(root, step.into);
  const text = readFileSync(path, "utf8");
  const at = text.lastIndexOf(step.before);
  if (at < 0) throw new Error(`${step.into} has no place for the new line`);
  writeFileSync(path, text.slice(0, at) + step.text + text.slice(at));
}
