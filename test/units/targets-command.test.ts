import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type StartOptions, startTarget } from "../../src/harness/targets/command.ts";
import { urlsIn } from "../../src/harness/targets/printed-urls.ts";
import type { Target } from "../../src/wire/target.ts";
import { TargetError } from "../../src/wire/targets/target-error.ts";

const folder = mkdtempSync(join(tmpdir(), "command-"));
afterAll(() => rmSync(folder, { recursive: true }));

const targets: Target[] = [];
afterEach(async () => {
  for (const target of targets.splice(0)) await target.close();
});

/** A server that notes its process id, says what it is told to say once it listens, and answers `{}`. */
writeFileSync(
  join(folder, "server.mjs"),
  `import { createServer } from "node:http";
   import { writeFileSync } from "node:fs";
   const [note, say, port = 0, stubborn] = process.argv.slice(2);
   if (stubborn) process.on("SIGTERM", () => {});
   const server = createServer((request, response) => {
     if (request.headers["x-amz-target"] === "AppRunner.DeleteService") { console.error("dying words"); process.exit(3); }
     response.end("{}");
   });
   server.listen(Number(port), "127.0.0.1", () => {
     writeFileSync(note, String(process.pid));
     process.stdout.write(say.replace("PORT", server.address().port).replace("NEWLINE", "\\n"));
     if (say.endsWith("NEWLINE")) setInterval(() => process.stdout.write("x".repeat(50_000)), 5);
   });`,
);

let notes = 0;
const server = (say: string, more = "") => {
  const note = join(folder, `pid-${notes++}`);
  return { note, line: `"${process.execPath}" "${join(folder, "server.mjs")}" "${note}" "${say}" ${more}` };
};

const started = async (line: string, options: StartOptions = {}): Promise<Target> => {
  const target = await startTarget(line, { startMs: 4000, ...options });
  targets.push(target);
  return target;
};

const isAlive = (note: string): boolean => {
  const pid = Number(readFileSync(note, "utf8"));
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
};

const LINE = "see https://example.com/docs, listening on http://127.0.0.1:PORT.NEWLINE";

describe("startTarget", () => {
  test("drives the server whose URL the command prints, and ends all of it", async () => {
    const { note, line } = server(LINE);
    const target = await started(`${line} & wait`);
    expect(target.label).toBe(`${line} & wait`);
    for (let call = 0; call < 20; call++)
      expect(await target.call("ListServices", {})).toMatchObject({ is: "response", body: Buffer.from("{}") });
    expect(isAlive(note)).toBe(true);
    await target.close();
    expect(isAlive(note)).toBe(false);
  });

  test("finds a URL without a line's end, on standard error, of all addresses", async () => {
    const { line } = server("http://0.0.0.0:PORT");
    const target = await started(`${line} 1>&2`);
    expect(await target.call("ListServices", {})).toMatchObject({ is: "response" });
  });

  test("waits until a given URL answers, and starts nothing where somebody is there already", async () => {
    const first = await started(server("http://127.0.0.1:PORTNEWLINE").line);
    const url = `http://127.0.0.1:${await freePort()}`;
    const { line } = server("nothing", url.slice(url.lastIndexOf(":") + 1));
    const target = await started(line, { url });
    expect(await target.call("ListServices", {})).toMatchObject({ is: "response" });
    await expect(startTarget(line, { url })).rejects.toThrow(/something listens at/);
    await first.close();
  });

  test("kills what does not end when it is asked to", async () => {
    const { note, line } = server(LINE, "0 stubborn");
    const target = await started(line, { graceMs: 300 });
    const began = performance.now();
    await target.close();
    expect(performance.now() - began).toBeGreaterThan(290);
    expect(isAlive(note)).toBe(false);
  });

  test("says with its last words that the command has ended meanwhile", async () => {
    const target = await started(server(LINE).line);
    expect(await target.call("DeleteService", {})).toMatchObject({ is: "nothing", why: "closed" });
    await expect
      .poll(() => target.call("ListServices", {}))
      .toMatchObject({
        is: "nothing",
        why: "unreachable",
        detail: expect.stringMatching(/has ended with code 3.*dying words/s),
      });
  });

  test.each<[string, string, StartOptions, RegExp]>([
    ["dies", "echo one; echo two >&2; exit 7", {}, /has ended with code 7.*one\ntwo|two\none/s],
    ["is none", "no-such-command-at-all", {}, /ended with code 127.*not found/s],
    ["ends in silence", "true", {}, /ended with code 0; it has written nothing/],
    ["names no URL", "echo https://example.com; sleep 9", { startMs: 100 }, /has named no URL.*example/s],
    ["does not listen", "echo http://127.0.0.1:1; sleep 9", { startMs: 100 }, /did not answer at http:\/\/127.0.0.1:1/],
    ["has no folder", "true", { cwd: join(folder, "nowhere") }, /could not be started/],
  ])("says so where a command %s", async (_, line, options, words) => {
    const failed = startTarget(line, options);
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toBeInstanceOf(TargetError);
  });

  test("leaves nobody behind when the process exits or is ended by a signal", async () => {
    const module = join(import.meta.dirname, "../../src/harness/targets/command.ts");
    const left = ["process.exit(0)", "process.kill(process.pid, 'SIGTERM')"].map(async (ending) => {
      const { note, line } = server(LINE);
      const program = `${note}.ts`;
      const words = `import { startTarget } from ${JSON.stringify(module)};
        startTarget(${JSON.stringify(line)}).then(() => ${ending});`;
      writeFileSync(program, words);
      const ours = spawn(process.execPath, ["--import", "tsx", program], { stdio: "ignore" });
      await new Promise((resolve) => ours.on("exit", resolve));
      return note;
    });
    const notes = await Promise.all(left);
    await expect.poll(() => notes.map(isAlive)).toEqual([false, false]);
  }, 20_000);
});

describe("urlsIn", () => {
  test.each([
    ["http://127.0.0.1:80", []],
    ["http://127.0.0.1:81\n", ["http://127.0.0.1:81"]],
    ["\u001b[1mhttp://localhost:\u001b[36m5173\u001b[0m/\n", ["http://localhost:5173"]],
    ["at http://[::]:8080. Press", ["http://[::1]:8080"]],
    ["(http://0.0.0.0:8000/) and https://a.example/b/c!\n", ["http://127.0.0.1:8000", "https://a.example/b/c"]],
    ['{"url":"http://[::1]:9/x"}', ["http://[::1]:9/x"]],
    ["http:// nothing http://:80 \n", []],
  ])("%j", (text, urls) => {
    expect(urlsIn(text)).toEqual(urls);
  });
});

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
