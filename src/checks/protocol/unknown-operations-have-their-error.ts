import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandError } from "./parts/demand.ts";
import { PAGE, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "unknown-operations-have-their-error",
  level: "should",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A call of an operation that the API does not have is an UnknownOperationException in AWS JSON.",
  request: ask("NoSuchOperation", "{}"),
  inspect: (received) => demandError(received, ["UnknownOperationException"], "that is AWS's name for it."),
  examples: {
    conforms: [refusedWith("UnknownOperationException")],
    violates: [PAGE, refusedWith("InvalidRequestException"), refusedWith("InternalServiceErrorException", 500)],
  },
});
