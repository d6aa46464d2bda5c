import { defineProtocolCheck } from "../define.ts";
import { headersFor } from "./parts/ask.ts";
import { demandNoFailure, demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, recorded, refusedWith } from "./parts/recorded.ts";

/** In bytes; larger than what every member of a legal request may hold. */
const LENGTH = 5 * 2 ** 20;

export default defineProtocolCheck({
  id: "long-bodies-are-answered",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A body that is longer than any request needs is refused with an answer, not with a closed connection.",
  request: {
    headers: headersFor("ListServices"),
    get body() {
      return JSON.stringify({ NextToken: "a".repeat(LENGTH) });
    },
  },
  inspect: (received) => [
    ...demandRefusal(received, "no token is as long as that."),
    ...demandNoFailure(received, "a body that is too long is the caller's fault."),
  ],
  examples: {
    conforms: [refusedWith("InvalidRequestException"), recorded(413, "")],
    violates: [NO_SERVICES, recorded(500, "Internal Server Error", "text/plain")],
  },
});
