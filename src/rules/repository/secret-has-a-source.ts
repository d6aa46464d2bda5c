import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { isSecretReference } from "../environment-names.ts";
import { hasPlaceholder } from "../placeholders.ts";

const secret = (from: string) => ({ name: "DB_PASSWORD", "value-from": from });

export default defineRule<"RepositorySecret">({
  id: "secret-has-a-source",
  severity: "error",
  shape: "RepositorySecret",
  evidence: "documented",
  source: "RepositorySecret.value-from",
  service: "unknown",
  summary: "A secret names the ARN of a secret or a parameter, or the name of a parameter.",
  examples: {
    invalid: [secret("correct horse battery"), secret("arn:aws:s3:::orders-secrets/password"), secret("")],
    valid: [
      secret("orders-db-password"),
      secret("/orders/db/password"),
      secret("arn:aws:ssm:us-east-1:123456789012:parameter/orders/db"),
      secret("arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-AbCdEf:password::"),
    ],
  },
  inspect({ name, "value-from": from }) {
    if (!isKnown(from) || isSecretReference(from) || hasPlaceholder(from)) return [];
    const shown = from.startsWith("arn:") ? `: ${from}` : "";
    return [
      {
        path: ["value-from"],
        ...(mayBeReference(from) && { severity: "warning" }),
        message: from === "" ? "value-from is empty." : `value-from names no secret${shown}.`,
        why: "It is the ARN of a Secrets Manager secret or an SSM parameter, or the name of a parameter in the same Region.",
        help: `Store the value ${isKnown(name) ? `of ${name} ` : ""}in one of the two, and write its complete ARN here.`,
      },
    ];
  },
});

/** Whether a text may be a reference in a form that is not documented: it has no blanks and is no address. */
const mayBeReference = (text: string) => text !== "" && !/\s|:\/\//.test(text);
