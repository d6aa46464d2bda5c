import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sdk from "@aws-sdk/client-apprunner";
import { afterAll, describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { embeddedTarget, handlerTarget } from "../../src/harness/targets/embedded.ts";
import { moduleTarget } from "../../src/harness/targets/module.ts";
import { readAnswer } from "../../src/wire/read-answer.ts";
import type { Received } from "../../src/wire/target.ts";
import { clientTarget } from "../../src/wire/targets/client.ts";
import { handlersTarget } from "../../src/wire/targets/handlers.ts";
import { TargetError } from "../../src/wire/targets/target-error.ts";

const folder = mkdtempSync(join(tmpdir(), "targets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const INPUT = {
  ServiceName: "service",
  SourceConfiguration: {
    ImageRepository: { ImageIdentifier: "public.ecr.aws/a/b:latest", ImageRepositoryType: "ECR_PUBLIC" },
  },
};

const NOWHERE = "arn:aws:apprunner:us-east-1:123456789012:service/a/0123456789abcdef0123456789abcdef";

const output = (value: unknown) => ({ is: "value", answer: { ok: true, output: value } });
const failure = (name: string, message: string) => ({ is: "value", answer: { ok: false, error: { name, message } } });
const silent = (why: string, words: RegExp) => ({ is: "nothing", why, detail: expect.stringMatching(words) });

describe("handlersTarget", () => {
  const thrown = (value: unknown) => () => {
    throw value;
  };
  class InvalidRequestException extends Error {}

  test("calls handlers with inputs of their own, and copies what they return", async () => {
    const kept = { when: new Date(1500), list: [undefined, Number.NaN, 1n], none: undefined, nothing: null };
    const input = { ServiceName: "a" };
    const handlers = {
      CreateService(given: { ServiceName: string }) {
        given.ServiceName = "b";
        return { kept, run: () => 1, ...given, $metadata: { httpStatusCode: 200 } };
      },
    };
    const target = handlersTarget(handlers, { label: "mine" });
    expect(await target.call("CreateService", input)).toEqual(
      output({ kept: { when: 1.5, list: [null, null, 1], nothing: null }, ServiceName: "b" }),
    );
    expect(input).toEqual({ ServiceName: "a" });
    expect(target).toMatchObject({ label: "mine", view: "values", clock: "real" });
    expect(target.send).toBeUndefined();
  });

  test("calls methods on what they belong to, also those that answer later", async () => {
    class Service {
      readonly count = 3;
      async ListServices() {
        return { count: this.count };
      }
      TagResource() {}
    }
    const target = handlersTarget(new Service() as never);
    expect(await target.call("ListServices", undefined)).toEqual(output({ count: 3 }));
    expect(await target.call("TagResource", {})).toEqual(output({}));
  });

  test.each<[string, unknown, object]>([
    ["an error by its class", new InvalidRequestException("m"), failure("InvalidRequestException", "m")],
    ["an error by its name", Object.assign(new Error("m"), { name: "XException" }), failure("XException", "m")],
    ["a plain object", { __type: "n#XException", Message: "m" }, failure("XException", "m")],
    ["an error of the SDK's kind", { name: "Odd", $fault: "client", message: "m" }, failure("Odd", "m")],
    ["a fault of the program", new TypeError("m"), silent("closed", /TypeError: m/)],
    ["a text", "words", silent("closed", /words/)],
    ["nothing", undefined, silent("closed", /undefined/)],
  ])("takes %s that is thrown", async (_, value, expected) => {
    expect(await handlersTarget({ ListServices: thrown(value) }).call("ListServices", {})).toEqual(expected);
  });

  test("answers for an operation without a handler as a server would", async () => {
    const received = await handlersTarget({}).call("ListServices", {});
    expect(received).toMatchObject({ answer: { error: { name: "UnknownOperationException" } } });
  });

  test("gives up what never settles, holds itself, or nests without end", async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    let deep: unknown = {};
    for (let level = 0; level < 1e5; level++) deep = [deep];
    const target = handlersTarget(
      { A: () => new Promise(() => {}), B: () => circle, C: () => ({ deep }) },
      { timeoutMs: 30 },
    );
    expect(await target.call("A", {})).toEqual(silent("timeout", /30 ms/));
    expect(await target.call("B", {})).toEqual(silent("too-long", /holds itself/));
    expect(await target.call("C", {})).toEqual(silent("too-long", /deeper/));
  });
});

describe("clientTarget", () => {
  const settings = { region: "us-east-1", credentials: { accessKeyId: "a", secretAccessKey: "b" }, maxAttempts: 1 };

  test("drives a real client", async () => {
    const { requestHandler } = createEmulator({ seed: "1" });
    const target = clientTarget(new sdk.AppRunnerClient({ ...settings, requestHandler: requestHandler as never }));
    const created = (await target.call("CreateService", INPUT)) as Extract<Received, { is: "value" }>;
    expect(created).toMatchObject(output({ Service: { ServiceName: "service", CreatedAt: expect.any(Number) } }));
    expect(Object.keys((created.answer as { output: object }).output)).toEqual(["Service", "OperationId"]);
    const missing = await target.call("DescribeService", { ServiceArn: NOWHERE });
    expect(missing).toMatchObject({ answer: { ok: false, error: { name: "ResourceNotFoundException" } } });
  });

  test.each([
    ["HTML", 200, "<html>", "not-http"],
    ["a time as a text", 200, '{"Service":{"CreatedAt":"2024-01-01T00:00:00Z"}}', "not-http"],
  ])("says so where the client cannot read %s", async (_, statusCode, body, why) => {
    const requestHandler = { handle: async () => ({ response: { statusCode, headers: {}, body: Buffer.from(body) } }) };
    const target = clientTarget(new sdk.AppRunnerClient({ ...settings, requestHandler: requestHandler as never }));
    expect(await target.call("DescribeService", { ServiceArn: NOWHERE })).toEqual(silent(why, /could not read/));
  });

  test("says so where the client reaches nobody", async () => {
    const client = new sdk.AppRunnerClient({ ...settings, endpoint: "http://127.0.0.1:1" });
    expect(await clientTarget(client).call("ListServices", {})).toEqual(silent("unreachable", /ECONNREFUSED/));
    client.destroy();
  });

  test("drives a mock with the commands of the SDK that is installed", async () => {
    const mock = {
      send: (command: unknown) => {
        if (command instanceof sdk.ListServicesCommand) return { input: command.input, $metadata: {} };
        if (command instanceof sdk.DeleteServiceCommand)
          throw new sdk.InvalidStateException({ message: "m", $metadata: {} });
        return undefined;
      },
    };
    const target = clientTarget(mock, { label: "mock" });
    expect(await target.call("ListServices", { MaxResults: 1 })).toEqual(output({ input: { MaxResults: 1 } }));
    expect(await target.call("DeleteService", {})).toEqual(failure("InvalidStateException", "m"));
    expect(await target.call("TagResource", {})).toEqual(output({}));
  });

  test("says so where the SDK is missing or too old", () => {
    const client = { send: () => {} };
    expect(() => clientTarget(client, { from: `${folder}/` })).toThrow(/@aws-sdk\/client-apprunner: install it/);
    expect(() => clientTarget(client, { sdk: {} })).toThrow(TargetError);
    const { UpdateDefaultAutoScalingConfigurationCommand: _, ...old } = sdk;
    expect(() => clientTarget(client, { sdk: old })).toThrow(/too old.*UpdateDefaultAutoScalingConfigurationCommand/);
    expect(clientTarget(client, { sdk: old, release: "2021-05-18" }).label).toBe("client");
  });
});

describe("moduleTarget", () => {
  const HANDLERS = "{ ListServices: () => ({ from: 'it' }) }";
  const called = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    const target = await moduleTarget(name, { cwd: folder });
    expect(target.label).toBe(name);
    const received = await target.call("ListServices", {});
    await target.close();
    return received;
  };

  test.each([
    ["default.mjs", `export default ${HANDLERS}`],
    ["named.mjs", `export const handlers = ${HANDLERS}`],
    ["one-by-one.mjs", "export const ListServices = () => ({ from: 'it' })"],
    ["function.mjs", `export default async () => (${HANDLERS})`],
    ["class.mjs", "export default new (class { ListServices() { return { from: 'it' } } })()"],
    ["common.cjs", `module.exports = ${HANDLERS}`],
    ["common-named.cjs", `const all = { handlers: ${HANDLERS} }; module.exports = all`],
    ["compiled.cjs", `Object.defineProperty(exports, '__esModule', { value: true }); exports.default = ${HANDLERS}`],
  ])("drives %s", async (name, text) => {
    expect(await called(name, text)).toEqual(output({ from: "it" }));
  });

  test("drives a client with the SDK next to it, and destroys it in the end", async () => {
    const root = join(import.meta.dirname, "../..");
    const file = join(folder, "client.mjs");
    writeFileSync(
      file,
      `export const client = {
         send: async (command) => ({ is: command.constructor.name }),
         destroy: () => { globalThis.destroyedByTarget = true; },
       };`,
    );
    await expect(moduleTarget(file)).rejects.toThrow(/install it/);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const target = await moduleTarget(file);
    expect(await target.call("ListServices", {})).toEqual(output({ is: "ListServicesCommand" }));
    await target.close();
    expect(globalThis).toHaveProperty("destroyedByTarget", true);
  });

  test.each([
    ["missing.mjs", undefined, /no file missing.mjs/],
    ["broken.mjs", "export default {", /cannot be imported/],
    ["throws.mjs", "throw new Error('at load')", /cannot be imported: at load/],
    ["fails.mjs", "export default () => { throw new Error('at call') }", /has failed: at call/],
    ["other.mjs", "export default { hello: () => 1 }", /exports neither/],
    ["empty.mjs", "", /exports neither/],
    ["number.mjs", "export default () => 3", /exports neither/],
  ])("says what is wrong with %s", async (name, text, words) => {
    if (text !== undefined) writeFileSync(join(folder, name), text);
    const failed = moduleTarget(name, { cwd: folder });
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toBeInstanceOf(TargetError);
  });
});

