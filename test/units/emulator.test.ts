import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { redact } from "../../src/emulator/redact.ts";
import { seededSources } from "../../src/emulator/sources.ts";
import { createEmulator, type EmulatorOptions, openEmulator } from "../../src/entry/emulator.ts";
import { clientRequest } from "../../src/wire/signed-request.ts";

const CREATE = {
  ServiceName: "web-service",
  SourceConfiguration: {
    CodeRepository: {
      RepositoryUrl: "https://github.com/example/monorepo",
      SourceCodeVersion: { Type: "BRANCH", Value: "main" },
      SourceDirectory: "/services/web",
      CodeConfiguration: {
        ConfigurationSource: "API",
        CodeConfigurationValues: {
          Runtime: "NODEJS_22",
          StartCommand: "serve --key hunter2",
          RuntimeEnvironmentVariables: { PASSWORD: "hunter2" },
        },
      },
    },
  },
};

function asker(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  return (operation: string, input: unknown) => {
    const { method, headers, body } = clientRequest("http://localhost", operation, input);
    return emulator.handle({ method, path: "/", headers, body: Buffer.from(body) });
  };
}

describe("a seed", () => {
  test("makes every byte repeatable", () => {
    const life = (seed: string) => {
      const ask = asker({ seed, settleMs: 1500 });
      return [ask("CreateService", CREATE), ask("ListServices", {}), ask("ListServices", {}), ask("Nothing", {})];
    };
    expect(life("a")).toEqual(life("a"));
    expect(life("a")).not.toEqual(life("b"));
  });

  test("moves the clock on by a second a call", () => {
    const emulator = createEmulator({ seed: "a", settleMs: 2500 });
    emulator.call("CreateService", CREATE);
    const status = () => {
      const answer = emulator.call("ListServices");
      return answer.ok && (answer.output as { ServiceSummaryList: { Status: string }[] }).ServiceSummaryList[0]?.Status;
    };
    expect([status(), status(), status()]).toEqual(["OPERATION_IN_PROGRESS", "OPERATION_IN_PROGRESS", "RUNNING"]);
  });

  test("draws ids that never repeat", () => {
    const { newId, position } = seededSources("a");
    const ids = Array.from({ length: 20_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(seededSources("a", position?.()).newId()).not.toBe(ids.at(-1));
  });

  test("is needed to skip time", () => {
    expect(() => createEmulator().skip(1)).toThrow("only an emulator with a seed has a virtual clock");
  });
});

describe("options", () => {
  test.each([
    [{ account: "12" }, "an account is twelve digits"],
    [{ region: "a b" }, "no ARN can be made of account 123456789012 and Region a b"],
    [{ failures: { ListServices: "CREATE_FAILED" } }, "ListServices cannot fail"],
    [{ failures: { CreateService: "RUNNING" } }, "CreateService fails with CREATE_FAILED"],
    [{ choices: { nothing: "x" } }, "nothing is no open point"],
    [{ release: "2020-01-01" }, "2020-01-01"],
  ])("%j make no sense", (options, message) => {
    expect(() => createEmulator(options)).toThrow(message);
  });

  test("let an operation end in a failure or in an error", () => {
    const failing = createEmulator({
      failures: { CreateService: "CREATE_FAILED", DeleteService: "InternalServiceErrorException" },
    });
    failing.call("CreateService", CREATE);
    const listed = failing.call("ListServices");
    expect(listed).toMatchObject({ output: { ServiceSummaryList: [{ Status: "CREATE_FAILED" }] } });
    expect(failing.call("DeleteService", {})).toMatchObject({ error: { name: "InternalServiceErrorException" } });
  });

  test("choose the release", () => {
    expect(createEmulator({ release: "2023-09-20" }).call("CreateService", CREATE)).toMatchObject({
      error: { name: "InvalidRequestException" },
    });
    expect(createEmulator({ release: "2021-05-18" }).call("ListVpcConnectors")).toMatchObject({
      error: { name: "UnknownOperationException" },
    });
  });

  test("complete a handshake by hand", () => {
    const emulator = createEmulator({ choices: { handshake: "by-hand" } });
    const made = emulator.call("CreateConnection", { ConnectionName: "github", ProviderType: "GITHUB" });
    const arn = made.ok ? (made.output as { Connection: { ConnectionArn: string } }).Connection.ConnectionArn : "";
    const status = () => emulator.call("ListConnections");
    expect(status()).toMatchObject({ output: { ConnectionSummaryList: [{ Status: "PENDING_HANDSHAKE" }] } });
    emulator.completeHandshake(arn);
    expect(status()).toMatchObject({ output: { ConnectionSummaryList: [{ Status: "AVAILABLE" }] } });
  });
});

describe("the log", () => {
  test("has every call, and nothing sensitive", async () => {
    const folder = mkdtempSync(join(tmpdir(), "apprunner-log-"));
    const log = join(folder, "calls.ndjson");
    const emulator = await openEmulator({ log, seed: "log" });
    const send = (operation: string, input: unknown): void => {
      const { method, headers, body } = clientRequest("http://localhost", operation, input);
      emulator.handle({ method, path: "/", headers, body: Buffer.from(body) });
    };
    send("CreateService", CREATE);
    send("CreateService", { ...CREATE, PASSWORD: "hunter2" });
    send("CreateService", { ...CREATE, SourceConfiguration: { ...CREATE.SourceConfiguration, Password: ["hunter2"] } });
    send("hunter2", {});
    send("ListServices", { MaxResults: 99 });
    emulator.handle({ method: "POST", path: "/", headers: {}, body: Buffer.from("hunter2") });
    emulator.close();
    const text = readFileSync(log, "utf8");
    const calls = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    rmSync(folder, { recursive: true });
    expect(text).not.toMatch(/hunter2|PASSWORD/i);
    expect(calls.map(({ operation, status }) => [operation, status])).toEqual([
      ["CreateService", 200],
      ["CreateService", 400],
      ["CreateService", 400],
      [undefined, 400],
      ["ListServices", 400],
      [undefined, 400],
    ]);
    expect(calls[0]).toMatchObject({
      time: "2024-01-01T00:00:01.000Z",
      input: {
        ServiceName: "web-service",
        SourceConfiguration: { CodeRepository: { SourceDirectory: "/services/web" } },
      },
      output: { Service: { ServiceName: "web-service" } },
    });
    expect(calls[4]).toMatchObject({
      error: "InvalidRequestException",
      message: expect.stringContaining("MaxResults"),
    });
  });

  test.each([
    ["a plain value", { ServiceName: "a" }, { ServiceName: "a" }],
    ["an unknown member", { Secret: "s" }, { "(hidden) 1": "(hidden)" }],
    ["a wrong type", { ServiceName: ["s"], Tags: "s" }, { ServiceName: "(hidden)", Tags: "(hidden)" }],
    ["a null", { ServiceName: null }, { ServiceName: "(hidden)" }],
  ])("shows %s", (_, value, shown) => {
    expect(redact(value, "CreateServiceRequest").value).toEqual(shown);
  });
});
