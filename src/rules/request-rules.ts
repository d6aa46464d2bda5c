import type { Rule } from "../core/define.ts";
import { ENVIRONMENT_RULES } from "./environment/index.ts";
import { SERVICE_RULES } from "./service/index.ts";

/**
 * The rules that a faultless request is asked: all truths about values of the API's shapes, without the words for
 * violations and faults and without the rules of the repository configuration file. Loaded first, because most files
 * are faultless.
 */
export const REQUEST_RULES: readonly Rule[] = [...ENVIRONMENT_RULES, ...SERVICE_RULES];
