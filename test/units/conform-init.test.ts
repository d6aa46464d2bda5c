import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import templates from "../../schemas/templates.json" with { type: "json" };
import { readArguments } from "../../src/cli/arguments.ts";
import conform from "../../src/cli/commands/conform.ts";
import { readBaseline, readProfile } from "../../src/cli/conform-files.ts";
import type { Io } from "../../src/cli/io.ts";
import { run, scratch } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);
vi.setConfig({ testTimeout: 30_000 });

const ROOT = join(import.meta.dirname, "../..");
const WORKFLOW = ".github/workflows/apprunner-contract.yml";
const FILES = ["apprunner-contract.profile.json", "apprunner-contract.baseline.json", WORKFLOW];

/** The words that a script of a workflow gives to the tool, by a shell in which `npx` only prints them. */
function wordsOf(script: string, env: Readonly<Record<string, string>> = {}): readonly string[] {
  const cwd = folder({ npx: '#!/bin/sh\nprintf "%s\\n" "$@"\n' });
  chmodSync(join(cwd, "npx"), 0o755);
  const text = execFileSync("bash", ["--norc", "-euc", script], {
    cwd,
    env: { ...env, PATH: `${cwd}:${process.env.PATH}` },
  });
  const [yes, tool, command, ...words] = text.toString().trimEnd().split("\n");
  expect([yes, tool, command]).toEqual(["--yes", expect.stringMatching(/^apprunner-contract@/u), "conform"]);
  return words;
}

interface Steps {
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
}

const scriptIn = ({ steps }: Steps): string => steps.find(({ run: script }) => script !== undefined)?.run ?? "";

test("three files are written into a fresh repository, and never over others without being told", async () => {
  const cwd = folder({});
  const first = await run(["conform", "--init"], { cwd });
  expect([first.code, first.stderr]).toEqual([0, FILES.map((name) => `wrote ${name}\n`).join("")]);
  writeFileSync(join(cwd, FILES[0] as string), '{ "deviations": [], "mine": true }');
  const second = await run(["conform", "--init"], { cwd });
  expect([second.code, second.stderr]).toEqual([2, expect.stringContaining("Say --force to write over it")]);
  expect(readFileSync(join(cwd, FILES[0] as string), "utf8")).toContain("mine");
  expect((await run(["conform", "--init", "--force"], { cwd })).code).toBe(0);
  const io = { cwd } as Io;
  expect(await readProfile(FILES[0] as string, [], io)).toEqual([]);
  expect(await readBaseline(FILES[1] as string, io)).toEqual([]);
  const workflow = parse(readFileSync(join(cwd, WORKFLOW), "utf8")) as { readonly jobs: { readonly conform: Steps } };
  const { options, positionals } = readArguments(conform, wordsOf(scriptIn(workflow.jobs.conform)));
  expect(positionals).toEqual(["http://127.0.0.1:4566"]);
  expect(options).toMatchObject({ profile: FILES[0], baseline: FILES[1], requirements: "2026-12", seed: "1" });
});

test("what a named target shows becomes the baseline, with which the workflow's command is content", {
  timeout: 30_000,
}, async () => {
  const cwd = folder({});
  const start = `node ${JSON.stringify(join(ROOT, "test/faulty-servers/xml-errors.mjs"))}`;
  const part = ["--phase", "protocol", "--seed", "7", "--report", "json:first.json"];
  expect((await run(["conform", "--init", "--start", start, ...part], { cwd })).code).toBe(0);
  const { findings } = JSON.parse(readFileSync(join(cwd, FILES[1] as string), "utf8")) as { findings: string[] };
  expect(findings.length).toBeGreaterThan(0);
  const workflow = parse(readFileSync(join(cwd, WORKFLOW), "utf8")) as { readonly jobs: { readonly conform: Steps } };
  const words = wordsOf(scriptIn(workflow.jobs.conform));
  expect(words).toEqual(expect.arrayContaining(["--start", start, "--seed", "7"]));
  expect((await run(["conform", ...words, "--phase", "protocol"], { cwd })).code).toBe(0);
});

test("the action gives the tool what it is given, and nothing else", () => {
  const action = parse(readFileSync(join(ROOT, ".github/actions/conform/action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: Steps;
  };
  const env = action.runs.steps.find((step) => step.run !== undefined)?.env ?? {};
  expect(Object.values(env)).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`));
  const given = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(env).map(([variable, text]) => {
        const name = text.replace(/^.*inputs\.|[ }]*$/gu, "");
        return [variable, values[name] ?? action.inputs[name]?.default ?? ""];
      }),
    );
  const usual = wordsOf(scriptIn(action.runs), { ...given({}), GITHUB_RUN_ID: "12" });
  expect(readArguments(conform, usual)).toEqual({
    options: { "max-time": "5m", seed: "12", report: ["pretty", "json:apprunner-contract.report.json"] },
    positionals: [],
  });
  const start = "node 'my server.js'; exit";
  const full = wordsOf(scriptIn(action.runs), {
    ...given({ start, profile: "a b.json", baseline: "c", requirements: "2026-12" }),
    GITHUB_RUN_ID: "1",
  });
  expect(readArguments(conform, full).options).toMatchObject({ start, profile: "a b.json", requirements: "2026-12" });
});

test("the template of the workflow is filled in with what schemas/templates.json describes", () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(templates, "templates");
  const isDescribed = ajv.getSchema("templates#/$defs/init.workflow.yml.hbs");
  const words = { version: "1", target: "x", profile: "p", baseline: "b", requirements: "2026-12", seed: "'1'" };
  expect(isDescribed?.({ ...words, starts: true })).toBe(true);
  const used = readFileSync(join(ROOT, "src/emitters/templates/init.workflow.yml.hbs"), "utf8");
  for (const name of Object.keys({ ...words, starts: true }))
    expect(used).toMatch(new RegExp(`{{(?:#unless )?${name}}}`));
});
