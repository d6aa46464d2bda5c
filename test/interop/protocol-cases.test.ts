import { describe, expect, test } from "vitest";
import { createEmulator } from "../../src/entry/emulator.ts";
import { readAnswer } from "../../src/wire/read-answer.ts";
import { writeResponse } from "../../src/wire/response.ts";
import { clientRequest, signedRequest } from "../../src/wire/signed-request.ts";

/**
 * The cases of Smithy's suite for AWS JSON 1.0 that this API can meet, by their published ids, told again with
 * operations of App Runner. Left out is what needs a shape that App Runner has none of: floats, unions, blobs, defaults,
 * host prefixes, compression, operations without any output, and the correction of answers, which a checker must not do.
 */
const TYPE = { "content-type": "application/x-amz-json-1.0" };
const emulator = createEmulator({ seed: "protocol" });
const ARN = [...emulator.world().rows.entries()]
  .find(([key]) => key.startsWith("autoscaling"))?.[0]
  .replace(/^[^/]*\//, "");

function ask(operation: string, body: string, headers = TYPE) {
  const target = { "x-amz-target": `AppRunner.${operation}` };
  const response = emulator.handle({
    method: "POST",
    path: "/",
    headers: { ...headers, ...target },
    body: Buffer.from(body),
  });
  return { ...response, value: JSON.parse(response.body) };
}

describe("the server", () => {
  test.each([
    [
      "AwsJson10MustSupportParametersInContentType",
      '{"MaxResults":5}',
      { "content-type": `${TYPE["content-type"]}; charset=utf-8` },
    ],
    ["AwsJson10ServiceSupportsNoPayloadForNoInput", "", TYPE],
    ["AwsJson10MustAlwaysSendEmptyJsonPayload", "{}", TYPE],
    ["AwsJson10NoInputAndOutput", "{}", TYPE],
    ["AwsJson10EmptyInputAndEmptyOutput", "{}", TYPE],
  ])("%s", (_, body, headers) => {
    const { status, headers: answered, value } = ask("ListServices", body, headers);
    expect({ status, value }).toEqual({ status: 200, value: { ServiceSummaryList: [] } });
    expect(answered).toMatchObject(TYPE);
  });

  test.each(["AwsJson10NoInputAndOutput", "AwsJson10EmptyInputAndEmptyOutputSendJsonObject"])("%s", () => {
    const { status, headers, body } = ask("UntagResource", JSON.stringify({ ResourceArn: ARN, TagKeys: ["none"] }));
    expect({ status, body }).toEqual({ status: 200, body: "{}" });
    expect(headers).toMatchObject(TYPE);
  });

  test("AwsJson10InvalidGreetingError", () => {
    const error = { name: "InvalidRequestException", message: "Hi" };
    const { status, headers, body } = writeResponse({ ok: false, error }, "", {
      timestamps: "exponent",
      namespace: "example",
    });
    expect(status).toBe(400);
    expect(headers).toMatchObject(TYPE);
    expect(JSON.parse(body)).toEqual({ __type: "example#InvalidRequestException", Message: "Hi" });
    expect(ask("DescribeService", "{}").value).toEqual({
      __type: "InvalidRequestException",
      Message: expect.any(String),
    });
  });
});

describe("our reader", () => {
  const foo = "FooError";
  const uri = "http://internal.amazon.com/coral/com.amazon.coral.validate/";
  const body = (value: object): string => JSON.stringify(value);
  test.each([
    [
      "AwsJson10InvalidGreetingError",
      {},
      body({ __type: "n#InvalidGreeting", Message: "Hi" }),
      "InvalidGreeting",
      "Hi",
    ],
    [
      "AwsJson10ComplexError",
      {},
      body({ __type: "n#ComplexError", TopLevel: "t", Nested: { Foo: "bar" } }),
      "ComplexError",
    ],
    ["AwsJson10EmptyComplexError", {}, body({ __type: "n#ComplexError" }), "ComplexError"],
    ["AwsJson10FooErrorUsingXAmznErrorType", { "x-amzn-errortype": foo }, ""],
    ["AwsJson10FooErrorUsingXAmznErrorTypeWithUri", { "x-amzn-errortype": `${foo}:${uri}` }, ""],
    ["AwsJson10FooErrorUsingXAmznErrorTypeWithUriAndNamespace", { "x-amzn-errortype": `n#${foo}:${uri}` }, ""],
    ["AwsJson10FooErrorUsingCode", {}, body({ code: foo })],
    ["AwsJson10FooErrorUsingCodeAndNamespace", {}, body({ code: `n#${foo}` })],
    ["AwsJson10FooErrorUsingCodeUriAndNamespace", {}, body({ code: `n#${foo}:${uri}` })],
    ["AwsJson10FooErrorWithDunderType", {}, body({ __type: foo })],
    ["AwsJson10FooErrorWithDunderTypeAndNamespace", {}, body({ __type: `n#${foo}` })],
    ["AwsJson10FooErrorWithDunderTypeAndDifferentNamespace", {}, body({ __type: `other#${foo}` })],
    ["AwsJson10FooErrorWithDunderTypeUriAndNamespace", {}, body({ __type: `n#${foo}:${uri}` })],
    [
      "AwsJson10FooErrorWithNestedTypeProperty",
      {},
      body({ __type: `n#${foo}`, ErrorDetails: [{ __type: "m#ErrorDetails" }] }),
    ],
  ])("%s", (_, headers, text, name = foo, message = "") => {
    expect(readAnswer(name === foo ? 500 : 400, headers, text)).toEqual({ ok: false, error: { name, message } });
  });

  test.each([
    ["AwsJson10HandlesEmptyOutputShape", "{}", {}],
    ["AwsJson10HandlesUnexpectedJsonOutput", '{"foo":true}', { foo: true }],
    ["AwsJson10ServiceRespondsWithNoPayload", "", {}],
    ["AwsJson10DeserializeIgnoreType", '{"__type":"n#T","a":1}', { __type: "n#T", a: 1 }],
  ])("%s", (_, text, output) => {
    expect(readAnswer(200, TYPE, text)).toEqual({ ok: true, output });
  });
});

describe("our sender", () => {
  const signer = { region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } };
  const both = async (endpoint: string) => [
    clientRequest(endpoint, "ListServices"),
    await signedRequest(endpoint, "ListServices", {}, signer),
  ];

  test.each([
    "AwsJson10MustAlwaysSendEmptyJsonPayload",
    "AwsJson10NoInputAndOutput",
    "AwsJson10EmptyInputAndEmptyOutput",
  ])("%s", async () => {
    for (const request of await both("http://example.com")) {
      expect(request).toMatchObject({ method: "POST", url: "http://example.com/", body: "{}" });
      expect(request.headers).toMatchObject({ ...TYPE, "x-amz-target": "AppRunner.ListServices" });
    }
  });

  test("AwsJson10HostWithPath", async () => {
    for (const { url } of await both("http://example.com/custom")) expect(url).toBe("http://example.com/custom/");
  });

  test("NonQueryCompatibleAwsJson10ForbidsQueryModeHeader", async () => {
    for (const { headers } of await both("http://example.com"))
      expect(Object.keys(headers)).not.toContain("x-amzn-query-mode");
  });
});
