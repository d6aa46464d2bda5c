import { MEDIA_TYPE } from "../../wire/request.ts";
import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandSuccess } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "content-type-may-have-parameters",
  level: "must",
  evidence: "documented",
  source: "facts/protocol",
  summary: "A request is understood whose Content-Type has parameters behind the media type.",
  cases: ["AwsJson10MustSupportParametersInContentType"],
  request: ask("ListServices", '{"MaxResults":5}', { "content-type": `${MEDIA_TYPE}; charset=utf-8` }),
  inspect: (received) => demandSuccess(received, "a charset behind the media type is permitted."),
  examples: {
    conforms: [NO_SERVICES],
    violates: [refusedWith("UnknownOperationException"), PAGE],
  },
});