describe("embeddedTarget", () => {
  const status = (received: Received): unknown => {
    const { status: code, headers, body } = received as Extract<Received, { is: "response" }>;
    const answer = readAnswer(code, headers, body) as { output: { Service: { Status: unknown; ServiceArn: string } } };
    return answer.output.Service;
  };

  test("finds a service in progress right after its creation, and at rest after that", async () => {
    const target = embeddedTarget();
    const began = target.now?.() as number;
    const { ServiceArn } = status(await target.call("CreateService", INPUT)) as { ServiceArn: string };
    const look = async () => status(await target.call("DescribeService", { ServiceArn }));
    expect(await look()).toMatchObject({ Status: "OPERATION_IN_PROGRESS" });
    expect(await look()).toMatchObject({ Status: "RUNNING" });
    expect((target.now?.() as number) - began).toBe(3);
    expect(target).toMatchObject({ view: "bytes", clock: "virtual" });
  });

  test("lets time pass without waiting, as long as its clock says", async () => {
    const target = embeddedTarget({ settleMs: 3_600_000 });
    const { ServiceArn } = status(await target.call("CreateService", INPUT)) as { ServiceArn: string };
    await target.pause(3_600_000);
    expect(status(await target.call("DescribeService", { ServiceArn }))).toMatchObject({ Status: "RUNNING" });
    expect(target.now?.()).toBe(3602);
  });

  test("answers the same for the same seed and otherwise for another", async () => {
    const bytes = async (seed: string) =>
      Buffer.from(((await embeddedTarget({ seed }).call("CreateService", INPUT)) as { body: Uint8Array }).body);
    expect(await bytes("a")).toEqual(await bytes("a"));
    expect(await bytes("a")).not.toEqual(await bytes("b"));
  });

  test("sends what is no proper call", async () => {
    const { send } = embeddedTarget();
    expect(await send?.({ method: "GET", headers: {}, body: "" })).toMatchObject({ is: "response", status: 400 });
  });

  test("takes any handler, also one that throws", async () => {
    const handle = () => {
      throw new RangeError("broken");
    };
    const target = handlerTarget({ label: "broken", handle, skip: () => {} });
    expect(await target.call("ListServices", {})).toEqual(silent("closed", /RangeError: broken/));
  });
});
