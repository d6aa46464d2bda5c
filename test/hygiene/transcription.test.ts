import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atRelease } from "../../src/contract/at-release.ts";
import { merge, type OperationFile, type SchemaSource, type ShapesFile } from "../../src/contract/transcription.ts";

/** Tables about files that people write, not about the API: nothing in them rests on evidence. */
const ABOUT_FILES: ReadonlySet<string> = new Set(["foreign.json"]);

const SCHEMAS = join(import.meta.dirname, "../../schemas");

function folder<T>(name: string): Record<string, T> {
  const files = readdirSync(join(SCHEMAS, name)).sort();
  return Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(join(SCHEMAS, name, file), "utf8"))]));
}

function fact<T>(name: string): T {
  return JSON.parse(readFileSync(join(SCHEMAS, "facts", `${name}.json`), "utf8"));
}

type Table<T> = Record<string, T>;

const files = { shapes: folder<ShapesFile>("shapes"), operations: folder<OperationFile>("operations") };
const transcription = merge(files);
const shapes = Object.entries(transcription.$defs);
const operations = Object.entries(transcription.operations);
const members = shapes.flatMap(([shape, { properties = {} }]) =>
  Object.entries(properties).map(([member, schema]) => [`${shape}.${member}`, schema] as const),
);
const memberNames = new Set<string>(members.map(([name]) => name));
const everything: (readonly [string, SchemaSource])[] = [...shapes, ...members];
const history = fact<{ founding: string; latest: string; releases: { date: string; summary: string }[] }>("releases");
const releases = history.releases.map(({ date }) => date);
const valuesOf = (shape: string) => new Set(transcription.$defs[shape]?.enum);

const patterns = everything.flatMap(([name, { pattern, "x-earlier": earlier = [] }]) =>
  [pattern, ...earlier.map((entry) => entry.pattern)].flatMap((text) => (text ? [[name, text] as const] : [])),
);

