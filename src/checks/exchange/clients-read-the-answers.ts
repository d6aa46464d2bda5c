import { CREATE, NO_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { shapeFaults } from "./parts/shape-faults.ts";

const DESCRIBE = { call: "DescribeService", input: { ServiceArn: NO_SERVICE } };

export default defineExchangeCheck({
  id: "clients-read-the-answers",
  level: "should",
  evidence: "observed",
  source: "facts/protocol",
  summary: "A real client of the JavaScript SDK reads every answer that is right by the contract.",
  unexercised:
    "the SDK @aws-sdk/client-apprunner is not installed in the folder of the run, or there are no bytes for it to read",
  inspect: ({ exchange }, contract) => {
    const { operation, answer, client } = exchange;
    if (!client || answer.ok === undefined || (shapeFaults(exchange, contract) ?? []).length > 0) return undefined;
    if (client.ok === answer.ok) return [];
    const came = client.ok === undefined ? client.reason : client.ok ? "success" : client.error.name;
    const message = `${operation} answers what can be read, but the SDK's client makes of it: ${came}.`;
    return [
      {
        message,
        aspect: answer.ok ? "an output" : "an error",
        expected: answer.ok ? "success" : answer.error.name,
        actual: came,
      },
    ];
  },
  examples: {
    get conforms() {
      return [played([CREATE]).map((call) => ({ ...call, client: { ok: true, output: {} } as const }))];
    },
    get violates() {
      const client = { ok: undefined, reason: "Expected real number, got implicit NaN" } as const;
      return [
        played([CREATE]).map((call) => ({ ...call, client })),
        played([DESCRIBE]).map((call) => ({ ...call, client })),
      ];
    },
  },
});
