import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "nothing-follows-the-object",
  level: "should",
  evidence: "documented",
  source: "RFC 8259",
  summary: "A body in which something follows the object is refused.",
  request: ask("ListServices", '{}{"MaxResults":5}'),
  inspect: (received) => demandRefusal(received, "a body holds one JSON text."),
  examples: {
    conforms: [refusedWith("SerializationException")],
    violates: [NO_SERVICES],
  },
});
