import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandSuccess } from "./parts/demand.ts";
import { NO_SERVICES, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "white-space-means-nothing",
  level: "must",
  evidence: "documented",
  source: "RFC 8259",
  summary: "White space between the tokens of a body means nothing.",
  request: ask("ListServices", ' \r\n\t{ \n "MaxResults" : 5 } \n'),
  inspect: (received) => demandSuccess(received, "JSON permits white space there."),
  examples: {
    conforms: [NO_SERVICES],
    violates: [refusedWith("SerializationException")],
  },
});
