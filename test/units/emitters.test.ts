import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import templates from "../../schemas/templates.json" with { type: "json" };
import { EMITTERS } from "../../src/emitters/index.ts";
import { createRender, TEMPLATE_NAMES } from "../../src/emitters/parts/render.ts";
import { PARTS } from "../../src/emitters/tests.ts";
import { PHASES } from "../../src/harness/script.ts";
import { scratch } from "../fixtures/cli/run.ts";
import { emit, HISTORY } from "../fixtures/generate/emit.ts";
import { isLong } from "../fixtures/long.ts";

const { folder, clear } = scratch();
afterAll(clear);

const ROOT = join(import.meta.dirname, "../..");
const OPERATIONS = ["PauseService", "ListServices", "TagResource"];
const LANGUAGES = { typescript: "ts", python: "py", go: "go", rust: "rs", java: "java" } as const;
type LanguageName = keyof typeof LANGUAGES;

async function folderOf(id: string, options: Parameters<typeof emit>[1] = {}): Promise<string> {
  const files = await emit(id, options);
  const texts = files.map(({ name, text }) => [name, text]);
  return folder({ ...Object.fromEntries(texts), "package.json": '{ "type": "module" }' });
}

/** Operations with little to say, for emitters that say much. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  arbitraries: ["TagResource"],
  fixtures: ["StartDeployment"],
};

describe("each emitter writes the same text as before", () => {
  test.each(Object.keys(EMITTERS))("%s", async (id) => {
    for (const { name, text } of await emit(id, { operations: SHORT[id] ?? OPERATIONS }))
      await expect(text).toMatchFileSnapshot(join(ROOT, "test/golden/generate", id, `${name}.txt`));
  });

  test.each(Object.keys(LANGUAGES) as LanguageName[])("types in %s", async (lang) => {
    for (const { name, text } of await emit("types", { operations: ["PauseService"], lang }))
      await expect(text).toMatchFileSnapshot(join(ROOT, "test/golden/generate/types", lang, `${name}.txt`));
  });
});

describe("templates", { timeout: 60_000 }, () => {
  test("are filled in with what schemas/templates.json describes", async () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    ajv.addSchema(templates, "templates");
    const used = new Set<string>();
    const filled = createRender();
    const render = (name: string, context: object): string => {
      used.add(name);
      const isDescribed = ajv.getSchema(`templates#/$defs/${name}`);
      if (!isDescribed?.(context)) expect.fail(`${name}: ${ajv.errorsText(isDescribed?.errors)}`);
      return filled(name, context);
    };
    for (const id of Object.keys(EMITTERS)) await emit(id, { render, operations: OPERATIONS });
    for (const lang of Object.keys(LANGUAGES) as LanguageName[]) await emit("types", { render, lang });
    expect([...used].sort()).toEqual(TEMPLATE_NAMES.filter((name) => !/^(?:reproduce|init)\./.test(name)));
  });

  test.each([
    ["{{#each typs}}{{/each}}", "#each is given something that is not in the context"],
    ["{{typs}}", '"typs" not defined in'],
    ["{{#each types}}", "Parse error on line 1"],
    ["{{nothing types}}", '"nothing" not defined in'],
  ])("%s fails by name", async (text, complaint) => {
    const render = createRender(new Map([["types.ts.hbs", text]]));
    await expect(async () => emit("types", { render })).rejects.toThrow(`the template types.ts.hbs failed: `);
    await expect(async () => emit("types", { render })).rejects.toThrow(complaint);
  });

  test("reach nothing that their context inherits", async () => {
    const text = "[{{constructor}}{{types.constructor}}{{__proto__}}]{{#with types as |t|}}{{t.map}}{{/with}}";
    const render = createRender(new Map([["types.ts.hbs", text]]));
    const [file] = await emit("types", { render });
    expect(file?.text).toBe("[]\n");
  });
});

const TSC = join(ROOT, "node_modules/.bin/tsc");
const SETTINGS = "--noEmit --skipLibCheck --strict --isolatedModules --noUncheckedIndexedAccess --verbatimModuleSyntax";
const MORE =
  "--noUnusedLocals --noUnusedParameters --noImplicitOverride --target es2023 --module nodenext --types node";

/** A copy of declarations that is checked although those of libraries are not, which takes long. */
function asProgram(declarations: string): string {
  const copy = declarations.replace(/\.d\.ts$/, ".declared.ts");
  cpSync(declarations, copy);
  return copy;
}

