import { defineRule } from "../../core/define.ts";
import { commonAccount, foreignParameters } from "./parts/parameter-accounts.ts";

const service = (account: string) => ({
  ServiceArn: "arn:aws:apprunner:us-east-1:123456789012:service/orders-api/8fe1e10304f84fd2b0df550fe98a71fa",
  SourceConfiguration: {
    ImageRepository: {
      ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2",
      ImageRepositoryType: "ECR_PUBLIC",
      ImageConfiguration: {
        RuntimeEnvironmentSecrets: { API_KEY: `arn:aws:ssm:us-east-1:${account}:parameter/orders/key` },
      },
    },
  },
});

export default defineRule({
  id: "secret-in-the-service-account",
  severity: "error",
  shape: "UpdateServiceRequest",
  intents: ["update"],
  evidence: "documented",
  source: "UpdateServiceRequest.ServiceArn",
  service: "unknown",
  summary: "A parameter that fills a secret lies in the account of the updated service.",
  examples: { invalid: [service("210987654321")], valid: [service("123456789012")] },
  inspect: ({ ServiceArn, SourceConfiguration }) =>
    foreignParameters(SourceConfiguration, () => commonAccount([ServiceArn])),
});
