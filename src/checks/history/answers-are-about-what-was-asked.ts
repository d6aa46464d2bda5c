import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, service, spoilt } from "./parts/example.ts";
import { KINDS } from "./parts/kinds.ts";
import { inputOf, membersOf, outputOf, textOf } from "./parts/read.ts";

export default defineHistoryCheck({
  id: "answers-are-about-what-was-asked",
  level: "must",
  evidence: "documented",
  source: "DescribeServiceRequest.ServiceArn",
  summary: "An answer shows the resource whose ARN the request has named.",
  inspect: (history) => {
    let judged = false;
    const problems = history.flatMap((call) => {
      const { operation, number } = call.exchange;
      const output = outputOf(call);
      if (!output || operation.startsWith("Create") || operation.startsWith("List")) return [];
      return KINDS.flatMap(({ noun, arn: member, words }) => {
        const asked = textOf(inputOf(call)[member]);
        const own = ABOUT_DOMAINS.has(operation) && noun === "Service" ? output : membersOf(output[noun]);
        const shown = textOf(own[member]);
        if (!isAbout(operation, noun) || !asked || !shown) return [];
        judged = true;
        if (shown === asked || shown.startsWith(`${asked}/`)) return [];
        const message = `The answer to ${operation} shows another ${words} (${shown}) than the request has named (${asked}).`;
        return [{ message, aspect: `${noun}.${member}`, expected: asked, actual: shown, exchange: number }];
      });
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.create("market"), CALLS.describe(), CALLS.update(1)])];
    },
    get violates() {
      return [
        spoilt(
          [
            CALLS.create(),
            { call: "AssociateCustomDomain", input: { ServiceArn: service(0), DomainName: "example.com" } },
          ],
          (output) => {
            output.ServiceArn = output.ServiceArn.replace("shop", "market");
          },
        ),
      ];
    },
  },
});

const ABOUT_DOMAINS = new Set(["AssociateCustomDomain", "DescribeCustomDomains", "DisassociateCustomDomain"]);

/** Whether an operation is about one resource of a kind, not one that merely refers to it. */
function isAbout(operation: string, noun: string): boolean {
  return noun === "Service" ? !operation.includes("Vpc") : operation.endsWith(noun);
}
