// The same with @fast-check/vitest.
import { test } from "@fast-check/vitest";
import { request } from "apprunner-contract/arbitraries";
import { createEmulator } from "apprunner-contract/emulator";
import { expect } from "vitest";

test.prop([request("CreateService")])("whatever is valid is accepted", (input) => {
  expect(createEmulator({ quotas: "off" }).call("CreateService", input)).toMatchObject({ ok: true });
});
