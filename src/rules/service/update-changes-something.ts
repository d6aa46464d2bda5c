import { defineRule } from "../../core/define.ts";

const SERVICE = "arn:aws:apprunner:us-east-1:123456789012:service/app/0123456789abcdef0123456789abcdef";

export default defineRule<"UpdateServiceRequest">({
  id: "update-changes-something",
  severity: "warning",
  shape: "UpdateServiceRequest",
  intents: ["update"],
  evidence: "observed",
  source: "UpdateServiceRequest",
  service: "refuses",
  summary: "An update of a service says what changes.",
  examples: {
    invalid: [{ ServiceArn: SERVICE }],
    valid: [{ ServiceArn: SERVICE, SourceConfiguration: { AutoDeploymentsEnabled: false } }],
  },
  inspect(request) {
    if (!Object.keys(request).every((name) => name === "ServiceArn")) return [];
    return [
      {
        message: "The update names a service and changes nothing about it.",
        why: "UpdateService has been seen to refuse a request with nothing but the ARN.",
        help: "Add what is to change, or use StartDeployment to deploy the newest source again.",
      },
    ];
  },
});
