import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, refusedWith } from "./parts/recorded.ts";

const BODY = Buffer.from('{"Nothing\xff":null}', "latin1");

export default defineProtocolCheck({
  id: "bodies-are-utf-8",
  level: "should",
  evidence: "documented",
  source: "RFC 8259",
  summary: "A body that is not UTF-8 is refused.",
  request: ask("ListServices", BODY),
  inspect: (received) =>
    demandRefusal(received, "JSON is UTF-8, and a byte that is none cannot be a character of a token."),
  examples: {
    conforms: [refusedWith("SerializationException")],
    violates: [NO_SERVICES],
  },
});
