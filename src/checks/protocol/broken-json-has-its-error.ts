import facts from "../../../schemas/facts/protocol.json" with { type: "json" };
import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandError } from "./parts/demand.ts";
import { PAGE, refusedWith } from "./parts/recorded.ts";

const NAMES = [...facts.errors.aboutTheRequest, "InvalidRequestException"];

export default defineProtocolCheck({
  id: "broken-json-has-its-error",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A body that is no JSON is a SerializationException in AWS JSON, and no failure of the server.",
  request: ask("ListServices", '{"MaxResults":'),
  inspect: (received) => demandError(received, NAMES, "that is how AWS refuses what it cannot parse."),
  examples: {
    conforms: [refusedWith("SerializationException"), refusedWith("ValidationException")],
    violates: [PAGE, refusedWith("InternalFailure", 500), refusedWith("ResourceNotFoundException")],
  },
});
