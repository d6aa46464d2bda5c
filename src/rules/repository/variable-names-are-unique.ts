import type { RepositoryVariable } from "../../../generated/latest/types.ts";
import { defineRule } from "../../core/define.ts";
import { duplicates } from "./parts/duplicates.ts";

const variable = (name: string, value: string): RepositoryVariable => ({ name, value });

export default defineRule<"RepositoryVariables">({
  id: "variable-names-are-unique",
  severity: "warning",
  shape: "RepositoryVariables",
  evidence: "advice",
  source: "RepositoryVariables",
  service: "unknown",
  summary: "A list of variables names each variable once.",
  examples: {
    invalid: [[variable("LOG_LEVEL", "info"), variable("LOG_LEVEL", "debug")]],
    valid: [[variable("LOG_LEVEL", "info"), variable("log_level", "info")]],
  },
  inspect: duplicates,
});
