import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "broken-json-is-refused",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A body that is no JSON is never taken for a request.",
  request: ask("ListServices", '{"MaxResults":'),
  inspect: (received) => demandRefusal(received, "the body breaks off in the middle."),
  examples: {
    conforms: [refusedWith("SerializationException"), refusedWith("InternalFailure", 500), PAGE],
    violates: [NO_SERVICES],
  },
});
