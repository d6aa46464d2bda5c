import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import schema from "../../generated/latest/schema.json" with { type: "json" };
import { request, response } from "../../src/arbitraries/library.ts";
import { withDates } from "../../src/arbitraries/with-dates.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { fetchHandler } from "../../src/emulator/fetch-handler.ts";
import { reasonsAgainst } from "../../src/engine/conforms-to.ts";
import { diagnostics } from "../../src/engine/diagnose.ts";
import { validate } from "../../src/engine/validate-text.ts";
import { run } from "../fixtures/cli/run.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("validate", () => {
  test("finds in a text what the command finds in the file", async () => {
    const cwd = join(root, "test/fixtures/samples");
    const { stdout } = await run(["validate", "broken", "--format", "json"], { cwd });
    const documents = JSON.parse(stdout).documents.filter(({ outcome }: { outcome: string }) => outcome !== "skipped");
    expect(documents.length).toBeGreaterThan(2);
    for (const wanted of documents)
      expect(validate(read(`test/fixtures/samples/${wanted.file}`), { filename: wanted.file })).toEqual(wanted);
  });

  test("holds against the release and the kind that are named, and says where there is none", () => {
    const text = '{"CodeRepository":{"SourceDirectory":"/a"}}';
    const found = validate(text, { kind: "SourceConfiguration", release: "2023-09-20" }).diagnostics;
    expect(found.map(({ rule }) => rule)).toContain("no-newer-member");
    expect(() => validate(text, { release: "2023-09-27" })).toThrow("on that day 2023-09-26 was in force");
    expect(() => validate(text, { kind: "CreateService" })).toThrow("did you mean CreateServiceRequest?");
  });
});

describe("diagnostics", () => {
  test("looks at values of any shape", () => {
    expect(diagnostics("HealthCheckConfiguration", { Interval: 30 })).toMatchObject([{ pointer: "/Interval" }]);
    expect(diagnostics("ListServicesRequest", { MaxResults: undefined })).toEqual([]);
    expect(() => diagnostics("CreateService", {})).toThrow("did you mean CreateServiceRequest?");
  });
});

describe("reasons against a value", () => {
  test("there are none against what the emulator answers, dates or not", () => {
    const emulator = createEmulator({ seed: "1" });
    const created = emulator.call("CreateConnection", { ConnectionName: "ours", ProviderType: "GITHUB" });
    const output = created.ok ? created.output : undefined;
    const dated = withDates(output, contractAt(LATEST).shape("CreateConnectionResponse"));
    for (const value of [output, { $metadata: { httpStatusCode: 200 }, ...(dated as object) }])
      expect(reasonsAgainst(value, "CreateConnectionResponse")).toEqual([]);
    expect(dated).toMatchObject({ Connection: { CreatedAt: expect.any(Date) } });
  });

  test("there are against what is missing, and only on demand against what is invented", () => {
    expect(reasonsAgainst({}, "ListServicesResponse")).toEqual([
      expect.stringContaining("(required-members-are-there)"),
    ]);
    const invented = { ServiceSummaryList: [], Total: 0 };
    expect(reasonsAgainst(invented, "ListServicesResponse")).toEqual([]);
    expect(reasonsAgainst(invented, "ListServicesResponse", { failOn: "warning" })).toHaveLength(1);
    expect(reasonsAgainst(null, "ListServicesResponse")).toHaveLength(1);
  });
});

describe("arbitraries", () => {
  test("of one seed are always the same, and know their release", () => {
    const draw = (release: string) => fc.sample(request("CreateService", { release }), { seed: 7, numRuns: 40 });
    expect(draw("2025-04-24")).toEqual(draw("2025-04-24"));
    expect(JSON.stringify(draw("2023-09-20"))).not.toContain("SourceDirectory");
    expect(() => request("CreateServices" as never)).toThrow("did you mean CreateService?");
    expect(() => request("CreateService", { timestamps: "iso" as never })).toThrow('timestamps are "wire" or "sdk"');
  });

  test("of answers have dates on demand", () => {
    const [plain] = fc.sample(response("DescribeService"), { seed: 1, numRuns: 1 });
    const [dated] = fc.sample(response("DescribeService", { timestamps: "sdk" }), { seed: 1, numRuns: 1 });
    expect(dated?.Service.CreatedAt).toEqual(new Date((plain?.Service.CreatedAt as number) * 1000));
  });
});

test("an emulator answers in the place of fetch", async () => {
  const fetch = fetchHandler({ seed: "1" });
  const headers = { "content-type": "application/x-amz-json-1.0", "X-Amz-Target": "AppRunner.ListServices" };
  const answer = await fetch(new Request("http://any.where/", { method: "POST", headers, body: "{}" }));
  expect([answer.status, await answer.json()]).toEqual([200, { ServiceSummaryList: [] }]);
  expect((await fetch("http://any.where/other")).status).toBe(400);
});

test("the index hands on every validator", () => {
  const text = read("src/entry/index.ts");
  for (const operation of Object.keys(schema.operations))
    for (const direction of ["Request", "Response"]) expect(text).toContain(` validate${operation}${direction},`);
});
