import { COMPARISON_CHECKS } from "./comparison/index.ts";
import type { Check } from "./define.ts";
import { EXCHANGE_CHECKS } from "./exchange/index.ts";
import { HISTORY_CHECKS } from "./history/index.ts";
import { OUTCOME_CHECKS } from "./outcome/index.ts";
import { PROTOCOL_CHECKS } from "./protocol/index.ts";

/** The checks by what they look at, which is the folder that they lie in. */
export const CHECK_FOLDERS: Readonly<Record<Check["on"], readonly Check[]>> = {
  protocol: PROTOCOL_CHECKS,
  exchange: EXCHANGE_CHECKS,
  outcome: OUTCOME_CHECKS,
  comparison: COMPARISON_CHECKS,
  history: HISTORY_CHECKS,
};

/** Every check; of outcome and comparison checks the first that claims something has the word. */
export const CHECKS: readonly Check[] = Object.values(CHECK_FOLDERS).flat();
