import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { run, scratch } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);

/** As it was built; users name it apprunner-contract/conform. */
const LIBRARY = pathToFileURL(join(import.meta.dirname, "../../dist/lib/conform.js")).href;

const SERVICE = JSON.stringify({
  ServiceName: "orders-api",
  SourceConfiguration: {
    AutoDeploymentsEnabled: false,
    ImageRepository: { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" },
  },
});

const rule = (facts: string): string => `
import { defineRule } from "${LIBRARY}";
export const rules = [defineRule({ id: "services-have-an-owner", shape: "CreateServiceRequest", severity: "error",
  summary: "Every service has a tag owner.",
  inspect: ({ Tags = [] }) => Tags.some(({ Key }) => Key === "owner") ? []
    : [{ message: "The service has no tag owner.", why: "Nobody knows whom to call.", help: "Add a tag owner." }],
  ${facts} })];
`;

const CHECK = `
import { defineCheck } from "${LIBRARY}";
export default { checks: [defineCheck({ id: "no-answer-is-ever-right", level: "must", on: "exchange",
  summary: "No answer is ever right.",
  inspect: ({ exchange: { operation } }) => operation === "ListServices" ? [{ message: "It lists.", aspect: "listing" }] : [] })] };
`;

describe("validate --plugin", () => {
  test("asks a rule of one's own beside the others", async () => {
    const cwd = folder({ "service.json": SERVICE, "plugin.mjs": rule("") });
    const { code, stdout } = await run(["validate", "service.json", "--plugin", "plugin.mjs", "--format", "json"], {
      cwd,
    });
    const [{ diagnostics }] = JSON.parse(stdout).documents;
    expect([code, diagnostics]).toMatchObject([
      1,
      [{ rule: "services-have-an-owner", severity: "error", pointer: "" }],
    ]);
  });

  test.each([
    ["that is not there", undefined, "there is no plugin plugin.mjs"],
    ["that is broken", "export const rules = [", "the plugin plugin.mjs cannot be loaded"],
    ["without rules", "export const rule = 1;", "must export a list of rules, a list of checks, or both"],
    [
      "with a thing that is no rule",
      "export const rules = [{}];",
      "something that defineRule of apprunner-contract has not made",
    ],
    ["with an id that is taken", rule('id: "memory-fits-cpu"'), "there is a rule memory-fits-cpu already"],
    [
      "with a shape that does not exist",
      rule('shape: "Service2"'),
      "is about the shape Service2, which does not exist",
    ],
    [
      "whose rule fails",
      rule('inspect() { throw new Error("oops"); }'),
      "services-have-an-owner of the plugin plugin.mjs has failed: oops",
    ],
    [
      "whose findings are halves",
      rule('inspect: () => [{ message: "" }]'),
      "returns a finding without message, why or help",
    ],
    ["without a summary", rule('summary: ""'), "needs a summary, the truth in one sentence"],
  ])("says what is wrong with a plugin %s", async (_, text, complaint) => {
    const cwd = folder({ "service.json": SERVICE, ...(text !== undefined && { "plugin.mjs": text }) });
    const { code, stderr } = await run(["validate", "service.json", "--plugin", "plugin.mjs"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test("conform --plugin runs a check of one's own", async () => {
  const cwd = folder({ "plugin.mjs": CHECK });
  const words = [
    "conform",
    "--plugin",
    "plugin.mjs",
    "--only",
    "no-answer-is-ever-right",
    "--phase",
    "boundary",
    "--operations",
    "ListServices",
    "--bail",
    "--seed",
    "1",
  ];
  const { code, stdout } = await run([...words, "--report", "json"], { cwd });
  const [check] = JSON.parse(stdout).checks;
  expect([code, check]).toMatchObject([1, { id: "no-answer-is-ever-right", status: "failed" }]);
});
