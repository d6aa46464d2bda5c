import { AppRunnerClient, CreateServiceCommand, ListServicesCommand } from "@aws-sdk/client-apprunner";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.ts";
import { handlers } from "../../src/entry/msw.ts";

const credentials = { accessKeyId: "x", secretAccessKey: "x" };
const INPUT = {
  ServiceName: "orders-api",
  SourceConfiguration: {
    ImageRepository: { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" },
  },
} as const;

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("a client in any Region meets one emulator, which keeps what it was given", async () => {
  server.use(...handlers({ seed: "1" }));
  const client = new AppRunnerClient({ region: "eu-west-1", credentials });
  const { Service } = await client.send(new CreateServiceCommand(INPUT));
  expect(Service?.ServiceName).toBe("orders-api");
  const { ServiceSummaryList } = await client.send(new ListServicesCommand({}));
  expect(ServiceSummaryList?.map(({ ServiceArn }) => ServiceArn)).toEqual([Service?.ServiceArn]);
  await expect(client.send(new CreateServiceCommand({ ...INPUT, ServiceName: "x" }))).rejects.toMatchObject({
    name: "InvalidRequestException",
    $metadata: { httpStatusCode: 400 },
  });
});

test("other requests are left to other handlers, also those of other services at the same endpoint", async () => {
  const emulator = createEmulator();
  server.use(
    ...handlers({ emulator, endpoint: "http://localhost:4566" }),
    http.post("http://localhost:4566/", () => HttpResponse.json("another service")),
    http.post("https://sqs.us-east-1.amazonaws.com/", () => HttpResponse.json("a queue")),
  );
  const client = new AppRunnerClient({ region: "us-east-1", credentials, endpoint: "http://localhost:4566" });
  await client.send(new CreateServiceCommand(INPUT));
  expect(emulator.call("ListServices")).toMatchObject({
    output: { ServiceSummaryList: [{ ServiceName: "orders-api" }] },
  });
  const said = async (url: string) => (await fetch(url, { method: "POST", body: "{}" })).json();
  expect(await said("http://localhost:4566/")).toBe("another service");
  expect(await said("https://sqs.us-east-1.amazonaws.com/")).toBe("a queue");
});

test("an endpoint that is no URL is named", () => {
  expect(() => handlers({ endpoint: "localhost" })).toThrow("endpoint localhost is no URL.");
});
