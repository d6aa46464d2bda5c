import { JOIN } from "../../model/example-calls.ts";
import { defineExchangeCheck } from "../define.ts";
import { played } from "../played.ts";
import { withOutput } from "./parts/example.ts";
import { judgeShape, shown } from "./parts/judge-shape.ts";

export default defineExchangeCheck({
  id: "arns-have-their-form",
  level: "must",
  evidence: "model",
  source: "AppRunnerResourceArn",
  summary: "The ARN of whatever the implementation makes has the form of an App Runner ARN.",
  inspect: judgeShape({
    kind: "arn",
    where: ({ name }) => name === "AppRunnerResourceArn",
    says: ({ actual }) =>
      `as ${shown(actual)}, which is no App Runner ARN: it could not be sent back in a valid request.`,
  }),
  examples: {
    get conforms() {
      return [played([JOIN])];
    },
    get violates() {
      return [
        withOutput([JOIN], (output) => {
          output.VpcConnector.VpcConnectorArn = output.VpcConnector.VpcConnectorArn.split(":").at(-1);
        }),
      ];
    },
  },
});
