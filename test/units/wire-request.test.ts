import { describe, expect, test } from "vitest";
import { MEDIA_TYPE, REQUEST_LIMITS, readRequest } from "../../src/wire/request.ts";

const HEAD = { "content-type": MEDIA_TYPE, "x-amz-target": "AppRunner.ListServices" };
const SIGNED = {
  "x-amz-date": "20240101T000000Z",
  authorization: `AWS4-HMAC-SHA256 Credential=any/20240101/us-east-1/apprunner/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"a".repeat(64)}`,
};
const STRICT = { ...REQUEST_LIMITS, signed: true };

const read = (body: string | Uint8Array, headers: object = {}, limits = REQUEST_LIMITS) =>
  readRequest({ ...HEAD, ...headers }, typeof body === "string" ? Buffer.from(body) : body, limits);
const refusal = (...given: Parameters<typeof read>) => {
  const answer = read(...given);
  return answer.ok ? "accepted" : answer.error.name;
};

describe("readRequest", () => {
  test.each([
    ["an object", '{"MaxResults":5}', { MaxResults: 5 }],
    ["an empty body", "", {}],
    ["an empty object", "{}", {}],
    ["the last of equal keys", '{"a":1,"a":2}', { a: 2 }],
    ["brackets and quotes inside texts", '{"a":"[[[{\\"\\\\"}', { a: '[[[{"\\' }],
    ["nesting up to the limit", `{"a":${"[".repeat(63)}${"]".repeat(63)}}`, expect.anything()],
  ])("reads %s", (_, body, input) => {
    expect(read(body)).toEqual({ ok: true, operation: "ListServices", input });
  });

  test("keeps __proto__ as a plain key and leaves prototypes alone", () => {
    const answer = read('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(answer.ok && Object.keys(answer.input)).toEqual(["__proto__", "constructor"]);
    expect(answer.ok && Object.getPrototypeOf(answer.input)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ["with parameters", `${MEDIA_TYPE}; charset=utf-8`],
    ["in capitals", MEDIA_TYPE.toUpperCase()],
  ])("takes a content type %s", (_, type) => {
    expect(refusal("{}", { "content-type": type })).toBe("accepted");
  });

  test.each([
    ["a body cut short", '{"a":', "SerializationException"],
    ["plain text", "hello", "SerializationException"],
    ["a list", "[]", "SerializationException"],
    ["a text", '"x"', "SerializationException"],
    ["null", "null", "SerializationException"],
    ["bytes that are not UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), "SerializationException"],
    ["a byte order mark", "\ufeff{}", "SerializationException"],
    ["nesting beyond the limit", `{"a":${"[".repeat(64)}${"]".repeat(64)}}`, "SerializationException"],
    ["100,000 levels", "[".repeat(100_000), "SerializationException"],
    ["100,000 levels of objects", '{"a":'.repeat(100_000), "SerializationException"],
    ["a body that is too long", new Uint8Array(REQUEST_LIMITS.bytes + 1), "RequestEntityTooLargeException"],
  ])("refuses %s", (_, body, name) => {
    expect(refusal(body)).toBe(name);
  });

  test.each([
    ["no content type", { "content-type": undefined }, "UnknownOperationException"],
    ["another content type", { "content-type": "application/json" }, "UnknownOperationException"],
    ["no target", { "x-amz-target": undefined }, "UnknownOperationException"],
    ["another service's target", { "x-amz-target": "DynamoDB_20120810.ListTables" }, "UnknownOperationException"],
    ["a target without operation", { "x-amz-target": "AppRunner." }, "UnknownOperationException"],
    ["a compressed body", { "content-encoding": "gzip" }, "SerializationException"],
    ["an announced length beyond the limit", { "content-length": "99999999" }, "RequestEntityTooLargeException"],
  ])("refuses %s", (_, headers, name) => {
    expect(refusal("{}", headers)).toBe(name);
  });
});

describe("signatures", () => {
  const authorization = SIGNED.authorization;
  test.each([
    ["none", {}, "accepted", "MissingAuthenticationTokenException"],
    ["a whole one", SIGNED, "accepted", "accepted"],
    ["another scheme", { ...SIGNED, authorization: "Bearer token" }, "IncompleteSignatureException"],
    ["an empty header", { ...SIGNED, authorization: "" }, "IncompleteSignatureException"],
    [
      "no Signature",
      { ...SIGNED, authorization: authorization.replace(/, Signature.*/, "") },
      "IncompleteSignatureException",
    ],
    [
      "a Signature that is no number",
      { ...SIGNED, authorization: authorization.replace(/a{64}/, "zz") },
      "IncompleteSignatureException",
    ],
    ["no date", { authorization }, "IncompleteSignatureException"],
    [
      "half a scope",
      { ...SIGNED, authorization: authorization.replace("/aws4_request", "") },
      "IncompleteSignatureException",
    ],
    [
      "another service",
      { ...SIGNED, authorization: authorization.replace("/apprunner/", "/s3/") },
      "InvalidSignatureException",
    ],
  ])("%s", (_, headers, lenient, strict = lenient) => {
    expect([refusal("{}", headers), refusal("{}", headers, STRICT)]).toEqual([lenient, strict]);
  });
});
