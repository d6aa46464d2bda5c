import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { looksLikeCredential } from "../environment-names.ts";

export default defineRule<"RepositoryVariable">({
  id: "file-holds-no-credentials",
  severity: "warning",
  shape: "RepositoryVariable",
  evidence: "advice",
  source: "RepositoryRun.secrets",
  service: "unknown",
  summary: "A credential does not stand in the configuration file in clear text.",
  examples: {
    invalid: [{ name: "DB_PASSWORD", value: "correct-horse-battery" }],
    valid: [
      { name: "DB_USER", value: "orders" },
      { name: "DB_PASSWORD", value: "" },
    ],
  },
  inspect({ name, value }, at) {
    if (!isKnown(name) || !isKnown(value) || !looksLikeCredential(name, value)) return [];
    return [
      {
        path: ["value"],
        message: `${name} holds a credential in clear text.`,
        why: "The file lies in the repository, where everybody who can read the code can read it too.",
        help: at.path.includes("build")
          ? "Let a build command fetch it from Secrets Manager or Parameter Store, and replace the one that was published."
          : "Store it in Secrets Manager or Parameter Store, name it under secrets, and replace the one that was published.",
      },
    ];
  },
});
