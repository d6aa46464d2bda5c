import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "lists-are-no-requests",
  level: "must",
  evidence: "model",
  source: "ListServicesRequest",
  summary: "A body that is a JSON list is never taken for a request.",
  request: ask("ListServices", '["MaxResults"]'),
  inspect: (received) => demandRefusal(received, "a request is an object with members."),
  examples: {
    conforms: [refusedWith("SerializationException")],
    violates: [NO_SERVICES],
  },
});
