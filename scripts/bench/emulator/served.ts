import { clientRequest } from "../../../src/wire/signed-request.ts";
import { load, requestText } from "./load.ts";
import { startServer } from "./server-process.ts";
import { serviceInput } from "./service.ts";

/** Loads the emulator and a bare server that answers the same bytes, in turns; prints what a request took each. */
const [tool = "", bare = "", runs = "5"] = process.argv.slice(2);
const CONNECTIONS = 64;
const REQUESTS = 20_000;

const emulator = await startServer([tool, "emulate", "--port", "0"]);
const ask = async (operation: string, input: object) => {
  const { method, headers, body } = clientRequest(emulator.url, operation, input);
  return fetch(emulator.url, { method, headers, body });
};
const made = (await (await ask("CreateService", serviceInput("web-service"))).json()) as {
  Service: { ServiceArn: string };
};
const arn = { ServiceArn: made.Service.ServiceArn };
const answer = await ask("DescribeService", arn);
const body = await answer.text();
const names = ["content-type", "x-amzn-requestid", "content-length"];
const headers = Object.fromEntries(names.map((name) => [name, answer.headers.get(name)]));
const floor = await startServer([bare, JSON.stringify({ headers, body })]);
const text = requestText("DescribeService", arn);
const request = () => text;

const ours = [];
const other = [];
for (let run = -1; run < Number(runs); run++) {
  const [a, b] = [
    await load(emulator.url, request, CONNECTIONS, REQUESTS),
    await load(floor.url, request, CONNECTIONS, REQUESTS),
  ];
  if (run < 0) continue;
  ours.push(a);
  other.push(b);
}
emulator.stop();
floor.stop();
process.stdout.write(JSON.stringify({ ours, other }));
