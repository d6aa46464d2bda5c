import { defineRule } from "../../core/define.ts";
import { isSecretReference } from "../environment-names.ts";
import { hasPlaceholder } from "../placeholders.ts";

export default defineRule({
  id: "secret-value-is-a-reference",
  severity: "error",
  shape: "RuntimeEnvironmentSecrets",
  evidence: "documented",
  source: "RuntimeEnvironmentSecretsValue",
  service: "unknown",
  summary: "A secret names where its value is kept: a Secrets Manager secret or an SSM parameter.",
  examples: {
    invalid: [
      { DATABASE_URL: "postgresql://db.example.com:5432/orders" },
      { DB_PASSWORD: "arn:aws:s3:::orders/password" },
      { DB_PASSWORD: "arn:aws-cn:ssm:cn-north-1:123456789012:parameter/orders/db:3" },
      { DB_PASSWORD: "/orders/db:12" },
      { DB_PASSWORD: "from arn:aws:ssm:us-east-1:123456789012:parameter/orders/db" },
      { DB_PASSWORD: "/orders/db:?" },
    ],
    valid: [
      { DB_PASSWORD: "arn:aws:secretsmanager:us-east-1:123456789012:secret:orders/db-AbCdEf:password::" },
      { DB_PASSWORD: "arn:aws:ssm:us-east-1:123456789012:parameter/orders/db" },
      { DB_PASSWORD: "/orders/db", API_KEY: "orders-api-key" },
      { DB_PASSWORD: "arn:aws:ssm:<REGION>:<ACCOUNT_ID>:parameter/orders/db" },
    ],
  },
  inspect: (secrets) =>
    Object.keys(secrets)
      .filter((name) => isNoReference(secrets[name]))
      .map((name) => ({
        path: [name],
        severity: isNearReference(secrets[name]) ? "warning" : "error",
        message: `The secret ${name} is no ARN of a secret or parameter, and no parameter's name.`,
        why: "App Runner looks the value up there when an instance starts.",
        help: "Give the ARN from Secrets Manager, the ARN from Parameter Store, or the name of a parameter in the same Region.",
      })),
});

const isNoReference = (value: unknown) =>
  typeof value === "string" && !isSecretReference(value) && !hasPlaceholder(value);

/** Whether a text may be a reference in a form that is not documented, such as a parameter with a version. */
const isNearReference = (text: unknown) =>
  /^(?:arn:aws[\w-]*:(?:ssm|secretsmanager):|[\w./-]+:\w+$)/.test(String(text));
