import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  type Stats,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configuration, createService, run, scratch, validate } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);

const TEMPLATE = `Resources:
  Web:
    Type: AWS::AppRunner::Service
    Properties:
      SourceConfiguration: &source # shared
        'codeRepository':
          RepositoryUrl: https://github.com/example/shop
          SourceCodeVersion: { Type: branch, Value: main }
          CodeConfiguration:
            ConfigurationSource: 'api'
            CodeConfigurationValues: { Runtime: "nodejs_22", StartCommand: node server.js }
          SourceDirectory: services/api/
        AuthenticationConfiguration: { ConnectionArn: !Ref Connection }
  Admin:
    Type: AWS::AppRunner::Service
    Properties:
      SourceConfiguration: *source
`;

/** A time that no file of a test is written at, in seconds since 1970. */
const LONG_AGO = 1_000_000_000;

const FROM_REPOSITORY = createService({
  SourceConfiguration: {
    CodeRepository: {
      RepositoryUrl: "https://github.com/example/shop",
      SourceCodeVersion: { Type: "branch", Value: "main" },
      CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
      SourceDirectory: "/services/api",
    },
    AuthenticationConfiguration: {
      ConnectionArn: "arn:aws:apprunner:eu-west-1:123456789012:connection/shop/0123456789abcdef0123456789abcdef",
    },
  },
});

/** What a file is before and after `--fix`. */
const CASES: readonly (readonly [what: string, file: string, before: string, after: string])[] = [
  [
    "names and values in JSON",
    "a.json",
    createService({ instanceConfiguration: { Cpu: 1024, Memory: "2 gb" } }),
    createService({ InstanceConfiguration: { Cpu: "1024", Memory: "2 GB" } }),
  ],
  ["a byte order mark and CRLF", "a.json", crlf({ serviceName: "orders" }), crlf({ ServiceName: "orders" })],
  [
    "YAML in the quotes that it has, also behind an alias",
    "template.yaml",
    TEMPLATE,
    TEMPLATE.replace("'codeRepository'", "'CodeRepository'")
      .replace("branch", "BRANCH")
      .replace("'api'", "'API'")
      .replace("nodejs_22", "NODEJS_22")
      .replace("services/api/", "/services/api"),
  ],
  [
    "texts that YAML would read as something else",
    "apprunner.yaml",
    configuration(
      "  runtime-version: 22.10\n  env:\n    - { name: A, value: true }\n    - name: B\n      value: 0x1F # hex\n",
    ),
    configuration(
      '  runtime-version: "22.10"\n  env:\n    - { name: A, value: "true" }\n    - name: B\n      value: "0x1F" # hex\n',
    ),
  ],
  [
    "nothing where the new name is taken",
    "a.json",
    createService({ Tags: [{ key: "a", Key: "b", Value: "c" }] }),
    createService({ Tags: [{ key: "a", Key: "b", Value: "c" }] }),
  ],
  [
    "nothing where no value stands",
    "apprunner.yaml",
    configuration("  env:\n    - name: A\n      value:\n"),
    configuration("  env:\n    - name: A\n      value:\n"),
  ],
  ["nothing where nothing is wrong", "a.json", createService(), createService()],
];