/** What is drawn has the types that are written beside it. */
const USES = `import type fc from "fast-check";
import { almostCreateServiceRequest, anyCreateServiceRequest, createServiceRequest, createServiceResponse } from "./arbitraries.js";
import type { CreateServiceRequest, CreateServiceResponse } from "./types.js";

export const requests: fc.Arbitrary<CreateServiceRequest>[] = [createServiceRequest, anyCreateServiceRequest];
export const responses: fc.Arbitrary<CreateServiceResponse> = createServiceResponse;
export const broken: fc.Arbitrary<{ value: unknown; breaks: string }> = almostCreateServiceRequest;
`;

// Compilers take ten seconds each.
describe.runIf(isLong)("what is written passes the language's own tools", { timeout: 60_000 }, () => {
  test.each(["true", "false"])("tsc --strict with exactOptionalPropertyTypes %s", async (exact) => {
    const server = await folderOf("server");
    const validators = await folderOf("validators", { split: true, operations: OPERATIONS });
    const types = await folderOf("types", { timestamps: "sdk" });
    const operations = [...OPERATIONS, "CreateService", "CreateAutoScalingConfiguration"];
    const arbitraries = await folderOf("arbitraries", { operations });
    symlinkSync(join(ROOT, "node_modules"), join(arbitraries, "node_modules"));
    for (const { name, text } of await emit("types")) writeFileSync(join(arbitraries, name), text);
    writeFileSync(join(arbitraries, "uses.ts"), USES);
    const files = [
      `${server}/main.ts`,
      `${arbitraries}/uses.ts`,
      `${types}/types.sdk.ts`,
      ...OPERATIONS.map((name) => asProgram(`${validators}/${name}.d.ts`)),
    ];
    const words = [...`${SETTINGS} ${MORE}`.split(" "), "--exactOptionalPropertyTypes", exact];
    const roots = ["--typeRoots", join(ROOT, "node_modules/@types")];
    const { stdout, status } = spawnSync(TSC, [...words, ...roots, ...files], { cwd: server, encoding: "utf8" });
    expect([stdout, status]).toEqual(["", 0]);
  });

  test.runIf(has("python3"))("python3", async () => {
    const at = await folderOf("types", { lang: "python" });
    const program = "import apprunner_types as t, typing; print(typing.get_type_hints(t.CreateServiceRequest)['Tags'])";
    expect(execFileSync("python3", ["-c", program], { cwd: at, encoding: "utf8" })).toBe("list[apprunner_types.Tag]\n");
  });

  test.runIf(has("gofmt"))("gofmt", async () => {
    const at = await folderOf("types", { lang: "go", timestamps: "sdk" });
    expect(execFileSync("gofmt", ["-l", "."], { cwd: at, encoding: "utf8" })).toBe("");
  });

  test("biome's formatter has nothing to change in validators, servers and arbitraries", async () => {
    const at = await folderOf("server");
    const config = readFileSync(join(ROOT, "biome.json"), "utf8").replace(/"vcs"[^}]*\},|"files"[^}]*\},/g, "");
    const words = [
      "format",
      "--config-path",
      folder({ "biome.json": config }),
      "validators.js",
      "server.ts",
      "main.ts",
      join(await folderOf("arbitraries", { operations: OPERATIONS }), "arbitraries.ts"),
      "handlers.ts",
    ];
    const { status, stderr } = spawnSync(join(ROOT, "node_modules/.bin/biome"), words, { cwd: at, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

function has(program: string): boolean {
  return spawnSync(program, ["-h"]).error === undefined;
}

describe("validators", () => {
  test("import nothing and run where code from strings is forbidden", async () => {
    const at = await folderOf("validators", { split: true, operations: OPERATIONS });
    const url = pathToFileURL(join(at, "PauseService.js"));
    expect(readFileSync(url, "utf8")).not.toMatch(/\brequire\s*\(|\bimport\b|\bFunction\s*\(|\beval\b/);
    const program = `import { validatePauseServiceRequest as validate } from ${JSON.stringify(url)};
      console.log(validate({ ServiceArn: 1, Odd: 2 }), JSON.stringify(validate.errors));`;
    const words = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program];
    expect(execFileSync(process.execPath, words, { encoding: "utf8" })).toBe(
      `false ${JSON.stringify([
        { instancePath: "/ServiceArn", keyword: "type", params: { type: "string" }, message: "must be string" },
        {
          instancePath: "",
          keyword: "additionalProperties",
          params: { additionalProperty: "Odd" },
          message: "must NOT have additional properties",
        },
      ])}\n`,
    );
  });

  test("of one operation are at most 8 kB, and a bundler drops all others", async () => {
    const [alone] = await emit("validators", { operations: ["CreateService"] });
    expect(gzipSync(alone?.text ?? "").length).toBeLessThan(8000);
    const at = await folderOf("validators");
    const contents = 'export { validatePauseServiceRequest } from "./validators.js";';
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: at },
      bundle: true,
      format: "esm",
      treeShaking: true,
      write: false,
    });
    expect(outputFiles[0]?.text).not.toContain("ImageIdentifier");
    expect(outputFiles[0]?.text.length).toBeLessThan(3000);
  });
});

