import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { run, scratch } from "../fixtures/cli/run.ts";
import { runInside } from "../fixtures/cli/run-inside.ts";
import { textsIn } from "../fixtures/cli/texts-in.ts";
import { runs } from "../fixtures/long.ts";

const { folder, clear } = scratch();
afterAll(clear);

const BIN = join(import.meta.dirname, "../../dist/cli.cjs");
const words = (line: string): readonly string[] => line.split(" ");
const generate = (cwd: string, line: string) => runInside(["generate", ...words(line)], cwd);
/** Two before the decision is written down, one between files that are moved, one after all. */
const FEW_POINTS = [8, 16, 24, 40];
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

describe("killed at any moment", { timeout: 600_000 }, () => {
  const OLD = "docs --out x --release 2021-05-18";
  const NEW = "docs --out x";
  /** How many runs are killed at some time or other; then others are killed at every point, else at a few. */
  const KILLS = runs(0, 30);
  const KILL_POINTS = KILLS > 0 ? Array.from({ length: 40 }, (_, index) => index + 1) : FEW_POINTS;

  async function killed(cwd: string, afterMs: number): Promise<void> {
    const child = spawn(process.execPath, [BIN, "generate", ...words(NEW)], { cwd, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("close", resolve));
    setTimeout(() => child.kill("SIGKILL"), afterMs);
    await ended;
  }

  test.runIf(KILLS > 0)("each file is old or new, and the next run leaves all of them new", async () => {
    const [old, fresh, cwd] = [folder(), folder(), folder()];
    await generate(old, OLD);
    const started = performance.now();
    await run(["generate", ...words(NEW)], { cwd: fresh });
    const lasts = performance.now() - started;
    const [before, after] = [textsIn(old), textsIn(fresh)];
    for (let kill = 0; kill < KILLS; kill++) {
      rmSync(join(cwd, "x"), { recursive: true, force: true });
      if (kill % 3 > 0) await generate(cwd, OLD);
      await killed(cwd, lasts * (0.3 + (0.7 * kill) / KILLS));
      const texts = Object.entries(textsIn(cwd)).filter(([name]) => !name.includes(".apprunner-contract-"));
      for (const [name, text] of texts) expect([before[name], after[name]], name).toContain(text);
      if (kill % 3 === 0) expect([0, Object.keys(after).length]).toContain(texts.length);
      await generate(cwd, NEW);
      expect(textsIn(cwd)).toEqual(after);
    }
  });

  test("before any change of the file system, all is old or new once the next run has ended what was begun", async () => {
    const hook = join(import.meta.dirname, "../fixtures/generate/kill-at.cjs");
    const line = "validators --out x --split --operations";
    const [old, fresh] = [folder(), folder()];
    await generate(old, `${line} PauseService,TagResource`);
    await generate(fresh, `${line} PauseService,ListServices --release 2023-09-26`);
    const [before, after] = [textsIn(join(old, "x")), textsIn(join(fresh, "x"))];
    const call = [
      "--require",
      hook,
      BIN,
      "generate",
      ...words(`${line} PauseService,ListServices --release 2023-09-26`),
    ];
    const killedAt = async (count: number): Promise<"old" | "new" | "done"> => {
      const cwd = folder();
      cpSync(join(old, "x"), join(cwd, "x"), { recursive: true });
      const child = spawn(process.execPath, call, { cwd, env: { ...process.env, KILL_AT: String(count) } });
      const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
      for (const [name, text] of Object.entries(textsIn(join(cwd, "x"))))
        if (!name.startsWith(".apprunner-contract-")) expect([before[name], after[name]], name).toContain(text);
      await generate(cwd, "types --out x --operations PauseService");
      const { "types.ts": _, ...texts } = textsIn(join(cwd, "x"));
      const state = isDeepStrictEqual(texts, before) ? "old" : "new";
      expect(texts).toEqual(state === "old" ? before : after);
      return signal === null ? "done" : state;
    };
    const states = await Promise.all(KILL_POINTS.map(killedAt));
    expect(states.join(" ")).toMatch(/^(old )+(new )+(done ?)+$/);
  });

  test("what was decided is carried out by the next run, whatever it makes itself, but never outside the folder", async () => {
    const cwd = folder();
    const fresh = folder();
    await generate(cwd, OLD);
    await generate(fresh, NEW);
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const stage = join(cwd, `x/.apprunner-contract-${dead}-1`);
    const text = read(fresh, "x/shapes.md");
    const write = (name: string, content: string) => {
      mkdirSync(dirname(join(stage, name)), { recursive: true });
      writeFileSync(join(stage, name), content);
    };
    write("files/shapes.md", text);
    write("decision.json", JSON.stringify({ writes: ["shapes.md"], removes: [] }));
    const check = await generate(cwd, `${OLD} --check`);
    expect([check.code, check.stderr]).toEqual([
      1,
      "half done: x, where a run was killed\nnot up to date; run the same without --check\n",
    ]);
    await generate(cwd, "schema --out x");
    expect(read(cwd, "x/shapes.md")).toBe(text);
    expect(existsSync(stage)).toBe(false);
    write("files/../../../evil.md", text);
    write("decision.json", JSON.stringify({ writes: ["../evil.md"], removes: ["../apprunner-contract.json"] }));
    rmSync(join(cwd, "evil.md"), { force: true });
    await generate(cwd, "schema --out x");
    expect([existsSync(stage), existsSync(join(cwd, "evil.md"))]).toEqual([false, false]);
  });
});
