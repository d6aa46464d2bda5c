import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configuration, createService, type Report, run, scratch } from "../fixtures/cli/run.ts";

const MANY = 2000;
const { folder, clear } = scratch();
afterAll(clear);

describe.concurrent("a long run", () => {
  let cwd: string;
  beforeAll(() => {
    const wrong = createService({ Tags: { a: "b" } });
    cwd = folder(Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`${i}.json`, wrong])));
  });

  test.each([
    ["json", (text: string) => (JSON.parse(text) as Report).summary.files],
    ["junit", (text: string) => text.match(/<\/testsuite>/g)?.length ?? 0],
    ["pretty", (text: string) => Number(/^(\d+) files checked/m.exec(text)?.[1])],
  ])("that is interrupted ends with 130 and a whole report as %s", async (format, count) => {
    const { code, stdout, stderr } = await run(["validate", "--format", format], {
      cwd,
      started: (child) => child.stdout.once("data", () => child.kill("SIGINT")),
    });
    expect([code, stderr]).toEqual([130, "interrupted: this is what was done so far\n"]);
    expect(count(stdout)).toBeGreaterThan(0);
    expect(count(stdout)).toBeLessThan(MANY);
  });

  test("whose reader has gone away ends quietly", async () => {
    const { code, stderr } = await run(["validate"], {
      cwd,
      started: (child) => child.stdout.once("data", () => child.stdout.destroy()),
    });
    expect([code, stderr]).toEqual([0, ""]);
  });
});

describe.concurrent("--watch", () => {
  test("checks again after a change, and ends with 130", async () => {
    const cwd = folder({ "service.json": createService(), "apprunner.yaml": configuration() });
    const steps = [
      () => writeFileSync(join(cwd, "service.json"), createService({ Tags: { a: "b" } })),
      () => appendFileSync(join(cwd, "apprunner.yaml"), "bogus: 1\n"),
    ];
    const { code, stdout, stderr } = await watching(["--format", "json", "."], cwd, steps);
    expect([code, stderr]).toEqual([130, WATCHED]);
    const invalid = stdout
      .split(/^(?=\{"release")/m)
      .map((text) => (JSON.parse(text) as Report).documents.filter(({ diagnostics }) => diagnostics.length > 0));
    expect(invalid.map((documents) => documents.map(({ file }) => file))).toEqual([
      [],
      ["service.json"],
      ["apprunner.yaml", "service.json"],
    ]);
  });

  test("takes the report that it writes for no change", async () => {
    const cwd = folder({ "service.json": createService() });
    const steps = [() => writeFileSync(join(cwd, "service.json"), createService()), () => {}];
    const { code, stderr } = await watching(["--format", "json:report.json", "."], cwd, steps, 600);
    expect([code, stderr.match(/something changed/g)?.length]).toEqual([130, 1]);
  });
});

const WATCHED = `watching; Ctrl-C ends it\n${"\nsomething changed, checking again\nwatching; Ctrl-C ends it\n".repeat(2)}`;

/** Takes one step each time the tool waits, and interrupts it at last, or a while after the last step. */
function watching(words: readonly string[], cwd: string, steps: (() => void)[], patience?: number) {
  let heard = "";
  return run(["validate", "--watch", ...words], {
    cwd,
    started: (child) => {
      child.stderr.on("data", (chunk: Buffer) => {
        heard += chunk;
        const waits = heard.match(/watching; Ctrl-C ends it\n/g)?.length ?? 0;
        heard = heard.endsWith("ends it\n") ? "" : heard;
        if (waits === 0) return;
        const step = steps.shift();
        if (step) step();
        if (!step) child.kill("SIGINT");
        else if (steps.length === 0 && patience) setTimeout(() => child.kill("SIGINT"), patience);
      });
    },
  });
}