describe("--fix mends", () => {
  let cwd: string;
  let again: Awaited<ReturnType<typeof validate>>;
  const mended: Stats[] = [];
  const pathOf = (index: number) => join(cwd, `${index}/${CASES[index]?.[1]}`);
  beforeAll(async () => {
    cwd = folder(Object.fromEntries(CASES.map(([, file, text], index) => [`${index}/${file}`, text])));
    for (const index of CASES.keys()) {
      chmodSync(pathOf(index), 0o640);
      utimesSync(pathOf(index), LONG_AGO, LONG_AGO);
    }
    await run(["validate", "--fix", "."], { cwd });
    for (const index of CASES.keys()) mended.push(statSync(pathOf(index)));
    again = await validate(["--fix", "."], { cwd });
  });

  test.each(CASES.map((one, index) => [...one, index] as const))("%s", (_what, file, text, after, index) => {
    expect(readFileSync(pathOf(index), "utf8")).toBe(after);
    expect(readdirSync(join(cwd, String(index)))).toEqual([file]);
    const touched = mended[index]?.mtimeMs !== LONG_AGO * 1000;
    expect([touched, (mended[index]?.mode ?? 0) & 0o777]).toEqual([text !== after, 0o640]);
  });
  test("nothing the second time", () => {
    expect([again.stderr, again.report.summary.fixable]).toEqual(["", 0]);
    expect(CASES.map((_, index) => statSync(pathOf(index)).mtimeMs)).toEqual(mended.map(({ mtimeMs }) => mtimeMs));
  });
});

describe.concurrent("--fix", () => {
  test("tells on standard error what it did, and reports what is left", async () => {
    const cwd = folder({ "a.json": createService({ serviceName: "x", ServiceName: undefined, Tags: { a: "b" } }) });
    const { code, stderr, report } = await validate(["--fix", "a.json"], { cwd });
    expect([code, stderr, report.documents[0]?.diagnostics.map(({ rule }) => rule)]).toEqual([
      1,
      "1 fixed\n",
      ["documented-length", "documented-type"],
    ]);
  });
  test("keeps a link, and mends the file that it leads to", async () => {
    const cwd = folder({ "real.txt": createService({ serviceName: "orders", ServiceName: undefined }) });
    symlinkSync("real.txt", join(cwd, "link.json"));
    const { code } = await run(["validate", "--fix", "link.json"], { cwd });
    expect([code, lstatSync(join(cwd, "link.json")).isSymbolicLink()]).toEqual([0, true]);
    expect(JSON.parse(readFileSync(join(cwd, "real.txt"), "utf8"))).toHaveProperty("ServiceName");
  });
  test("leaves the findings across files as they are", async () => {
    const cwd = folder({
      "services/api/apprunner.yaml": configuration(),
      "apprunner.yaml": configuration(),
      "infra/service.json": FROM_REPOSITORY,
    });
    const { code, report } = await validate(["--fix", "."], { cwd });
    expect([code, report.summary.errors, report.summary.warnings]).toEqual([0, 0, 0]);
  });
  test("only reports on standard input", async () => {
    const { code, report } = await validate(["--fix", "-"], { stdin: createService({ tags: [] }) });
    expect([code, report.summary.fixable]).toEqual([1, 1]);
  });
  test("in the report is the literal text for its range", async () => {
    const text = configuration("  env:\n    - name: A\n      value: 1\n");
    const { report } = await validate(["-"], { stdin: text });
    const fix = report.documents[0]?.diagnostics[0]?.fix;
    expect([text.slice(fix?.range.start.offset, fix?.range.end.offset), fix?.text]).toEqual(["1", '"1"']);
  });
});

describe.concurrent("--format FORMAT:FILE", () => {
  test("writes the file, and nothing to standard output", async () => {
    const cwd = folder({ "a.json": createService() });
    const ran = await run(["validate", "--format", "json:report.json", "a.json"], { cwd });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")).summary.valid).toBe(1);
  });
  test("goes together with another format", async () => {
    const cwd = folder({ "a.json": createService() });
    const ran = await run(["validate", "-f", "pretty", "-f", "junit:out.xml", "a.json"], { cwd });
    expect(ran).toEqual({ code: 0, stdout: "1 file checked: 1 valid\n", stderr: "" });
    expect(readFileSync(join(cwd, "out.xml"), "utf8")).toMatch(/^<\?xml .*<\/testsuites>\n$/s);
  });
});

function crlf(name: object): string {
  const { ServiceName: _, ...rest } = JSON.parse(createService());
  return `\ufeff${JSON.stringify({ ...name, ...rest }, null, 2).replaceAll("\n", "\r\n")}\r\n`;
}
