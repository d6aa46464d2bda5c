import { defineFaultRule } from "../../core/define.ts";
import { createService } from "../example-files.ts";

const variable = (name: string) =>
  createService({
    SourceConfiguration: {
      ImageRepository: {
        ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2",
        ImageRepositoryType: "ECR_PUBLIC",
        ImageConfiguration: { RuntimeEnvironmentVariables: { [name]: "orders" } },
      },
      AutoDeploymentsEnabled: false,
    },
  });

export default defineFaultRule<"prototype-key">({
  id: "no-prototype-key",
  faults: ["prototype-key"],
  severity: "warning",
  evidence: "documented",
  source: "ECMA-262, section 20.1.3",
  service: "unknown",
  summary: "No name is one that JavaScript programs take for part of the object itself.",
  examples: {
    invalid: [variable("constructor"), variable("__proto__")],
    valid: [variable("PORT_NAME")],
  },
  describe: ({ key }) => ({
    message: `${key} is the name of a part that every JavaScript object has.`,
    why: "A program that reads the file carelessly may lose the value, or change its own behaviour.",
    help: "Use another name.",
  }),
});
