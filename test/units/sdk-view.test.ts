import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSdkView, type SdkView } from "../../src/harness/sdk-view.ts";
import { embeddedTarget } from "../../src/harness/targets/embedded.ts";
import type { Received } from "../../src/wire/target.ts";

const view = (await createSdkView()) as SdkView;

const came = (status: number, body: string, headers = {}): Received => ({
  is: "response",
  status,
  headers,
  body: Buffer.from(body),
});

describe("the SDK's view", () => {
  test("reads what the emulator answers, under the operation that was called", async () => {
    const target = embeddedTarget();
    const [services, unknown] = await Promise.all([
      view.read("ListServices", await target.call("ListServices", {})),
      view.read("ListServices", await target.call("Nothing", {})),
    ]);
    expect(services).toEqual({ ok: true, output: { ServiceSummaryList: [] } });
    expect(unknown).toMatchObject({ ok: false, error: { name: "UnknownOperationException", isModeled: false } });
  });

  test("keeps answers apart that are read at the same time", async () => {
    const names = Array.from({ length: 20 }, (_, number) => `service-${number}`);
    const readings = await Promise.all(
      names.map((ServiceName) => view.read("DescribeService", came(200, JSON.stringify({ Service: { ServiceName } })))),
    );
    expect(readings).toEqual(names.map((ServiceName) => ({ ok: true, output: { Service: { ServiceName } } })));
  });

  test("tells modelled errors, dates and dropped members as a program would see them", async () => {
    expect(
      await view.read("DescribeService", came(400, '{"__type":"ns#InvalidStateException","Message":"m"}')),
    ).toEqual({
      ok: false,
      error: { name: "InvalidStateException", message: "m", isModeled: true },
    });
    expect(await view.read("DescribeService", came(200, '{"Service":{"CreatedAt":1.5E9,"Invented":1}}'))).toEqual({
      ok: true,
      output: { Service: { CreatedAt: 1.5e9 } },
    });
    expect(await view.read("DescribeService", came(200, ""))).toEqual({ ok: true, output: {} });
  });

  test.each<[string, Received, RegExp]>([
    ["HTML", came(200, "<html>"), /not valid JSON$/],
    ["a time as a text", came(200, '{"Service":{"CreatedAt":"2024-01-01T00:00:00Z"}}'), /Expected real number/],
    ["nothing", { is: "nothing", why: "closed", detail: "" }, /no bytes/],
  ])("says so where it cannot read %s", async (_, received, words) => {
    expect(await view.read("DescribeService", received)).toEqual({
      ok: undefined,
      reason: expect.stringMatching(words),
    });
  });

  test("survives 100,000 levels", async () => {
    const deep = `{"Service":${"[".repeat(1e5)}${"]".repeat(1e5)}}`;
    await expect(view.read("DescribeService", came(200, deep))).resolves.toHaveProperty("ok");
  });

  test("knows no operation that the SDK does not have, and is absent where the SDK is", async () => {
    expect(await view.read("Nothing", came(200, "{}"))).toMatchObject({ ok: undefined });
    const folder = mkdtempSync(join(tmpdir(), "no-sdk-"));
    expect(await createSdkView(`${folder}/`)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});
