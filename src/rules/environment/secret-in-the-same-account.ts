import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { commonAccount, foreignParameters, sourceArns } from "./parts/parameter-accounts.ts";

const service = (parameterAccount: string, roleAccount: string) => ({
  ServiceName: "orders-api",
  SourceConfiguration: {
    ImageRepository: {
      ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2",
      ImageRepositoryType: "ECR_PUBLIC",
      ImageConfiguration: {
        RuntimeEnvironmentSecrets: { API_KEY: `arn:aws:ssm:us-east-1:${parameterAccount}:parameter/orders/key` },
      },
    },
    AutoDeploymentsEnabled: false,
  },
  InstanceConfiguration: { InstanceRoleArn: `arn:aws:iam::${roleAccount}:role/orders-api` },
});

export default defineRule({
  id: "secret-in-the-same-account",
  severity: "error",
  shape: "CreateServiceRequest",
  evidence: "documented",
  source: "RuntimeEnvironmentSecretsValue",
  service: "unknown",
  summary: "A parameter that fills a secret lies in the account of the service.",
  examples: {
    invalid: [service("210987654321", "123456789012")],
    valid: [service("123456789012", "123456789012")],
  },
  inspect: ({ SourceConfiguration, InstanceConfiguration, AutoScalingConfigurationArn }) => {
    const role = isKnown(InstanceConfiguration) ? InstanceConfiguration.InstanceRoleArn : undefined;
    return foreignParameters(SourceConfiguration, () =>
      commonAccount([role, AutoScalingConfigurationArn, ...sourceArns(SourceConfiguration)]),
    );
  },
});
