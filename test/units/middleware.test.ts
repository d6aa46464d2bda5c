import {
  AppRunnerClient,
  CreateServiceCommand,
  DescribeServiceCommand,
  ListServicesCommand,
} from "@aws-sdk/client-apprunner";
import { mockClient } from "aws-sdk-client-mock";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { startEmulator } from "../../src/emulator/start.ts";
import {
  type CallFinding,
  ContractError,
  contractClient,
  contractMiddleware,
  contractMock,
} from "../../src/entry/middleware.ts";

const credentials = { accessKeyId: "x", secretAccessKey: "x" };
const IMAGE = { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" } as const;
const SERVICE = {
  ServiceName: "orders-api",
  SourceConfiguration: { ImageRepository: IMAGE, AutoDeploymentsEnabled: false },
};
const ARN = "arn:aws:apprunner:us-east-1:123456789012:service/orders-api/8fe1e10304f84fd2b0df550fe98a71fa";
const idsOf = (findings: readonly CallFinding[]) => findings.map(({ id }) => id);

function clientOf(handler: ReturnType<typeof createEmulator>["requestHandler"], options = {}) {
  const findings: CallFinding[] = [];
  const client = new AppRunnerClient({ region: "us-east-1", credentials, requestHandler: handler, maxAttempts: 1 });
  client.middlewareStack.use(contractMiddleware({ onFinding: (finding) => findings.push(finding), ...options }));
  return { client, findings };
}

/** A handler that answers every call with the same bytes. */
const answering = (body: string, statusCode = 200) => ({
  ...createEmulator().requestHandler,
  handle: async () => ({
    response: {
      statusCode,
      headers: {
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amzn-RequestId": "b1d1c7f6-0000-4000-8000-000000000000",
      },
      body: Buffer.from(body),
    },
  }),
});

describe("the middleware in a real client", () => {
  test("says nothing about a right call, over a real socket", async () => {
    const emulator = await startEmulator();
    const findings: CallFinding[] = [];
    const client = new AppRunnerClient({ region: "us-east-1", credentials, endpoint: emulator.url });
    client.middlewareStack.use(contractMiddleware({ mode: "throw", onFinding: (finding) => findings.push(finding) }));
    const { Service } = await client.send(new CreateServiceCommand(SERVICE));
    const shown = await client.send(new DescribeServiceCommand({ ServiceArn: Service?.ServiceArn }));
    await expect(client.send(new DescribeServiceCommand({ ServiceArn: ARN }))).rejects.toThrow(/./);
    client.destroy();
    await emulator.close();
    expect(shown.Service?.CreatedAt).toBeInstanceOf(Date);
    expect(findings).toEqual([]);
  });

  test("finds in a request what the client would drop, before anything is sent", async () => {
    const handler = createEmulator();
    const { client } = clientOf(handler.requestHandler, { mode: "throw" });
    const input = { ...SERVICE, InstanceConfiguration: { Cpu: "1 vCPU", Memroy: "2 GB" } };
    const call = client.send(new CreateServiceCommand(input as never));
    await expect(call).rejects.toThrow(ContractError);
    await expect(call).rejects.toMatchObject({
      findings: [{ direction: "request", id: "known-member", pointer: "/InstanceConfiguration/Memroy" }],
    });
    expect(handler.world()).toEqual(createEmulator().world());
  });

  test("finds in the bytes what the client hides: invented members, missing ones, dates as text", async () => {
    const body =
      '{"ServiceSummaryList":[{"ServiceName":"orders-api","Kind":"web","CreatedAt":"2024-01-01T00:00:00Z"}]}';
    const { client, findings } = clientOf(answering(body));
    await client.send(new ListServicesCommand({})).catch(() => {});
    expect(idsOf(findings).sort()).toEqual(["members-are-documented", "timestamps-are-numbers"]);
  });

  test("finds errors that nobody declares, and throws them where it is to", async () => {
    const { client, findings } = clientOf(answering('{"__type":"ServiceNotFoundException","Message":"no"}', 400), {
      mode: "throw",
    });
    await expect(client.send(new DescribeServiceCommand({ ServiceArn: ARN }))).rejects.toThrow(ContractError);
    expect(idsOf(findings)).toEqual(["errors-are-declared"]);
  });

  test("warns on the console once of each fault", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const client = new AppRunnerClient({ region: "us-east-1", credentials, requestHandler: answering("{}") });
    client.middlewareStack.use(contractMiddleware());
    for (const _ of [1, 2]) await client.send(new ListServicesCommand({}));
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^App Runner ListServices response.*required-members-are-there\)$/)],
    ]);
    warn.mockRestore();
  });

  test("refuses a mode that does not exist", () => {
    expect(() => contractMiddleware({ mode: "shout" as never })).toThrow('the mode is "throw" or "warn", not "shout"');
  });
});

describe("a mock of aws-sdk-client-mock", () => {
  const mocks: { restore: () => void }[] = [];
  afterEach(() => {
    for (const mock of mocks.splice(0)) mock.restore();
  });

  const mocked = (of: unknown = AppRunnerClient) => {
    const mock = contractMock(mockClient(of as typeof AppRunnerClient), { mode: "throw", onFinding: () => {} });
    mocks.push(mock);
    return mock;
  };
  const client = () => new AppRunnerClient({ region: "us-east-1", credentials });

  test("is found out where it answers what the service never would", async () => {
    const mock = mocked();
    mock.on(DescribeServiceCommand).resolves({ Service: { ServiceName: "orders-api", Status: "UP" } as never });
    await expect(client().send(new DescribeServiceCommand({ ServiceArn: ARN }))).rejects.toThrow(
      /required-members-are-there/,
    );
    mock.reset();
    mock.on(ListServicesCommand).resolves({ ServiceSummaryList: [] });
    expect(await client().send(new ListServicesCommand({}))).toEqual({ ServiceSummaryList: [] });
    await expect(client().send(new DescribeServiceCommand({ ServiceArn: "orders-api" }))).rejects.toThrow(/request/);
    expect(mock.commandCalls(ListServicesCommand)).toHaveLength(1);
  });

  test("may reject with errors of the operation and with faults of the program, but not with others", async () => {
    const mock = mocked(client());
    const thrown = (name: string) => Object.assign(new Error("no"), { name });
    const asked = new DescribeServiceCommand({ ServiceArn: ARN });
    const { client: instance } = mock as unknown as { client: AppRunnerClient };
    mock
      .rejectsOnce(thrown("ResourceNotFoundException"))
      .rejectsOnce(thrown("Oops"))
      .rejects(thrown("NoServiceException"));
    await expect(instance.send(asked)).rejects.toThrow("no");
    await expect(instance.send(asked)).rejects.toThrow("no");
    await expect(instance.send(asked)).rejects.toThrow(/errors-are-declared/);
  });

  test("is told from what is none", () => {
    expect(() => contractMock({} as never)).toThrow(TypeError);
  });
});

test("a client made by hand is held against the contract, too", async () => {
  const client = contractClient({ send: async (_: unknown) => ({}), name: "by hand" }, { mode: "throw" });
  expect(client.name).toBe("by hand");
  await expect(client.send(new ListServicesCommand({}))).rejects.toThrow(/required-members-are-there/);
});