describe("the transcription", () => {
  it("refers only to shapes that exist, and defines each shape once", () => {
    expect(operations).toHaveLength(37);
    const twice = { ...files, shapes: { ...files.shapes, "copy.json": files.shapes["tags.json"] as ShapesFile } };
    expect(() => merge(twice)).toThrow(/Tag.*both in shapes\/tags\.json and in shapes\/copy\.json/);
    const { "tags.json": _, ...rest } = files.shapes;
    expect(() => merge({ ...files, shapes: rest })).toThrow(/tags\.json.*leads nowhere/);
  });

  it("dates everything with a known release", () => {
    expect(releases).toEqual([...releases].sort());
    expect(releases.length).toBeGreaterThanOrEqual(17);
    expect([history.founding, history.latest]).toEqual(["2023-09-26", releases.at(-1)]);
    const dates = everything.flatMap(([, schema]) => [
      ...(schema["x-since"] === undefined ? [] : [schema["x-since"]]),
      ...Object.values(schema["x-enum-since"] ?? {}),
      ...(schema["x-earlier"] ?? []).map(({ until }) => until),
    ]);
    const onOperations = operations.flatMap(([, { "x-since": since }]) => since ?? []);
    expect([...dates, ...onOperations].filter((date) => !releases.slice(1).includes(date))).toEqual([]);
  });

  it("lists earlier forms in ascending order and dates only values that exist", () => {
    for (const [name, schema] of everything) {
      const ends = (schema["x-earlier"] ?? []).map(({ until }) => until);
      expect(ends, name).toEqual([...new Set(ends)].sort());
      for (const value of Object.keys(schema["x-enum-since"] ?? {})) expect(schema.enum, name).toContain(value);
    }
  });

  it("gives a request and a response the date of their operation", () => {
    for (const [name, { "x-since": since, request, response }] of operations)
      for (const { $ref } of [request, response])
        expect(transcription.$defs[$ref.replace("#/$defs/", "")]?.["x-since"], name).toBe(since);
  });

  it.each(patterns)("anchors the pattern of %s, which compiles under the flag u", (_, text) => {
    expect(new RegExp(text, "u")).toBeInstanceOf(RegExp);
    expect(text).toMatch(/^\^(?:\(\?:.*\)|[^|]*)\$$/);
  });

  it("describes every shape, member and operation in one sentence", () => {
    const described = [...everything, ...operations, ...Object.entries(files.shapes)] as [string, SchemaSource][];
    const wrong = described.filter(([, { description = "" }]) => !/^[A-Z](?:(?!\. )[^\n])*\.$/.test(description));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("requires only members that exist, now and earlier", () => {
    for (const [name, { properties = {}, required, "x-earlier": earlier = [] }] of shapes)
      for (const list of [required, ...earlier.map((entry) => entry.required)])
        expect(Object.keys(properties), name).toEqual(expect.arrayContaining([...(list ?? [])]));
  });

  it("pages with members that exist", () => {
    for (const [name, { paging }] of operations)
      if (paging) {
        expect(memberNames, name).toContain(`${name}Request.${paging.limit}`);
        for (const side of ["Request", "Response"])
          expect(memberNames, name).toContain(`${name}${side}.${paging.token}`);
        expect(memberNames, name).toContain(`${name}Response.${paging.items}`);
      }
  });

  it.each(releases)("filtered to %s is plain JSON Schema that refers to itself only", (release) => {
    const contract = atRelease(transcription, release);
    const text = JSON.stringify(contract);
    expect(text).not.toMatch(/"x-|:null/);
    for (const [, name] of text.matchAll(/#\/\$defs\/(\w+)/g)) expect(contract.$defs).toHaveProperty(name as string);
    for (const [name, { properties = {}, required = [] }] of Object.entries(contract.$defs))
      for (const member of required) expect(properties, name).toHaveProperty(member);
  });

  it("filters a transcription without descriptions to the same contract without them", () => {
    const bare = <T>(value: T): T =>
      JSON.parse(
        JSON.stringify(value, (key, inner) => (key === "description" && typeof inner === "string" ? undefined : inner)),
      );
    for (const release of releases)
      expect(atRelease(bare(transcription), release)).toEqual(bare(atRelease(transcription, release)));
  });
});

describe("the tables of facts", () => {
  it("say what they hold and on what evidence", () => {
    for (const [file, table] of Object.entries(folder<{ description?: string } | unknown[]>("facts"))) {
      const evidence = JSON.stringify(table).match(/"evidence":"[^"]*"/g) ?? [];
      if (!Array.isArray(table)) expect(table.description, file).toMatch(/^[A-Z].*\.$/);
      if (!ABOUT_FILES.has(file)) expect(evidence.length, file).toBeGreaterThan(0);
      for (const mark of evidence) expect(mark, file).toMatch(/^"evidence":"[DMOA?]"$/);
    }
  });

  it("name a kind of resource for exactly the members that hold an ARN", () => {
    const arns = fact<{ members: Table<string>; resources: Table<object>; foreign: Table<object> }>("arns");
    const isArn = (schema: SchemaSource | undefined) =>
      /\/(?:AppRunnerResource|KmsKey|Role)Arn$/.test(schema?.$ref ?? "");
    const lists = shapes.filter(([, { items }]) => isArn(items)).map(([name]) => `${name}[]`);
    const holders = [...members.filter(([, schema]) => isArn(schema)).map(([name]) => name), ...lists];
    expect(Object.keys(arns.members).sort()).toEqual(holders.sort());
    const kinds = [...Object.keys(arns.resources), ...Object.keys(arns.foreign), "any"];
    expect(kinds).toEqual(expect.arrayContaining(Object.values(arns.members)));
  });

  it("hold patterns that compile, and each placeholder's example is one", () => {
    const { patterns: rows } = fact<{ patterns: { id: string; pattern: string; flags?: string; example: string }[] }>(
      "placeholders",
    );
    for (const { id, pattern, flags = "", example } of rows)
      expect(example, id).toMatch(new RegExp(pattern, `u${flags}`));
    for (const table of ["arns", "secret-names"])
      for (const [, text] of JSON.stringify(fact(table)).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g))
        expect(new RegExp(JSON.parse(text as string), "iu")).toBeInstanceOf(RegExp);
  });

  it("pair sizes that the shapes take, at the releases that take them", () => {
    const { sizes, cpuUnits, memoryMegabytes } = fact<{
      sizes: { cpu: number; memory: number[]; since?: string }[];
      cpuUnits: Table<number>;
      memoryMegabytes: Table<number>;
    }>("instance-sizes");
    for (const release of releases) {
      const { Cpu, Memory } = atRelease(transcription, release).$defs;
      const taken = (shape: typeof Cpu, spellings: Table<number>) =>
        Object.entries(spellings).flatMap(([text, size]) =>
          new RegExp(shape?.pattern ?? "", "u").test(text) ? size : [],
        );
      const there = sizes.filter(({ since = "" }) => since <= release);
      expect(new Set(taken(Cpu, cpuUnits)), release).toEqual(new Set(there.map(({ cpu }) => cpu)));
      const paired = new Set(there.flatMap(({ memory }) => memory));
      expect([...paired], release).toEqual(expect.arrayContaining(taken(Memory, memoryMegabytes)));
      if (release === history.latest) expect(new Set(taken(Memory, memoryMegabytes))).toEqual(paired);
    }
  });

  it("know every runtime and the release that brought it", () => {
    const { runtimes } = fact<{ runtimes: Table<{ since?: string }> }>("runtimes");
    expect(new Set(Object.keys(runtimes))).toEqual(valuesOf("Runtime"));
    const dated = Object.entries(runtimes).flatMap(([name, { since }]) => (since ? [[name, since]] : []));
    expect(Object.fromEntries(dated)).toEqual(transcription.$defs.Runtime?.["x-enum-since"]);
  });

  it("tell the same lifecycle as the operations, in statuses that exist", () => {
    interface Transition {
      operation: string;
      from?: string[];
      via: string[];
      to: string[];
    }
    interface Resource {
      status: string;
      passing: string[];
      settled: string[];
      failed: string[];
      final: string[];
      transitions: Transition[];
    }
    const { resources } = fact<{ resources: Table<Resource> }>("lifecycle");
    for (const [name, { status, passing, settled, failed, final, transitions }] of Object.entries(resources)) {
      expect(new Set([...passing, ...settled, ...failed, ...final]), name).toEqual(valuesOf(status));
      for (const { operation, from = [], via, to } of transitions) {
        expect(transcription.operations, name).toHaveProperty(operation);
        for (const value of [...from, ...via, ...to]) expect(valuesOf(status), operation).toContain(value);
      }
    }
    const told = (resources.service?.transitions ?? []).map(({ operation, from, via, to }) => [
      operation,
      { from, via, to },
    ]);
    const lived = operations.flatMap(([name, { lifecycle: life }]) =>
      life ? [[name, { from: life["allowed-in"], via: [life.answers], to: life.settles }]] : [],
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(lived));
    for (const [name, { lifecycle: life }] of operations)
      if (life?.starts) expect(valuesOf("OperationType"), name).toContain(life.starts);
  });

  it("name only members, shapes and operations that exist", () => {
    const named = [
      ...Object.keys(fact<{ members: object }>("defaults").members),
      ...fact<{ unchangeable: { member: string }[] }>("update").unchangeable.map(({ member }) => member),
      ...fact<{ lists: { members: string[] } }>("cloudformation").lists.members,
    ];
    expect(named.filter((name) => !memberNames.has(name))).toEqual([]);
    for (const { operation } of fact<{ quotas: { operation: string }[] }>("quotas").quotas)
      expect(transcription.operations[operation]?.errors).toContain("ServiceQuotaExceededException");
    for (const { shape } of fact<{ shape: string }[]>("errata"))
      if (shape !== "*") expect(transcription.$defs).toHaveProperty(shape);
  });

  it("call unchangeable what a create request has and an update request lacks", () => {
    const { unchangeable } = fact<{ unchangeable: { member: string }[] }>("update");
    const of = (shape: string) => Object.keys(transcription.$defs[shape]?.properties ?? {});
    const lacking = of("CreateServiceRequest").filter((name) => !of("UpdateServiceRequest").includes(name));
    expect(unchangeable.map(({ member }) => member).sort()).toEqual(
      lacking.map((name) => `CreateServiceRequest.${name}`).sort(),
    );
  });

  it("map each resource type of CloudFormation to a request and its members", () => {
    interface Type {
      request: string;
      required: string[];
      lacks: string[];
      renamed: Table<string>;
    }
    const { types, alsoRequired } = fact<{ types: Table<Type>; alsoRequired: Table<string[]> }>("cloudformation");
    const wanted = [
      ...Object.values(types).flatMap(({ request, required, lacks, renamed }) =>
        [...required, ...lacks, ...Object.keys(renamed)].map((member) => `${request}.${member}`),
      ),
      ...Object.entries(alsoRequired).flatMap(([shape, list]) => list.map((member) => `${shape}.${member}`)),
    ];
    expect(wanted.filter((name) => !memberNames.has(name))).toEqual([]);
  });
});

describe("ImageIdentifier", () => {
  const SEGMENTS = "(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*";
  const TAIL = "(?::[\\w+\\-=.:/@]+|@[\\w:]+)?";
  const PRIVATE = "[0-9]{12}.dkr.ecr.[a-z\\-]+-[0-9]{1}.amazonaws.com/";
  const forms = [
    ["2021-05-18", `^(?:${PRIVATE}.*|public\\.ecr\\.aws/.+/.+)$`],
    ["2025-04-24", `^(?:${PRIVATE}${SEGMENTS}${TAIL}|public\\.ecr\\.aws/.+/${SEGMENTS}${TAIL})$`],
  ] as const;
  const hosts = ["public.ecr.aws/", "123456789012.dkr.ecr.us-east-1.amazonaws.com/"];
  const pieces = [
    "a",
    "b0",
    "/",
    ":",
    "@",
    ".",
    "-",
    "_",
    "+",
    "=",
    "!",
    " ",
    "\n",
    "\u2028",
    "é",
    "😀",
    "a/",
    "/a:",
    ":t",
  ];
  const ours = (release: string) =>
    new RegExp(atRelease(transcription, release).$defs.ImageIdentifier?.pattern as string, "u");

  it.each(forms)("takes at %s exactly what the model's slower pattern takes", (release, model) => {
    const [mine, theirs] = [ours(release), new RegExp(model, "u")];
    const rest = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
    const text = fc.tuple(fc.constantFrom(...hosts, ...hosts, "docker.io/"), rest).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (value) => mine.test(value) === theirs.test(value)),
      { numRuns: 5000 },
    );
  });

  it.each(forms)("at %s is decided quickly for hostile texts of 10,000 characters", (release) => {
    const mine = ours(release);
    const units = [...pieces, "/a", "a:", "a-", "/a@", "/a:!", "!/a:"];
    for (const host of hosts)
      for (const unit of units)
        for (const end of ["", "!", "\n", "@", ":"]) {
          const text = host + unit.repeat(10_000 / unit.length) + end;
          const times = [1, 2, 3].map(() => {
            const start = performance.now();
            mine.test(text);
            return performance.now() - start;
          });
          expect(Math.min(...times), JSON.stringify(`${host}${unit}…${end}`)).toBeLessThan(2);
        }
  });
});
