import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandSuccess } from "./parts/demand.ts";
import { NO_SERVICES, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "empty-bodies-are-requests",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "No body at all stands for an empty object where an operation requires nothing.",
  cases: ["AwsJson10ServiceSupportsNoPayloadForNoInput"],
  request: ask("ListServices", ""),
  inspect: (received) => demandSuccess(received, "servers take no payload for an empty one."),
  examples: {
    conforms: [NO_SERVICES],
    violates: [refusedWith("SerializationException")],
  },
});
