import { describe, expect, test } from "vitest";
import type { TreeFile } from "../../src/core/define.ts";
import { looksLikeCredential, parameterAccount } from "../../src/rules/environment-names.ts";
import { configurationFiles, liesAbove, liesIn, seenFrom, stepsTo } from "../../src/rules/repository/parts/places.ts";
import {
  fateOfStranger,
  listed,
  nameAt,
  sentence,
  shown,
  structureAround,
  weightOfStranger,
  within,
} from "../../src/rules/wording.ts";

const at = (file: string, kind: TreeFile["kind"] = "apprunner-yaml"): TreeFile => ({ file, kind, repositories: [] });

describe("places in a tree", () => {
  test.each([
    ["infra/service.json", "infra/apprunner.yaml", "apprunner.yaml"],
    ["infra/service.json", "apprunner.yaml", "../apprunner.yaml"],
    ["service.json", "api/apprunner.yaml", "api/apprunner.yaml"],
    ["infra/prod/service.json", "infra/api/apprunner.yaml", "../api/apprunner.yaml"],
    ["infra/prod/service.json", "web/apprunner.yaml", "../../web/apprunner.yaml"],
    ["infra\\service.json", "api\\apprunner.yaml", "../api/apprunner.yaml"],
    ["a/a", "a/a/a", "a/a"],
    ["a/a/a", "a/a", "../a"],
  ])("from %s, %s is %s", (here, there, seen) => {
    expect(seenFrom(at(there), here)).toBe(seen);
  });

  test("a source directory is told by its steps, and not at all where it leads out", () => {
    expect(["/", undefined, "/services/./api/", "services/api", "/a/../b"].map(stepsTo)).toEqual([
      [],
      [],
      ["services", "api"],
      ["services", "api"],
      undefined,
    ]);
  });

  test("a configuration file has its name and its kind", () => {
    const files = [
      at("a/apprunner.yaml"),
      at("a/other.yaml"),
      at("b/apprunner.yaml", "foreign"),
      at("b\\apprunner.yaml"),
    ];
    expect(configurationFiles(files).map(({ file }) => file)).toEqual(["a/apprunner.yaml", "b\\apprunner.yaml"]);
  });

  test("files lie in folders and above each other", () => {
    expect(liesIn(at("shop/services/api/apprunner.yaml"), ["services", "api"])).toBe(true);
    expect(liesIn(at("shop/services/web/apprunner.yaml"), ["services", "api"])).toBe(false);
    expect(liesIn(at("api/apprunner.yaml"), ["services", "api"])).toBe(false);
    expect(liesAbove(at("a/apprunner.yaml"), at("a/b/service.json"))).toBe(true);
    expect(liesAbove(at("a/apprunner.yaml"), at("a/service.json"))).toBe(true);
    expect(liesAbove(at("a/b/apprunner.yaml"), at("a/service.json"))).toBe(false);
    expect(liesAbove(at("a/b/apprunner.yaml"), at("a/b"))).toBe(false);
    expect(liesAbove(at("x/apprunner.yaml"), at("a/b/service.json"))).toBe(false);
  });
});

describe("wording", () => {
  test("values are shown as JSON, up to sixty characters", () => {
    expect([shown("a"), shown(undefined), shown("x".repeat(58))]).toEqual(['"a"', "undefined", `"${"x".repeat(58)}"`]);
    expect(shown("x".repeat(59))).toBe(`"${"x".repeat(59)}…`);
  });

  test("lists, places and sentences", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "and")]).toEqual([
      "",
      "a",
      "a or b",
      "a, b and c",
    ]);
    expect([nameAt([]), nameAt(["Tags"]), nameAt([0]), nameAt(["Tags", 1])]).toEqual([
      "the document",
      "Tags",
      "item 1",
      "item 2 of Tags",
    ]);
    expect([structureAround(["Tags"]), structureAround(["Tags", 0, "Key"])]).toEqual([
      "the top level",
      "item 1 of Tags",
    ]);
    expect([within("the top level"), within("Tags")]).toEqual(["at the top level", "in Tags"]);
    expect([sentence("item 1"), sentence("the document"), sentence("run"), sentence("an item 1")]).toEqual([
      "Item 1",
      "The document",
      "run",
      "an item 1",
    ]);
  });

  test("what becomes of strangers depends on who reads them", () => {
    const kinds = ["apprunner-yaml", "cloudformation", "response", "terraform-plan", "request"] as const;
    expect(kinds.map((kind) => fateOfStranger({ kind }))).toEqual([
      "App Runner passes over a key that it does not know, so it has no effect.",
      "CloudFormation refuses a property that the resource type does not have.",
      "Clients drop a member that the API does not have.",
      "The API has no such member.",
      "The AWS CLI refuses a request with a member that the API does not have there.",
    ]);
    const weight = (kind: (typeof kinds)[number], intent: string) => weightOfStranger({ kind, intent } as never);
    expect([weight("request", "create"), weight("apprunner-yaml", "unknown"), weight("response", "report")]).toEqual([
      "error",
      "warning",
      "info",
    ]);
  });
});

describe("environment names", () => {
  test.each([
    ["DATABASE_URL", "postgresql://orders:correct-horse@db.example.com/orders", true],
    ["DATABASE_URL", "postgresql://orders:$word@db.example.com/orders", false],
    ["DATABASE_URL", "postgresql://orders:pa$word@db.example.com/orders", true],
    ["DATABASE_URL", "postgresql://orders:@db.example.com/orders", false],
    ["DATABASE_URL", "postgresql://orders@db.example.com:5432/orders", false],
    ["DATABASE_URL", "redis://:correct-horse@cache.example.com", true],
    ["ENDPOINT", "https://example.com/a:b@c", false],
    ["ENDPOINT", "https://example.com?a:b@c", false],
    ["NOTE", "see https://user:word@example.com", false],
    ["NOTE", "://user:word@example.com", false],
    ["API_KEY", "correct-horse", true],
    ["API_KEY", "true", false],
  ])("%s=%s: %s", (name, value, is) => {
    expect(looksLikeCredential(name, value)).toBe(is);
  });

  test("a parameter's ARN names its account, and nothing else does", () => {
    expect(parameterAccount("arn:aws:ssm:us-east-1:123456789012:parameter/orders/db")).toBe("123456789012");
    expect(parameterAccount("/orders/db")).toBeUndefined();
  });
});
