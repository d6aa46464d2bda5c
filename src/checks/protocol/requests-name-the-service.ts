import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "requests-name-the-service",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A request whose X-Amz-Target names another service is refused.",
  request: ask("ListServices", "{}", { "x-amz-target": "NoSuchService.ListServices" }),
  inspect: (received) => demandRefusal(received, "the operation of another service is meant, one that does not exist."),
  examples: {
    conforms: [refusedWith("UnknownOperationException"), PAGE],
    violates: [NO_SERVICES],
  },
});
