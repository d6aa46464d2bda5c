import { defineProtocolCheck } from "../define.ts";
import { ask } from "./parts/ask.ts";
import { demandEnvelope, demandRefusal } from "./parts/demand.ts";
import { NO_SERVICES, PAGE, recorded, refusedWith } from "./parts/recorded.ts";

export default defineProtocolCheck({
  id: "errors-have-an-envelope",
  level: "should",
  evidence: "documented",
  source: "DescribeServiceRequest.ServiceArn",
  summary: "A request without what it requires gets an error in AWS JSON, with a type and not as a failure.",
  cases: ["AwsJson10InvalidGreetingError", "AwsJson10ComplexError", "AwsJson10EmptyComplexError"],
  request: ask("DescribeService", "{}"),
  inspect: (received) => [
    ...demandRefusal(received, "DescribeService requires ServiceArn."),
    ...demandEnvelope(received, "DescribeService requires ServiceArn, and its absence is the caller's fault."),
  ],
  examples: {
    conforms: [refusedWith("InvalidRequestException"), recorded(400, { code: "ns#ValidationException", message: "" })],
    violates: [
      NO_SERVICES,
      PAGE,
      recorded(400, { Message: "ServiceArn is missing." }),
      refusedWith("InternalServiceErrorException", 500),
    ],
  },
});