describe("schemas", () => {
  const sample = { ServiceArn: 1 };

  test("of both dialects and both layouts are accepted by ajv and say the same", async () => {
    const verdicts = new Set<string>();
    for (const draft of ["2020-12", "07"] as const) {
      const ajv = () => (draft === "07" ? new Ajv({ allErrors: true }) : new Ajv2020({ allErrors: true }));
      const [whole] = (await emit("schema", { draft })).map(({ text }) => JSON.parse(text));
      const bundle = ajv().addSchema(whole, "bundle");
      const home = draft === "07" ? "definitions" : "$defs";
      const one = bundle.getSchema(`bundle#/${home}/PauseServiceRequest`);
      const split = ajv();
      for (const { name, text } of await emit("schema", { draft, split: true, operations: OPERATIONS }))
        split.addSchema(JSON.parse(text), name);
      const other = split.getSchema("PauseServiceRequest.json");
      for (const validate of [one, other]) {
        validate?.(sample);
        verdicts.add(JSON.stringify(validate?.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])));
      }
    }
    expect([...verdicts]).toEqual(['[["/ServiceArn","type"]]']);
  });

  test("of apprunner.yaml refuse what the file does not have", async () => {
    const file = (await emit("schema", { draft: "07" })).find(({ name }) => name === "apprunner-yaml.json");
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(file?.text ?? ""));
    const good = {
      version: 1,
      runtime: "nodejs22",
      build: { commands: { build: ["npm ci"] } },
      run: { command: "node ." },
    };
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, run: { command: "node .", ports: 1 } })).toBe(false);
  });
});

describe("tests", () => {
  test("have a file for each phase of a run, and a beginning that says what is driven", async () => {
    const files = await emit("tests");
    expect(PARTS).toEqual(PHASES);
    expect(files.map(({ name, begun = false }) => [name, begun])).toEqual([
      ["target.ts", true],
      ["conformance.ts", false],
      ...PHASES.map((phase) => [`${phase}.test.ts`, false]),
    ]);
  });

  test("say which operations there are only where some were chosen", async () => {
    const texts = async (options = {}) => (await emit("tests", options)).map(({ text }) => text).join("");
    expect(await texts()).not.toContain("operations:");
    expect(await texts({ operations: ["DeleteService"] })).toContain('operations: ["DeleteService"],');
  });
});

test("operations keep only what they reach, at every release", async () => {
  for (const release of HISTORY.releases) {
    const [file] = await emit("types", { release, operations: ["PauseService"] });
    expect(file?.text).toContain("export interface PauseServiceResponse");
    expect(file?.text).not.toMatch(/CreateServiceRequest|RepositoryRun/);
  }
});
