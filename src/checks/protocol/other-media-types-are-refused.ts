import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, recorded, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "other-media-types-are-refused",
  level: "should",
  evidence: "observed",
  source: "facts/protocol",
  summary: "A request of another media type is refused.",
  request: ask("ListServices", "{}", { "content-type": "text/plain" }),
  inspect: (received) => demandRefusal(received, "a plain text is no request in AWS JSON 1.0."),
  examples: {
    conforms: [refusedWith("UnknownOperationException"), recorded(415, "")],
    violates: [NO_SERVICES],
  },
});
