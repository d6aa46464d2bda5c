// The same with @fast-check/vitest.
import { test } from "@fast-check/vitest";
import { request } from "apprunner-contract/arbitraries";
import { expect } from "vitest";
import "apprunner-contract/vitest";

test.prop([request("CreateService")])("whatever is made conforms", (input) => {
  expect(input).toConformTo("CreateServiceRequest");
});
