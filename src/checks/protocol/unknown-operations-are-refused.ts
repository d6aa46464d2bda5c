import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, recorded, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "unknown-operations-are-refused",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A call of an operation that the API does not have never succeeds.",
  request: ask("NoSuchOperation", "{}"),
  inspect: (received) => demandRefusal(received, "App Runner has no such operation."),
  examples: {
    conforms: [refusedWith("UnknownOperationException"), PAGE],
    violates: [NO_SERVICES, recorded(200, {})],
  },
});
