import { readCode } from "../harness/replay/code.ts";
import { readPlan, type WrittenPlan } from "../harness/replay/plan.ts";
import { httpTarget } from "../wire/targets/http.ts";
import { type Replayed, replay } from "./replay.ts";

/** How an implementation is reached, and how patiently. */
export interface ReplayAt {
  /** Its URL, such as `http://127.0.0.1:4566`. */
  readonly endpoint: string | undefined;
  /** How often it is played before it counts as fixed. */
  readonly times?: number;
  /** Milliseconds that one answer may take. */
  readonly timeoutMs?: number;
  /** Milliseconds that a resource may take to come to rest. */
  readonly settleMs?: number;
}

/**
 * Plays a finding again on the implementation behind a URL: a code, as reports have it in `replay`, or what a file of
 * `--reproduce` holds. Rejects where the code is not whole or nobody answers.
 */
export async function replayAt(finding: string | WrittenPlan, at: ReplayAt): Promise<Replayed> {
  const { endpoint, timeoutMs, ...rest } = at;
  if (endpoint === undefined) throw new Error("say which implementation: set ENDPOINT to its URL");
  const plan = typeof finding === "string" ? readCode(finding).plan : readPlan({ ...finding });
  const target = httpTarget(endpoint, { ...(timeoutMs !== undefined && { timeoutMs }) });
  try {
    const replayed = await replay({ target, plan, ...rest });
    if (replayed.verdict === undefined) throw new Error(replayed.why);
    return replayed;
  } finally {
    await target.close();
  }
}
