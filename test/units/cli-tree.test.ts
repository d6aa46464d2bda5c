import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  about,
  configuration,
  createService,
  placesIn,
  type Report,
  run,
  scratch,
  validate,
} from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);

const SILENCE = "# apprunner-contract-disable-next-line";
const TEMPLATE = `Resources:
  Web:
    Type: AWS::AppRunner::Service
    Properties:
      SourceConfiguration:
        AuthenticationConfiguration: { ConnectionArn: !Ref Connection }
        CodeRepository:
          RepositoryUrl: https://github.com/example/shop
          SourceCodeVersion: { Type: BRANCH, Value: main }
          CodeConfiguration: { ConfigurationSource: REPOSITORY }
          SourceDirectory: /services/api
`;

/** A comment above a misplaced port, and what is left to report. */
const SUPPRESSIONS: readonly (readonly [what: string, comment: string, places: readonly string[]])[] = [
  ["that is used", `${SILENCE} misplaced-member -- told`, []],
  ["of two rules", `${SILENCE} misplaced-member, known-member -- one too many`, ["9:60 suppression-is-used"]],
  [
    "that is not used",
    `${SILENCE} runtime-is-managed -- why not`,
    ["9:42 suppression-is-used", "10:3 misplaced-member"],
  ],
  ["of an unknown rule", `${SILENCE} misplaced -- why not`, ["9:42 suppression-is-used", "10:3 misplaced-member"]],
  ["without a reason", `${SILENCE} misplaced-member`, ["9:3 suppression-has-a-reason"]],
];

describe("a suppression", () => {
  let report: Report;
  beforeAll(async () => {
    const files = SUPPRESSIONS.map(([what, comment]) => [`${what}.yaml`, configuration(`  ${comment}\n  port: 80\n`)]);
    ({ report } = await validate(["."], { cwd: folder(Object.fromEntries(files)) }));
  });
  test.each(SUPPRESSIONS)("%s", (what, _comment, places) => {
    expect(placesIn(about(report, `${what}.yaml`)).filter((place) => !place.includes("file-is-named"))).toEqual(places);
  });
  test("silences a finding across files, too", async () => {
    const comment = `          ${SILENCE} source-directory-holds-configuration -- it is made by the build\n`;
    const template = TEMPLATE.replace("          SourceDirectory", `${comment}          SourceDirectory`);
    const cwd = folder({ "template.yaml": template, "apprunner.yaml": configuration() });
    const { code, report } = await validate(["--fail-on", "warning", "."], { cwd });
    expect([code, placesIn(about(report, "template.yaml"))]).toEqual([0, []]);
  });
});

describe.concurrent("across files", () => {
  const missing = ["11:28 source-directory-holds-configuration"];
  const API = TEMPLATE.replace(
    "ConfigurationSource: REPOSITORY",
    "ConfigurationSource: API, CodeConfigurationValues: { Runtime: NODEJS_22, StartCommand: node server.js }",
  );
  test.each([
    ["the file is there", TEMPLATE, "services/api/apprunner.yaml", []],
    ["the file lies elsewhere", TEMPLATE, "services/web/apprunner.yaml", missing],
    ["there is no file, as where the code lies in another repository", TEMPLATE, "services/api/readme.txt", []],
    [
      "the file will be passed over",
      API,
      "services/api/apprunner.yaml",
      ["10:53 api-source-ignores-configuration-file"],
    ],
    ["values from the API, and no file", API, "services/api/readme.txt", []],
  ])("%s", async (_, template, file, places) => {
    const { report } = await validate(["."], {
      cwd: folder({ "infra/template.yaml": template, [file]: configuration() }),
    });
    expect(placesIn(about(report, "infra/template.yaml"))).toEqual(places);
  });
});

describe.concurrent("a walk", () => {
  const cwd = folder({
    ".gitignore": "build/\n*.local.json\n",
    "build/service.json": "{",
    "my.local.json": "{",
    "node_modules/a/service.json": "{",
    "package.json": "{}",
    "compose.yaml": "services:\n  web:\n    image: nginx\n",
    "charts/a.yaml": "{{- if .Values.a }}\nkind: Service\n{{- end }}\n",
    "charts/b.yaml": "a: {{ .Values.b }}-c\n",
    "roles/a.yaml": "{% if a %}\nb: c\n{% endif %}\n",
    "service.json": createService(),
  });

  test("leaves out what is not for it, and says why", async () => {
    const { code, report } = await validate([], { cwd });
    expect(code).toBe(0);
    expect(report.documents.filter(({ outcome }) => outcome !== "skipped").map(({ file }) => file)).toEqual([
      "service.json",
    ]);
    expect(report.summary.skippedReasons).toEqual([
      { reason: "Go template", count: 2 },
      { reason: "is named in a .gitignore file", count: 2 },
      { reason: "Jinja template", count: 1 },
      { reason: "belongs to another tool", count: 1 },
      { reason: "docker-compose file", count: 1 },
      { reason: "holds installed packages", count: 1 },
    ]);
  });
  test("counts them by kind for people", async () => {
    const { code, stdout, stderr } = await run(["validate"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^1 file checked: 1 valid · 8 skipped \(Go template 2, .* 1\)\n$/);
  });
  test.each([
    ["charts/a.yaml", "Go template"],
    ["roles/a.yaml", "Jinja template"],
    ["package.json", "npm manifest"],
  ])("%s is unmatched when it is named", async (file, reason) => {
    const { code, report, stderr } = await validate([file, "service.json"], { cwd });
    expect([code, about(report, file)?.outcome, about(report, "service.json")?.outcome]).toEqual([
      2,
      "skipped",
      "valid",
    ]);
    expect(stderr).toContain(`not for this tool: ${file} (${about(report, file)?.reason})\n`);
    if (file !== "package.json") expect(about(report, file)?.reason).toBe(reason);
  });
});
