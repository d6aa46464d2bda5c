import { EXCHANGE_CHECKS } from "../../checks/exchange/index.ts";
import { contractAt } from "../../contract/contract.ts";
import { toPointer } from "../../core/pointer.ts";
import type { Release } from "../../core/release.ts";
import type { Severity } from "../../core/severity.ts";
import { emptyWorld, settingsAt } from "../../model/index.ts";
import type { Observation } from "../../oracle/observation.ts";
import { readAnswer } from "../../wire/read-answer.ts";
import type { Received } from "../../wire/target.ts";
import { diagnostics } from "../diagnose.ts";

/** One way in which a call leaves the contract: in what is sent or in what comes back. */
export interface CallFinding {
  readonly direction: "request" | "response";
  readonly operation: string;
  /** The id of the rule or of the check that found it; `apprunner-contract explain` knows both. */
  readonly id: string;
  /** An `error` leaves what is documented; a `warning` is likely a mistake, or otherwise than was observed. */
  readonly severity: Severity;
  readonly message: string;
  readonly why?: string;
  readonly help?: string;
  /** RFC 6901, in the request or in the response. */
  readonly pointer?: string;
  /** Where the truth stands: a member, a shape, an operation or a fact table. */
  readonly source: string;
}

/** What is wrong with the input of an operation; nothing for operations that the release does not have. */
export function judgeRequest(operation: string, input: unknown, release: Release): readonly CallFinding[] {
  const shape = contractAt(release).operation(operation)?.request;
  if (shape === undefined) return [];
  return diagnostics(shape, input ?? {}, { release }).map(({ rule: id, ...rest }) => ({
    direction: "request",
    operation,
    id,
    ...rest,
  }));
}

/** What is wrong with an answer by itself, by the checks that `conform` asks of single exchanges. */
export function judgeAnswer(
  operation: string,
  input: unknown,
  received: Received,
  release: Release,
): readonly CallFinding[] {
  const contract = contractAt(release);
  if (!contract.operation(operation)) return [];
  const observation = observed(operation, input, received, release);
  return EXCHANGE_CHECKS.flatMap((check) =>
    (check.inspect(observation, contract) ?? []).map(({ message, path }) => ({
      direction: "response" as const,
      operation,
      id: check.id,
      severity: check.level === "must" ? ("error" as const) : ("warning" as const),
      message,
      ...(path && { pointer: toPointer(path) }),
      source: check.source,
    })),
  );
}

/** An exchange of which nothing is known but itself: what had to come of it is nobody's guess. */
function observed(operation: string, input: unknown, received: Received, release: Release): Observation {
  const answer =
    received.is === "response"
      ? readAnswer(received.status, received.headers, received.body)
      : received.is === "value"
        ? received.answer
        : { ok: undefined, reason: received.detail };
  const world = emptyWorld(settingsAt(release, {}));
  return {
    exchange: { number: 0, operation, input, received, answer, sent: 0, arrived: 0, role: "command" },
    violations: [],
    expects: { is: "unknown", why: "only this exchange is known" },
    outcome: "unjudged",
    named: { gone: false, strange: false },
    spoilt: new Set(),
    comparisons: [],
    learned: [],
    contradicted: [],
    before: world,
    after: world,
  };
}
