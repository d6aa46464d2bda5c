import { defineProtocolCheck } from "../define.ts";
import { headersFor } from "./parts/ask.ts";
import { said } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, recorded, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "operations-are-posted",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "Operations are called by POST; a GET performs none.",
  request: { method: "GET", headers: headersFor("ListServices"), body: "" },
  // Many emulators have a page of their own there, which hurts nobody.
  inspect: (received) => {
    if (!Buffer.from(received.body).includes('"ServiceSummaryList"')) return [];
    const message = `The answer is ${said(received)}: a GET has performed ListServices, and only POST calls operations.`;
    return [{ message, aspect: "accepted", expected: "an error", actual: received.status }];
  },
  examples: {
    conforms: [refusedWith("UnknownOperationException"), PAGE, recorded(200, "<!DOCTYPE html>", "text/html")],
    violates: [NO_SERVICES],
  },
});
