import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/entry/emulator.ts";

const TYPE = "application/x-amz-json-1.0";
const faults: unknown[] = [];
let emulator: RunningEmulator;

beforeAll(async () => {
  const patience = { headers: 400, request: 1300, look: 50 };
  emulator = await startEmulator({ patience, onFault: (error) => faults.push(error) });
});

afterAll(async () => {
  expect(faults).toEqual([]);
  await emulator.close();
});

async function post(body: string | Uint8Array, headers: Record<string, string> = {}, operation = "ListServices") {
  const head = { "content-type": TYPE, "x-amz-target": `AppRunner.${operation}`, ...headers };
  const response = await fetch(emulator.url, { method: "POST", headers: head, body });
  return {
    status: response.status,
    id: response.headers.get("x-amzn-requestid"),
    value: (await response.json()) as { __type?: string },
  };
}

const healthy = async (): Promise<void> => expect((await post("{}")).status).toBe(200);

/** Everything that the server says on a connection that is sent these pieces, each after a pause in milliseconds. */
async function raw(pieces: readonly (readonly [text: string, pause: number])[]): Promise<string> {
  const socket = connect(emulator.port, emulator.host);
  let heard = "";
  socket.setEncoding("utf8").on("data", (text) => {
    heard += text;
  });
  const closed = once(socket, "close");
  for (const [text, pause] of pieces) {
    if (socket.writable) socket.write(text);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await closed;
  return heard;
}

const HEAD = (length: number): string =>
  `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${TYPE}\r\nX-Amz-Target: AppRunner.ListServices\r\nContent-Length: ${length}\r\n\r\n`;

describe("the server answers", () => {
  test.each([
    ["malformed JSON", '{"a":', "SerializationException"],
    ["a wrong top level", "[]", "SerializationException"],
    ["a wrong type", '{"MaxResults":"five"}', "InvalidRequestException"],
    ["a __proto__ key", '{"__proto__":{"MaxResults":5}}', "InvalidRequestException"],
    ["100,000 levels", "[".repeat(100_000), "SerializationException"],
    ["100,000 levels below a member", `{"a":${'{"a":'.repeat(100_000)}`, "SerializationException"],
  ])("%s with an error", async (_, body, type) => {
    expect(await post(body)).toMatchObject({
      status: 400,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      value: { __type: type },
    });
  });

  test.each([
    ["an unknown operation", {}, "ListNothing", "UnknownOperationException"],
    ["a strange operation", {}, "__proto__", "UnknownOperationException"],
    ["another service", { "x-amz-target": "AppStream.ListServices" }, "", "UnknownOperationException"],
    ["another content type", { "content-type": "text/plain" }, "ListServices", "UnknownOperationException"],
    [
      "a broken signature",
      { authorization: "AWS4-HMAC-SHA256 Credential=x" },
      "ListServices",
      "IncompleteSignatureException",
    ],
  ])("%s with an error", async (_, headers, operation, type) => {
    expect(await post("{}", headers as Record<string, string>, operation)).toMatchObject({ value: { __type: type } });
  });

  test.each(["GET", "PUT", "DELETE"])("%s with an error in JSON", async (method) => {
    const response = await fetch(`${emulator.url}/services`, { method });
    expect([response.status, (await response.json()) as object]).toMatchObject([
      400,
      { __type: "UnknownOperationException" },
    ]);
  });

  test("what is not HTTP with an error in JSON", async () => {
    expect(await raw([["hello\r\n\r\n", 0]])).toMatch(/^HTTP\/1.1 400 .*SerializationException/s);
    await healthy();
  });
});

describe("the server stands", () => {
  test("10 MB with an announced length", async () => {
    expect(await post(Buffer.alloc(10_000_000, 0x20))).toMatchObject({
      status: 413,
      value: { __type: "RequestEntityTooLargeException" },
    });
    await healthy();
  });

  test("10 MB in pieces of unknown number", async () => {
    async function* pieces() {
      for (let piece = 0; piece < 160; piece++) yield new Uint8Array(65_536);
    }
    const body = pieces();
    const headers = { "content-type": TYPE, "x-amz-target": "AppRunner.ListServices" };
    const sent = fetch(emulator.url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect((await sent).status).toBe(413);
    await healthy();
  });

  test("a body sent a byte at a time, while others are answered", async () => {
    const slow = raw([
      [HEAD(2), 400],
      ["{", 400],
      ["}", 0],
    ]);
    await healthy();
    expect(await slow).toMatch(/^HTTP\/1.1 200 .*ServiceSummaryList/s);
  });

  test("a body that never comes to its end", async () => {
    expect(
      await raw([
        [HEAD(50), 0],
        ["{", 0],
      ]),
    ).toMatch(/^HTTP\/1.1 408 /);
    await healthy();
  });

  test("headers that never come to their end", async () => {
    expect(await raw([["POST / HTTP/1.1\r\nHost: x\r\n", 0]])).toMatch(/^HTTP\/1.1 408 /);
    await healthy();
  });

  test("requests that are given up half way", async () => {
    for (let number = 0; number < 50; number++) {
      const socket = connect(emulator.port, emulator.host);
      await once(socket, "connect");
      socket.write(HEAD(100).slice(0, number * 4 + 1));
      socket.destroy();
    }
    const socket = connect(emulator.port, emulator.host);
    await once(socket, "connect");
    socket.write(`${HEAD(100)}{"Max`);
    socket.resetAndDestroy();
    await healthy();
  });

  test("500 connections at once", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 500 });
    const headers = { "content-type": TYPE, "x-amz-target": "AppRunner.ListServices" };
    const one = () =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = request(emulator.url, { method: "POST", agent, headers }, (response) => {
          response.resume().on("end", () => resolve(response.statusCode));
        });
        asked.on("error", reject).end("{}");
      });
    const statuses = await Promise.all(Array.from({ length: 500 }, one));
    expect(new Set(statuses)).toEqual(new Set([200]));
    agent.destroy();
  });
});
