import { expect, test } from "vitest";
import { PACKAGE_VERSION, run, SAMPLES } from "../fixtures/cli/run.ts";

/** The words of a command line, and the golden file for all that it prints. */
const GOLDEN: readonly (readonly [file: string, words: string])[] = [
  ["validate-pretty", "validate"],
  ["validate-json", "validate --format json"],
  ["validate-github", "validate --format github"],
  ["validate-sarif", "validate --format sarif"],
  ["validate-junit", "validate --format junit"],
  ["validate-clean", "validate monorepo responses"],
  ["validate-release", "validate --release 2021-05-18 monorepo/infra"],
  ["validate-fail-on", "validate --fail-on warning -f github broken/template.yaml"],
  ["help", "--help"],
  ["help-validate", "validate --help"],
  ["help-schema", "schema -h"],
  ["diff", "diff 2023-09-20 2023-09-26"],
  ["diff-json", "diff 2023-09-20 2023-09-26 --format json"],
  ["diff-nothing", "diff 2023-09-26 2023-09-26"],
  ["schema-shape", "schema EgressConfiguration"],
  ["explain-rule", "explain memory-fits-cpu"],
  ["explain-operation", "explain CreateService"],
  ["explain-shape", "explain CodeRepository"],
  ["explain-member", "explain CodeRepository.SourceDirectory"],
  ["explain-repository", "explain RepositoryRun"],
];

test.concurrent.for(GOLDEN)("%s: %s", async ([file, words], { expect }) => {
  const { code, stdout, stderr } = await run(words.split(" "), { cwd: SAMPLES });
  const told = `$ apprunner-contract ${words}\n${steady(stdout)}--- standard error\n${stderr}--- exit code ${code}\n`;
  await expect(told).toMatchFileSnapshot(`../golden/cli/${file}.txt`);
});

/** The output without what differs from run to run, from version to version and from rule book to rule book. */
function steady(text: string): string {
  const sarif = text.startsWith('{"$schema"') ? sarifWithUsedRules(text) : text;
  return sarif
    .replaceAll(PACKAGE_VERSION, "VERSION")
    .replace(/"milliseconds":\d+/, '"milliseconds":0')
    .replace(/ time="[\d.]+"/g, ' time="0"');
}

function sarifWithUsedRules(text: string): string {
  const log = JSON.parse(text);
  const [{ tool, results }] = log.runs;
  const { rules } = tool.driver;
  const used = new Set<string>();
  for (const result of results) {
    expect(rules[result.ruleIndex].id).toBe(result.ruleId);
    used.add(result.ruleId);
    delete result.ruleIndex;
  }
  tool.driver.rules = rules.filter(({ id }: { id: string }) => used.has(id));
  return `${JSON.stringify(log, null, 1)}\n`;
}

test.concurrent.each([["--version"], ["-v"]])("%s prints the version of the package", async (word) => {
  expect(await run([word])).toEqual({ code: 0, stdout: `${PACKAGE_VERSION}\n`, stderr: "" });
});

test.concurrent.each([
  [[], 37],
  [["--release", "2021-05-18"], 25],
])("schema %j prints the whole contract", async (words, most) => {
  const { code, stdout, stderr } = await run(["schema", ...words]);
  const document = JSON.parse(stdout);
  expect([code, stderr, Object.keys(document)]).toEqual([0, "", ["release", "operations", "$defs"]]);
  expect(Object.keys(document.operations).length).toBeLessThanOrEqual(most);
  expect(document.operations.CreateService).toMatchObject({
    request: "CreateServiceRequest",
    response: "CreateServiceResponse",
  });
  expect(document.$defs.CreateServiceRequest.type).toBe("object");
});

test("the change note of 2023-09-26 is SourceDirectory in two requests and six responses", async () => {
  const { stdout } = await run(["diff", "2023-09-20", "2023-09-26", "-f", "json"]);
  const { changes } = JSON.parse(stdout) as {
    changes: { operation: string; part: string; sign: string; path: string }[];
  };
  expect(changes.map(({ operation, part, sign, path }) => `${sign} ${operation} ${part} ${path}`).sort()).toEqual(
    [
      "+ CreateService request SourceConfiguration.CodeRepository.SourceDirectory",
      "+ UpdateService request SourceConfiguration.CodeRepository.SourceDirectory",
      ...["Create", "Delete", "Describe", "Pause", "Resume", "Update"].map(
        (verb) => `+ ${verb}Service response Service.SourceConfiguration.CodeRepository.SourceDirectory`,
      ),
    ].sort(),
  );
});
