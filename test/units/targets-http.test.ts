import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer, type Server as NetServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { createHttpServer as createEmulatorServer } from "../../src/emulator/server.ts";
import { readAnswer } from "../../src/wire/read-answer.ts";
import { REQUEST_LIMITS } from "../../src/wire/request.ts";
import type { Received, Target } from "../../src/wire/target.ts";
import { isAmazon, isLoopback } from "../../src/wire/targets/endpoint.ts";
import { type HttpTargetOptions, httpTarget } from "../../src/wire/targets/http.ts";
import { TargetError } from "../../src/wire/targets/target-error.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function urlOf(server: Server | NetServer): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  ends.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function targetOf(url: string, options: HttpTargetOptions = {}): Target {
  const target = httpTarget(url, options);
  ends.push(target.close);
  return target;
}

const http = async (listener: RequestListener, options: HttpTargetOptions = {}): Promise<Target> =>
  targetOf(await urlOf(createHttpServer(listener)), options);

const raw = async (answer: (socket: Socket, number: number) => void, options: HttpTargetOptions = {}) => {
  let number = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => answer(socket, number++));
  });
  return targetOf(await urlOf(server), options);
};

const list = (target: Target): Promise<Received> => target.call("ListServices", {});

describe("httpTarget", () => {
  test("drives the emulator, which demands a signature, below a path too", async () => {
    const emulator = createEmulator({ limits: { signed: true } });
    const server = createEmulatorServer(
      (request) => emulator.handle({ ...request, path: request.path.replace(/^\/base/, "") }),
      REQUEST_LIMITS,
    );
    const url = await urlOf(server);
    for (const endpoint of [url, `${url}/base`, `${url}/base/`]) {
      const received = await list(targetOf(endpoint));
      expect(received).toMatchObject({ is: "response", status: 200 });
      const { status, headers, body } = received as Extract<Received, { is: "response" }>;
      expect(readAnswer(status, headers, body)).toEqual({ ok: true, output: { ServiceSummaryList: [] } });
    }
  });

  test("signs for the Region and the credentials that it is given, and says where it stands", async () => {
    const seen: IncomingMessage[] = [];
    const target = await http((request, response) => response.end(`${seen.push(request)}`), {
      region: "eu-west-1",
      credentials: { accessKeyId: "somebody", secretAccessKey: "s", sessionToken: "token" },
    });
    await list(target);
    await target.send?.({ method: "GET", path: "/a/b?x=1", headers: { authorization: "none" }, body: "" });
    const [first, second] = seen;
    expect(first?.headers.authorization).toMatch(/Credential=somebody\/\d{8}\/eu-west-1\/apprunner\//);
    expect(first?.headers).toMatchObject({
      "x-amz-security-token": "token",
      "x-amz-target": "AppRunner.ListServices",
      "content-type": "application/x-amz-json-1.0",
      "content-length": "2",
    });
    expect(second).toMatchObject({ method: "GET", url: "/a/b?x=1", headers: { authorization: "none" } });
    expect(target).toMatchObject({ view: "bytes", clock: "real", label: expect.stringContaining("http://127.0.0.1:") });
  });

  test("sends a body as it is, with its own headers", async () => {
    const target = await http((request, response) => {
      request.pipe(response.writeHead(200, { "x-kind": String(request.headers["content-type"]) }));
    });
    const body = Buffer.from([0xff, 0x00, 0x7b]);
    const received = await target.send?.({ headers: { "content-type": "text/plain" }, body });
    expect(received).toMatchObject({ is: "response", status: 200, headers: { "x-kind": "text/plain" } });
    expect(Buffer.from((received as { body: Uint8Array }).body)).toEqual(body);
  });

  test("keeps connections, and asks again where a kept one was closed before any answer", async () => {
    let connections = 0;
    const target = await raw((socket, number) => {
      if (number === 0) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
      else if (number === 1) socket.destroy();
      else socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n${++connections}!`);
    });
    expect(await list(target)).toMatchObject({ is: "response" });
    expect(await list(target)).toMatchObject({ is: "response", body: Buffer.from("1!") });
  });

  test("asks again where a connection was closed while a long body was being sent, but not for ever", async () => {
    const long = { headers: {}, body: "a".repeat(20_000_000) };
    const [soon, never] = [1, Number.POSITIVE_INFINITY].map((refused) => {
      let connections = 0;
      return http(async (request, response) => {
        if (connections++ < refused) request.socket.destroy();
        else for await (const _ of request);
        response.end(String(connections));
      });
    });
    expect(await (await soon)?.send?.(long)).toMatchObject({ is: "response", body: Buffer.from("2") });
    expect(await (await never)?.send?.(long)).toMatchObject({ is: "nothing", why: "closed" });
  });

  test("does not ask again where part of an answer had come", async () => {
    const target = await raw((socket, number) => {
      if (number === 0) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
      else socket.end("HTTP/1.1 200 O");
    });
    await list(target);
    expect(await list(target)).toMatchObject({ is: "nothing", why: "closed" });
  });

  test.each<[string, string, () => Promise<Target>]>([
    ["nobody listens", "unreachable", async () => targetOf("http://127.0.0.1:1")],
    ["no answer", "timeout", () => http(() => {}, { timeoutMs: 60 })],
    ["half an answer", "timeout", () => http((_, response) => void response.write("{"), { timeoutMs: 60 })],
    ["a closed connection", "closed", () => raw((socket) => socket.destroy())],
    ["an end without an answer", "closed", () => raw((socket) => socket.end())],
    ["a body cut short", "closed", () => raw((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"))],
    [
      "a chunk cut short",
      "closed",
      () => raw((socket) => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{")),
    ],
    [
      "another protocol",
      "closed",
      () =>
        raw((socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n")),
    ],
    ["no HTTP", "not-http", () => raw((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"))],
    [
      "TLS to a server without",
      "not-http",
      async () => {
        const plain = await raw((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
        return targetOf(plain.label.replace("http:", "https:"));
      },
    ],
    ["a head without end", "too-long", () => raw((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(1e5)}`))],
    [
      "a length of 100 MB",
      "too-long",
      () =>
        http((_, response) => void response.writeHead(200, { "content-length": 1e8 }).write("{"), { timeoutMs: 2000 }),
    ],
    [
      "a small bomb",
      "too-long",
      () =>
        http(
          (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5e6))),
          {
            maxBytes: 1e6,
          },
        ),
    ],
  ])("after %s there is nothing: %s", async (_, why, target) => {
    expect(await list(await target())).toEqual({ is: "nothing", why, detail: expect.stringMatching(/./) });
  });

  test("does not read 100 MB", async () => {
    let written = 0;
    const piece = Buffer.alloc(1 << 16, "[");
    const target = await http((_, response) => {
      const more = (): void => {
        for (; written < 1e8; written += piece.length) if (!response.write(piece)) return;
        response.end();
      };
      response.on("drain", more);
      more();
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await list(target)).toMatchObject({ is: "nothing", why: "too-long" });
    expect(written).toBeLessThan(4e7);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4e7);
  });

  test("takes HTML, nothing at all, 204 and HEAD as they are", async () => {
    const target = await http((request, response) => {
      if (request.url === "/html") response.writeHead(502, { "content-type": "text/html" }).end("<html>");
      else if (request.url === "/204") response.writeHead(204).end();
      else response.writeHead(200, { "content-length": 0 }).end();
    });
    const at = (path: string, method = "POST") => target.send?.({ method, path, headers: {}, body: "" });
    expect(await at("/html")).toMatchObject({ is: "response", status: 502, body: Buffer.from("<html>") });
    expect(await at("/204")).toMatchObject({ is: "response", status: 204, body: Buffer.alloc(0) });
    expect(await at("/")).toMatchObject({ is: "response", status: 200, body: Buffer.alloc(0) });
    expect(await at("/html", "HEAD")).toMatchObject({ is: "response", status: 502, body: Buffer.alloc(0) });
  });

  test("unpacks gzip, and leaves alone what is said to be gzip and is not", async () => {
    const target = await http((request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(request.url === "/" ? gzipSync('{"a":1}') : "{}");
    });
    expect(await list(target)).toMatchObject({ body: Buffer.from('{"a":1}') });
    expect(await target.send?.({ path: "/x", headers: {}, body: "" })).toMatchObject({ body: Buffer.from("{}") });
  });

  test("hands on 100,000 levels, which are read as no answer", async () => {
    const deep = `{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`;
    const received = await list(await http((_, response) => response.end(deep)));
    const { status, headers, body } = received as Extract<Received, { is: "response" }>;
    expect(readAnswer(status, headers, body)).toEqual({
      ok: undefined,
      reason: "the body is nested deeper than 64 levels",
    });
    expect(readAnswer(400, { "x-amzn-errortype": "X" }, deep)).toMatchObject({ ok: undefined });
  });

  test.each(["127.0.0.1:80", "ftp://127.0.0.1", "nothing", "http://user:secret@127.0.0.1", "http://127.0.0.1/?a=b"])(
    "refuses %s",
    (url) => {
      expect(() => httpTarget(url)).toThrow(TargetError);
    },
  );
});

