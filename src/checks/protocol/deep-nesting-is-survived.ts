import { readAnswer } from "../../wire/read-answer.ts";
import { defineProtocolCheck } from "../define.ts";
import { headersFor } from "./parts/ask.ts";
import { said } from "./parts/demand.ts";
import { NO_SERVICES, recorded, refusedWith } from "./parts/recorded.ts";

const DEPTH = 100_000;

export default defineProtocolCheck({
  id: "deep-nesting-is-survived",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A body that nests absurdly deep is answered, and does not make the server fail.",
  request: {
    headers: headersFor("ListServices"),
    get body() {
      return `{"Nested":${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}}`;
    },
  },
  inspect: (received) => {
    const { status, headers, body } = received;
    if (status < 500 || readAnswer(status, headers, body).ok !== undefined) return [];
    const message = `The answer is ${said(received)}, as if nobody had caught that a parser gave up.`;
    return [{ message, aspect: "no answer of the protocol", actual: status }];
  },
  examples: {
    conforms: [NO_SERVICES, refusedWith("SerializationException"), recorded(413, "")],
    violates: [recorded(500, "RangeError: Maximum call stack size exceeded", "text/plain")],
  },
});
