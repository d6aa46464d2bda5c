import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandSuccess } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "empty-objects-are-requests",
  level: "must",
  evidence: "documented",
  source: "ListServices",
  summary: "An empty object is a request of an operation that requires nothing.",
  cases: [
    "AwsJson10NoInputAndOutput",
    "AwsJson10EmptyInputAndEmptyOutput",
    "AwsJson10EmptyInputAndEmptyOutputSendJsonObject",
  ],
  request: ask("ListServices", "{}"),
  inspect: (received) => demandSuccess(received, "ListServices requires nothing."),
  examples: {
    conforms: [NO_SERVICES],
    violates: [refusedWith("SerializationException"), PAGE],
  },
});