describe("where a URL leads", () => {
  test.each([
    "http://127.0.0.1:4566",
    "http://127.1",
    "http://2130706433:80/",
    "http://0x7f.1",
    "http://[::1]:1",
    "http://[::ffff:127.0.0.1]/",
    "http://localhost./",
    "http://LOCALHOST",
    "http://a.localhost/",
    "http://user@127.0.0.1",
    "http://0.0.0.0",
    "http://[::]/",
  ])("%s is this machine", (url) => {
    expect(isLoopback(url)).toBe(true);
  });

  test.each([
    "http://127.0.0.1@example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://128.0.0.1",
    "http://10.0.0.1",
    "http://[::ffff:10.0.0.1]",
    "http://xlocalhost",
    "127.0.0.1",
  ])("%s is not", (url) => {
    expect(isLoopback(url)).toBe(false);
  });

  test.each([
    ["https://apprunner.us-east-1.amazonaws.com", true],
    ["https://apprunner.us-east-1.AMAZONAWS.com./", true],
    ["https://apprunner.cn-north-1.amazonaws.com.cn", true],
    ["https://apprunner.us-east-1.api.aws", true],
    ["https://127.0.0.1@apprunner.us-east-1.amazonaws.com", true],
    ["https://amazonaws.com.example.com", false],
    ["https://notamazonaws.com", false],
    ["http://127.0.0.1/amazonaws.com", false],
    ["nothing", false],
  ])("%s is Amazon's: %s", (url, expected) => {
    expect(isAmazon(url)).toBe(expected);
  });
});
