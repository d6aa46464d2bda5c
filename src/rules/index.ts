import type { Rule } from "../core/define.ts";
import { ENVIRONMENT_RULES } from "./environment/index.ts";
import { FAULT_RULES } from "./faults/index.ts";
import { REPOSITORY_RULES } from "./repository/index.ts";
import { SERVICE_RULES } from "./service/index.ts";
import { STRUCTURE_RULES } from "./structure/index.ts";

/** The rules by the folder they stand in. */
export const RULE_FOLDERS: Readonly<Record<string, readonly Rule[]>> = {
  repository: REPOSITORY_RULES,
  structure: STRUCTURE_RULES,
  environment: ENVIRONMENT_RULES,
  service: SERVICE_RULES,
  faults: FAULT_RULES,
};

/** Every rule; of several that could explain one violation the first has the word. */
export const RULES: readonly Rule[] = Object.values(RULE_FOLDERS).flat();
