import type { Rule } from "../core/define.ts";
import { ENVIRONMENT_RULES } from "./environment/index.ts";
import { FAULT_RULES } from "./faults/index.ts";
import { REPOSITORY_RULES } from "./repository/index.ts";
import { SERVICE_RULES } from "./service/index.ts";
import { STRUCTURE_RULES } from "./structure/index.ts";

/** Every rule; of several that could explain one violation the first has the word. */
export const RULES: readonly Rule[] = [
  ...REPOSITORY_RULES,
  ...STRUCTURE_RULES,
  ...ENVIRONMENT_RULES,
  ...SERVICE_RULES,
  ...FAULT_RULES,
];
