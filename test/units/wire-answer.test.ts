import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../src/wire/read-answer.ts";
import { writeResponse } from "../../src/wire/response.ts";
import { clientRequest, signedRequest } from "../../src/wire/signed-request.ts";
import { exponent, writeTimestamps } from "../../src/wire/timestamps.ts";

const ID = "01234567-89ab-cdef-0123-456789abcdef";

describe("writeResponse", () => {
  test("writes an output, its timestamps as the service does", () => {
    const output = { Service: { CreatedAt: 1621449932.319, ServiceName: "a" } };
    expect(writeResponse({ ok: true, output }, ID)).toEqual({
      status: 200,
      headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": ID },
      body: '{"Service":{"CreatedAt":1.621449932319E9,"ServiceName":"a"}}',
    });
  });

  test("writes plain timestamps on demand", () => {
    const { body } = writeResponse({ ok: true, output: { CreatedAt: 1.5 } }, ID, { timestamps: "plain" });
    expect(body).toBe('{"CreatedAt":1.5}');
  });

  test.each([
    ["InvalidRequestException", 400],
    ["ResourceNotFoundException", 400],
    ["InternalServiceErrorException", 500],
    ["UnknownOperationException", 400],
    ["MissingAuthenticationTokenException", 403],
  ])("gives %s the status %i", (name, status) => {
    const written = writeResponse({ ok: false, error: { name, message: "why" } }, ID);
    expect(written).toMatchObject({ status, body: JSON.stringify({ __type: name, Message: "why" }) });
  });

  test("puts a namespace before the name of an error", () => {
    const error = { name: "InvalidRequestException", message: "" };
    const { body } = writeResponse({ ok: false, error }, ID, {
      timestamps: "plain",
      namespace: "com.amazonaws.apprunner",
    });
    expect(JSON.parse(body).__type).toBe("com.amazonaws.apprunner#InvalidRequestException");
  });
});

describe("timestamps", () => {
  test.each([
    [1621449932.319, "1.621449932319E9"],
    [1621449932, "1.621449932E9"],
    [1_000_000_000, "1.0E9"],
    [0, "0.0E0"],
    [0.5, "5.0E-1"],
  ])("%d is %s", (number, text) => {
    expect(exponent(number)).toBe(text);
    expect(Number(text)).toBe(number);
  });

  test("leaves texts alone that look like timestamps", () => {
    const value = { CreatedAt: 1.5, Text: '"CreatedAt":1.5', CreatedAtX: 1.5, Map: { UpdatedAt: "1.5" } };
    const written = writeTimestamps(JSON.stringify(value), "exponent");
    expect(written.match(/E0/g)).toHaveLength(1);
    expect(JSON.parse(written)).toEqual(value);
  });
});

describe("readAnswer", () => {
  const fault = (status: number, body: string, headers = {}) => readAnswer(status, headers, body);
  test.each([
    ["an output", fault(200, '{"a":1}'), { ok: true, output: { a: 1 } }],
    ["no body", fault(200, ""), { ok: true, output: {} }],
    ["a bare type", fault(400, '{"__type":"X","Message":"m"}'), { ok: false, error: { name: "X", message: "m" } }],
    [
      "a lower-case message",
      fault(400, '{"__type":"n#X","message":"m"}'),
      { ok: false, error: { name: "X", message: "m" } },
    ],
    ["a code", fault(400, '{"code":"X"}'), { ok: false, error: { name: "X", message: "" } }],
    [
      "a header",
      fault(400, "", { "x-amzn-errortype": "X:http://u/" }),
      { ok: false, error: { name: "X", message: "" } },
    ],
    ["HTML", fault(502, "<html>"), { ok: undefined, reason: 'the body is not JSON: "<html>"' }],
    ["a list", fault(200, "[]"), { ok: undefined, reason: 'the body is JSON, but not an object: "[]"' }],
    [
      "an error without type",
      fault(500, "{}"),
      { ok: undefined, reason: 'HTTP 500 without the type of an error: "{}"' },
    ],
  ])("reads %s", (_, answer, expected) => {
    expect(answer).toEqual(expected);
  });
});

describe("requests of our own", () => {
  test("have what the protocol asks for", () => {
    expect(clientRequest("http://127.0.0.1:1", "ListServices")).toEqual({
      method: "POST",
      url: "http://127.0.0.1:1/",
      headers: {
        host: "127.0.0.1:1",
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "AppRunner.ListServices",
      },
      body: "{}",
    });
  });

  test("are signed as another reckoning of SigV4 signs them", async () => {
    const at = new Date("2024-01-02T03:04:05Z");
    const credentials = { accessKeyId: "key", secretAccessKey: "secret" };
    const { headers } = await signedRequest(
      "http://127.0.0.1:8080/",
      "ListServices",
      {},
      { region: "eu-west-1", credentials, at },
    );
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1] ?? "";
    const lines = names.split(";").map((name) => `${name}:${headers[name]}`);
    const hash = headers["x-amz-content-sha256"] ?? "";
    const canonical = ["POST", "/", "", ...lines, "", names, hash].join("\n");
    const scope = "20240102/eu-west-1/apprunner/aws4_request";
    const { createHash } = await import("node:crypto");
    const digest = createHash("sha256").update(canonical).digest("hex");
    const text = ["AWS4-HMAC-SHA256", "20240102T030405Z", scope, digest].join("\n");
    const key = scope
      .split("/")
      .reduce<string | Buffer>((secret, part) => createHmac("sha256", secret).update(part).digest(), "AWS4secret");
    const signature = createHmac("sha256", key).update(text).digest("hex");
    expect(headers.authorization).toBe(
      `AWS4-HMAC-SHA256 Credential=key/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    );
  });
});
