import type { Path } from "../core/pointer.ts";
import type { Violation } from "../core/violation.ts";
import type { PointId, World } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { Named } from "./named.ts";

/** Why a request must be refused. */
export type RefusalReason =
  | { readonly by: "contract"; readonly violation: Violation }
  /** The id of a rule that the service is known to enforce. */
  | { readonly by: "rule"; readonly rule: string; readonly message: string }
  /** The id of a guard of the model, and the error that it predicts. */
  | { readonly by: "guard"; readonly guard: string; readonly error: string; readonly message: string };

/** What must come of a call, as far as documents and model say. */
export type Expectation =
  | {
      readonly is: "refusal";
      readonly reasons: readonly RefusalReason[];
      /** The errors that documents and model permit; front-end errors of AWS are permitted beside them where a reason is by contract or rule. */
      readonly errors: readonly string[];
    }
  | { readonly is: "success" /** With the implementation's own identifiers. */; readonly output: unknown }
  /** Documents leave open whether it is accepted; `output` is what comes where it is. */
  | { readonly is: "either"; readonly why: string; readonly output?: unknown }
  | { readonly is: "unknown"; readonly why: string };

/** What came of it. */
export type Outcome =
  | "agrees"
  | "accepted-but-must-be-refused"
  | "refused-but-must-be-accepted"
  | "refused-with-another-error"
  /** The answer is no answer of the protocol at all. */
  | "unreadable"
  /** The oracle has nothing to say; `expects.why` says why not. */
  | "unjudged";

/** Where an expected value comes from. */
export type Origin =
  /** Sent in this very request. */
  | "sent"
  /** Sent earlier and not changed since. */
  | "kept"
  /** Never sent: a documented or observed default. */
  | "default"
  /** An ARN, id or name that the implementation has shown before. */
  | "identity"
  /** Everything else that the model computes: revisions, flags, statuses. */
  | "computed";

/** One member of an answer held against what the model expects. */
export interface Comparison {
  readonly path: Path;
  /** The path with `[]` for every index and `{}` for every key of a map, such as `Service.Tags[].Key`. */
  readonly place: string;
  readonly origin: Origin;
  /** `unexpected` is there although the model expects nothing; `absent` is the other way round. */
  readonly is: "equal" | "unequal" | "absent" | "unexpected";
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** What an implementation has shown of a point that documents leave open. */
export interface Learned {
  readonly point: PointId;
  readonly choice: string;
}

/** A call, what had to come of it, and what came of it. */
export interface Observation {
  readonly exchange: Exchange;
  /** Where the request leaves the contract; empty for a proper one. */
  readonly violations: readonly Violation[];
  readonly expects: Expectation;
  readonly outcome: Outcome;
  readonly named: Named;
  /** The implementation's ARNs of what was made or changed by requests that had to be refused; it may show anything. */
  readonly spoilt: ReadonlySet<string>;
  /** Only of answers that were accepted and expected to be. */
  readonly comparisons: readonly Comparison[];
  readonly learned: readonly Learned[];
  /** Points that were answered otherwise before. */
  readonly contradicted: readonly (Learned & { readonly before: string })[];
  /** The model's world before and after the call, under the model's own identifiers. */
  readonly before: World;
  readonly after: World;
}
