import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run, scratch } from "../fixtures/cli/run.ts";
import { runInside } from "../fixtures/cli/run-inside.ts";
import { textsIn } from "../fixtures/cli/texts-in.ts";

const { folder, clear } = scratch();
afterAll(clear);

const BIN = join(import.meta.dirname, "../../dist/cli.cjs");
const PAUSE = "--operations PauseService";
/** Processes take their time where all cores are busy. */
const SLOW = { timeout: 60_000 };
const words = (line: string): readonly string[] => line.split(" ");
const generate = (cwd: string, line: string) => runInside(["generate", ...words(line).filter(Boolean)], cwd);
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

describe.concurrent("a call that cannot be met says why, with exit code 2, and changes nothing", SLOW, () => {
  const CONFIG = "apprunner-contract.json";
  test.each<[string, string, Readonly<Record<string, string>>?]>([
    ["typs --out x", 'no emitter "typs": did you mean types? (there is types, '],
    ["constructor --out x", 'no emitter "constructor": there is types, '],
    ["types", "generate types needs --out, the folder that the files go to"],
    ["types validators --out x", "generate takes one emitter, not 2"],
    ["types --out x --lang pyton", 'no --lang for types called "pyton": did you mean python?'],
    ["types --out x --lang rust --timestamps sdk", "there are no sdk timestamps in rust: choose wire or cli"],
    ["types --out x --draft 07", "--draft 07 means nothing to the emitter types: leave it out"],
    ["fixtures --out x --seed ten", "--seed takes a whole number from 0 to 999999999, not ten"],
    ["types --out x --seed 3", "--seed 3 means nothing to the emitter types: leave it out"],
    ["docs --out x --split", "--split means nothing to the emitter docs: leave it out"],
    ["types --out x --release 2023-09-27", 'no release "2023-09-27"; on that day 2023-09-26 was in force'],
    ["types --out x --operations PausService", 'no operation "PausService": did you mean PauseService?'],
    ["types --out x --operations ,", "no operation was named: name some"],
    [
      "types --out x --release 2021-05-18 --operations CreateVpcConnector",
      "2021-05-18 has no CreateVpcConnector yet: it came with 2022-02-08; choose that release or a later one",
    ],
    ["types --out x --templates nowhere", "nowhere: ENOENT"],
    ["types --out x --templates t", 'no template "type.ts.hbs": did you mean types.ts.hbs?', { "t/type.ts.hbs": "" }],
    [
      "types --out x --templates t",
      "the template types.ts.hbs failed: #each is given something that is not in the context; nothing was changed",
      { "t/types.ts.hbs": "{{#each typs}}{{/each}}" },
    ],
    ["types --out x --check --dry-run", "--check and --dry-run both write nothing: choose one of them"],
    ["types --out x --check --force", "--check writes nothing, so --force has no use with it"],
    ["types --out x --watch", `--watch needs --templates or ${CONFIG}: nothing else ever changes`],
    ["types --out f", "f is no folder: choose another for --out", { f: "" }],
    ["types --out f/x", "f/x: ENOTDIR", { f: "" }],
    ["types --out x", "x/types.ts was not made by this tool: choose another folder, or ", { "x/types.ts": "mine" }],
    ["types --out x", "types.ts is in the way, because it is no file: move it", { "x/types.ts/y": "" }],
    ["docs --out x", "operations is in the way, because it is no folder: move it", { "x/operations": "" }],
    ["types --out /proc/x", "cannot write into /proc/x: no folder can be made there; nothing was changed"],
    ["", `generate needs an emitter, or a file ${CONFIG} here with an entry such as {`],
    ["--out x", "--out needs an emitter, such as `generate types --out src/apprunner`"],
    ["", `${CONFIG} is not JSON: `, { [CONFIG]: "{" }],
    ["", `${CONFIG} holds no JSON object`, { [CONFIG]: "[]" }],
    ["", `${CONFIG} has no list "generate"`, { [CONFIG]: "{}" }],
    ["", "entry 1 of generate: it is no object", { [CONFIG]: '{"generate":[1]}' }],
    ["", "entry 1 of generate: it needs a folder, out", { [CONFIG]: '{"generate":[{"emitter":"types"}]}' }],
    ["", 'unknown key "oout": did you mean out?', { [CONFIG]: '{"generate":[{"emitter":"types","oout":"x"}]}' }],
    ["", "split is true or false, not 1", { [CONFIG]: '{"generate":[{"emitter":"types","out":"x","split":1}]}' }],
    ["", "out leads out of this folder: ../x", { [CONFIG]: '{"generate":[{"emitter":"types","out":"../x"}]}' }],
    [
      "",
      "both types and server write types.ts into x: give one of them another folder",
      { [CONFIG]: '{"generate":[{"emitter":"types","out":"x"},{"emitter":"server","out":"x"}]}' },
    ],
    [
      "",
      'no operation "Pause"',
      { [CONFIG]: '{"generate":[{"emitter":"types","out":"x"},{"emitter":"docs","out":"y","operations":["Pause"]}]}' },
    ],
  ])("%s: %s", async (line, complaint, files = {}) => {
    const cwd = folder(files);
    const { code, stdout, stderr } = await generate(cwd, line);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(complaint);
    expect(stderr).toMatch(/^apprunner-contract: [^\n]*\n$/);
    expect(textsIn(cwd)).toEqual(files);
  });

  test.skipIf(process.platform === "win32")("a file system that is full", async () => {
    const cwd = folder();
    const command = `trap '' XFSZ; ulimit -f 8; exec "$0" "$1" generate docs --out x`;
    const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, BIN], { cwd, encoding: "utf8" });
    expect([status, stderr]).toEqual([
      2,
      "apprunner-contract: cannot write into x: a file would be larger than is allowed here; nothing was changed\n",
    ]);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe.concurrent("generate", SLOW, () => {
  test("says in each file how it was made and how to make it again, and that does the same", async () => {
    const cwd = folder();
    const line = `types --out a/b --timestamps sdk --release 2023-09-26 --operations ResumeService,PauseService`;
    expect(await generate(cwd, line)).toEqual({ code: 0, stdout: "", stderr: "wrote a/b/types.sdk.ts\n" });
    const text = read(cwd, "a/b/types.sdk.ts");
    const [made, hashes, redo = ""] = text.split("\n");
    expect(made).toMatch(
      /^\/\/ Code generated by apprunner-contract \S+ from App Runner release 2023-09-26\. DO NOT EDIT\.$/,
    );
    expect(hashes).toMatch(/^\/\/ types\.sdk\.ts: contract [0-9a-f]{32}, text [0-9a-f]{32}\.$/);
    const [, again = ""] = /^\/\/ Redo in this folder: apprunner-contract generate (.*)$/.exec(redo) ?? [];
    expect(await generate(join(cwd, "a/b"), again)).toMatchObject({ code: 0, stderr: "everything is up to date\n" });
    rmSync(join(cwd, "a/b/types.sdk.ts"));
    await generate(join(cwd, "a/b"), again);
    expect(read(cwd, "a/b/types.sdk.ts")).toBe(text);
  });

  test("makes the same bytes in any language, time zone and folder", async () => {
    const [one, other] = [folder(), folder()];
    const call = [BIN, "generate", "docs", "--out", "x"];
    for (const [cwd, LANG, TZ] of [
      [one, "tr_TR.UTF-8", "Asia/Tokyo"],
      [other, "C", "America/New_York"],
    ] as const)
      spawnSync(process.execPath, call, { cwd, env: { ...process.env, LANG, LC_ALL: LANG, TZ } });
    expect(Object.keys(textsIn(one)).length).toBeGreaterThan(30);
    expect(textsIn(one)).toEqual(textsIn(other));
  });

  test("--check prints a diff that mends, and --dry-run the names", async () => {
    const cwd = folder();
    await generate(cwd, `validators --out v --split --operations PauseService`);
    await generate(cwd, `types --out v ${PAUSE}`);
    expect(await generate(cwd, `types --out v ${PAUSE} --check`)).toEqual({ code: 0, stdout: "", stderr: "" });
    const before = textsIn(cwd);
    const line = "validators --out v --split --operations ResumeService";
    const dry = await generate(cwd, `${line} --dry-run`);
    expect(dry).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "write v/ResumeService.js (missing)\nwrite v/ResumeService.d.ts (missing)\n" +
        "remove v/PauseService.d.ts (orphan)\nremove v/PauseService.js (orphan)\n",
    });
    const { code, stdout, stderr } = await generate(cwd, `${line} --check`);
    expect([code, stderr.split("\n")]).toEqual([
      1,
      [
        "missing: v/ResumeService.js",
        "missing: v/ResumeService.d.ts",
        "orphan: v/PauseService.d.ts",
        "orphan: v/PauseService.js",
        "not up to date; run the same without --check",
        "",
      ],
    ]);
    expect(textsIn(cwd)).toEqual(before);
    const patched = spawnSync("git", ["apply", "-p1"], { cwd, input: stdout, encoding: "utf8" });
    expect([patched.status, patched.stderr]).toEqual([0, ""]);
    const mended = textsIn(cwd);
    expect(await generate(cwd, line)).toMatchObject({ code: 0, stderr: "everything is up to date\n" });
    expect(textsIn(cwd)).toEqual(mended);
  });

  test("notices a change by hand, and a file of another emitter, and overwrites them when forced", async () => {
    const cwd = folder();
    await generate(cwd, `types --out x ${PAUSE}`);
    const text = read(cwd, "x/types.ts");
    const edited = text.replace('"PAUSED"', '"PASUED"');
    writeFileSync(join(cwd, "x/types.ts"), edited);
    const check = await generate(cwd, `types --out x ${PAUSE} --check`);
    expect([check.code, check.stderr]).toEqual([
      1,
      "edited: x/types.ts\nnot up to date; run the same without --check\n",
    ]);
    expect(check.stdout).toMatch(/^--- a\/x\/types\.ts\n\+\+\+ b\/x\/types\.ts\n@@ /);
    expect(check.stdout).toMatch(/^-.*PASUED/m);
    const { code, stderr } = await generate(cwd, `types --out x ${PAUSE}`);
    expect([code, stderr]).toEqual([
      2,
      "apprunner-contract: x/types.ts was changed by hand since it was made: move the changes elsewhere, or overwrite them with --force\n",
    ]);
    expect(read(cwd, "x/types.ts")).toBe(edited);
    await generate(cwd, `types --out x ${PAUSE} --force`);
    expect(read(cwd, "x/types.ts")).toBe(text);
    const other = await generate(cwd, `server --out x ${PAUSE}`);
    expect([other.code, other.stderr]).toEqual([
      2,
      `apprunner-contract: x/types.ts was made by \`apprunner-contract generate types --out . ${PAUSE}\`: choose another folder, or overwrite it with --force\n`,
    ]);
  });

  test("passes over what only another version, or Git's line breaks, would change", async () => {
    const cwd = folder();
    await generate(cwd, `types --out x ${PAUSE}`);
    const older = read(cwd, "x/types.ts").replace(/contract \d+\.\d+\.\d+/, "contract 0.0.1");
    for (const text of [older, older.replaceAll("\n", "\r\n")]) {
      writeFileSync(join(cwd, "x/types.ts"), text);
      expect(await generate(cwd, `types --out x ${PAUSE} --check`)).toEqual({ code: 0, stdout: "", stderr: "" });
    }
  });

  test("writes through no symbolic link", async () => {
    const cwd = folder({ "real/keep": "" });
    const away = folder();
    mkdirSync(join(cwd, "x"));
    symlinkSync(join(away, "types.ts"), join(cwd, "x/types.ts"));
    symlinkSync(away, join(cwd, "x/operations"));
    symlinkSync(away, join(cwd, "link"));
    for (const line of [
      "types --out x",
      "docs --out x",
      "types --out link",
      "types --out link/deeper",
      "types --out x --force",
    ]) {
      const { code, stderr } = await generate(cwd, line);
      expect(stderr).toContain("is a symbolic link, and nothing is written through one: name what it points to");
      expect(code).toBe(2);
    }
    expect(readdirSync(away)).toEqual([]);
  });

  test("redoes what the configuration file lists", async () => {
    const entries = [
      { emitter: "types", out: "src" },
      { emitter: "types", out: "src", timestamps: "sdk", operations: ["PauseService"] },
      { emitter: "schema", out: "schemas", draft: "07", release: "2023-09-26" },
    ];
    const cwd = folder({ "apprunner-contract.json": JSON.stringify({ generate: entries }) });
    const files = ["src/types.ts", "src/types.sdk.ts", "schemas/schema.json", "schemas/apprunner-yaml.json"];
    const check = await generate(cwd, "--check");
    expect([check.code, check.stderr]).toEqual([
      1,
      `${files.map((file) => `missing: ${file}\n`).join("")}not up to date; run the same without --check\n`,
    ]);
    expect((await generate(cwd, "")).stderr).toBe(files.map((file) => `wrote ${file}\n`).join(""));
    expect(await generate(cwd, "--check")).toEqual({ code: 0, stdout: "", stderr: "" });
    const { $comment, $schema } = JSON.parse(read(cwd, "schemas/schema.json"));
    expect($schema).toBe("http://json-schema.org/draft-07/schema#");
    expect($comment).toMatch(
      /Redo in this folder: apprunner-contract generate schema --out \. --release 2023-09-26 --draft 07$/,
    );
  });

  test("fills in templates of the user's own, one at a time", async () => {
    const template = "# {{name}} takes {{#each messages}}{{shape}} {{/each}}\n";
    const cwd = folder({ "my templates/operation.md.hbs": template });
    await runInside(["generate", "docs", "--out", "x", "--templates", "my templates", ...words(PAUSE)], cwd);
    expect(read(cwd, "x/operations/PauseService.md")).toMatch(
      /Redo in this folder: .* --out \.\. .* --templates '\.\.\/\.\.\/my templates' -->\n\n# PauseService takes PauseServiceRequest PauseServiceResponse\n$/,
    );
    expect(read(cwd, "x/shapes.md")).toContain("# Shapes");
  });

  test("begins the handlers of a server and leaves them alone ever after", async () => {
    const cwd = folder();
    await generate(cwd, `server --out s ${PAUSE}`);
    expect(read(cwd, "s/handlers.ts")).toMatch(/^\/\/ Begun by apprunner-contract .* never overwritten\.\n/);
    writeFileSync(join(cwd, "s/handlers.ts"), "mine");
    rmSync(join(cwd, "s/main.ts"));
    expect(await generate(cwd, `server --out s ${PAUSE} --check`)).toEqual({ code: 0, stdout: "", stderr: "" });
    await generate(cwd, "server --out s --operations PauseService,ResumeService");
    expect(read(cwd, "s/handlers.ts")).toBe("mine");
    expect(existsSync(join(cwd, "s/main.ts"))).toBe(false);
    expect(read(cwd, "s/server.ts")).toContain("ResumeService");
  });

  test("--watch does it again when a template changes, and outlives one that fails", async () => {
    const cwd = folder({ "t/types.ts.hbs": "// {{release}} one" });
    const file = join(cwd, "t/types.ts.hbs");
    let said = "";
    const { code } = await run(["generate", "types", "--out", "x", "--templates", "t", "--watch"], {
      cwd,
      started: (child) => {
        const steps = [
          ["watching", () => writeFileSync(file, "{{#each}}")],
          ["failed", () => writeFileSync(file, "// {{release}} two")],
          ["wrote x/types.ts\n.*wrote x/types.ts\n", () => child.kill("SIGINT")],
        ] as const;
        let step = 0;
        child.stderr.on("data", (chunk) => {
          said += chunk;
          const next = steps[step];
          if (next && new RegExp(next[0], "s").test(said)) {
            step++;
            setTimeout(next[1], 200);
          }
        });
      },
    });
    expect(code).toBe(130);
    expect(read(cwd, "x/types.ts")).toMatch(/ two\n$/);
  });
});
