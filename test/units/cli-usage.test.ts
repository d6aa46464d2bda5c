import { afterAll, describe, expect, test } from "vitest";
import { about, configuration, createService, run, SAMPLES, scratch, validate } from "../fixtures/cli/run.ts";
import { runInside } from "../fixtures/cli/run-inside.ts";

const { folder, clear } = scratch();
afterAll(clear);

describe.concurrent("a wrong call gets a hint and exit code 2", () => {
  test.each([
    ["validat", 'unknown command "validat": did you mean validate?'],
    ["frobnicate", 'unknown command "frobnicate": see `apprunner-contract --help`'],
    ["constructor", 'unknown command "constructor": see `apprunner-contract --help`'],
  ])("%s", async (words, complaint) => {
    expect(await run(words.split(" "), { cwd: SAMPLES })).toEqual(refusal(complaint));
  });

  test.each([
    ["validate --fromat json", "unknown option --fromat for validate: did you mean --format?"],
    ["validate -x", "unknown option -x for validate: see `apprunner-contract validate --help`"],
    ["validate --__proto__", "unknown option --__proto__ for validate: see `apprunner-contract validate --help`"],
    ["validate --kind", "--kind needs a value: see `apprunner-contract validate --help`"],
    ["validate --fix=yes", '--fix takes no value, but was given "yes"'],
    ["validate --format jsn", 'no format "jsn": did you mean json? The formats: pretty json github sarif junit'],
    ["validate --format xml", 'no format "xml". The formats: pretty json github sarif junit'],
    ["validate --format json:no/such/folder.json", "cannot write no/such/folder.json: ENOENT"],
    ["validate --kind respnse", "and 2025-04-24 has no respnse: did you mean response?"],
    ["validate --kind CreateService", "did you mean CreateServiceRequest?"],
    [
      "validate --release 2023-09-27",
      'no release "2023-09-27"; on that day 2023-09-26 was in force. The releases: 2021-05-18',
    ],
    ["validate --release soon", 'no release "soon". The releases: 2021-05-18'],
    ["validate --fail-on fatal", '--fail-on takes error or warning, not "fatal"'],
    ["validate --watch -", "--watch needs files or folders: standard input does not change"],
    ["validate --watch nowhere", "cannot watch nowhere: ENOENT"],
    ["schema CreateServiceReqest", 'no shape "CreateServiceReqest" at 2025-04-24: did you mean CreateServiceRequest?'],
    ["schema IngressVpcConnection --release 2021-05-18", 'no shape "IngressVpcConnection" at 2021-05-18'],
    ["schema Service Connection", "schema takes one shape, not 2"],
    ["diff 2023-09-26", "diff takes two releases, such as `diff 2023-09-20 2023-09-26`, not 1"],
    ["diff 2023-09-20 2023-09-26 --format sarif", 'diff prints pretty or json, not "sarif"'],
    ["explain", "explain takes one name, not 0"],
    ["explain memory-fits-cp", 'nothing is called "memory-fits-cp": did you mean memory-fits-cpu?'],
    ["explain CodeRepository.SourceDir", "did you mean CodeRepository.SourceDirectory?"],
  ])("%s", async (words, complaint) => {
    expect(await runInside(words.split(" "), SAMPLES)).toEqual(refusal(complaint));
  });
});

/** What a wrong call comes to: one line on standard error. */
function refusal(complaint: string): object {
  return {
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(new RegExp(`^apprunner-contract: [^\\n]*${escaped(complaint)}[^\\n]*\\n$`, "u")),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

test("no command at all gets the overview, on standard error", async () => {
  const { code, stdout, stderr } = await run([]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("apprunner-contract COMMAND [OPTIONS]");
});

const FILES = {
  "clean.json": createService(),
  "warned.yaml": configuration('  env:\n    - name: PORT\n      value: "80"\n'),
  "wrong.json": createService({ Tags: { a: "b" } }),
  "compose.yaml": "services:\n  web:\n    image: nginx\n",
  "--fix": createService(),
};

describe.concurrent("the exit code", () => {
  const cwd = folder(FILES);
  const cases: [string, number, string][] = [
    ["clean.json", 0, ""],
    ["warned.yaml", 0, ""],
    ["warned.yaml --fail-on warning", 1, ""],
    ["wrong.json", 1, ""],
    ["clean.json wrong.json", 1, ""],
    ["gone.json wrong.json clean.json", 2, ""],
    ["compose.yaml", 2, "not for this tool: compose.yaml (docker-compose file)"],
    ["compose.yaml clean.json", 2, "not for this tool: compose.yaml"],
    [".", 1, ""],
    ["-- --fix", 0, ""],
    ["-- gone.json --fix", 2, ""],
    ["--kind apprunner-yaml clean.json", 1, ""],
    ["--kind request clean.json", 0, ""],
    ["--kind CreateServiceRequest clean.json", 0, ""],
    ["--kind CreateConnectionRequest clean.json", 1, ""],
    ["--kind foreign clean.json", 2, "not for this tool: clean.json (set aside with --kind)"],
  ];
  test.each(cases)("of validate %s is %i", async (words, code, stderr) => {
    const ran = await validate(words.split(" "), { cwd });
    expect([ran.code, ran.stderr === "" ? "" : ran.stderr.slice(0, stderr.length)]).toEqual([code, stderr]);
  });
  test("is 2 in a folder without App Runner configuration", async () => {
    const { code, stdout, stderr } = await run(["validate"], { cwd: folder({ "package.json": "{}", "a.json": "{}" }) });
    expect([code, stdout]).toEqual([2, "No files checked · 2 skipped (belongs to another tool 1, empty object 1)\n"]);
    expect(stderr).toBe("nothing to check in .: no App Runner configuration was found\n");
  });
});

describe.concurrent("standard input", () => {
  test("is told by its text", async () => {
    const { code, report } = await validate(["-"], { stdin: FILES["wrong.json"] });
    expect([code, report.documents[0]?.file, report.documents[0]?.shape]).toEqual([
      1,
      "<stdin>",
      "CreateServiceRequest",
    ]);
  });
  test("goes by the name it is given", async () => {
    const { code, report } = await validate(["-", "--stdin-filename", "infra/apprunner.yaml"], {
      stdin: FILES["warned.yaml"],
    });
    expect([code, report.documents[0]?.file, report.documents[0]?.kind]).toEqual([
      0,
      "infra/apprunner.yaml",
      "apprunner-yaml",
    ]);
  });
  test("may be empty, which is a finding", async () => {
    const { code, report } = await validate(["-"]);
    expect([code, report.documents[0]?.diagnostics[0]?.rule]).toEqual([2, "unreadable-empty"]);
  });
  test("is checked among files", async () => {
    const { code, report } = await validate(["clean.json", "-"], { cwd: folder(FILES), stdin: FILES["clean.json"] });
    expect([code, report.documents.map(({ file }) => file)]).toEqual([0, ["clean.json", "<stdin>"]]);
  });
});

test("an unreadable file leaves the others checked", async () => {
  const { report } = await validate(["gone.json", "wrong.json", "clean.json"], { cwd: folder(FILES) });
  expect(report.documents.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
    "gone.json unreadable",
    "wrong.json invalid",
    "clean.json valid",
  ]);
  expect(about(report, "gone.json")?.diagnostics[0]?.message).toContain("no such file");
});
