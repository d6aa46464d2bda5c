import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, recorded, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "requests-name-their-operation",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A request without X-Amz-Target is refused.",
  request: ask("ListServices", "{}", { "x-amz-target": undefined }),
  inspect: (received) => demandRefusal(received, "nothing says which operation is meant."),
  examples: {
    conforms: [refusedWith("UnknownOperationException"), PAGE],
    violates: [NO_SERVICES, recorded(200, {})],
  },
});
