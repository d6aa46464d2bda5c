import { gzipSync } from "node:zlib";
import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, recorded, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "compression-is-refused",
  level: "should",
  evidence: "model",
  source: "facts/protocol",
  summary: "A compressed body is refused, because the API declares no compression.",
  request: ask("ListServices", gzipSync("{}"), { "content-encoding": "gzip" }),
  inspect: (received) =>
    demandRefusal(received, "the API declares no compression of requests, so nobody may rely on it."),
  examples: {
    conforms: [refusedWith("SerializationException"), recorded(415, "")],
    violates: [NO_SERVICES],
  },
});
