import protocol from "../../schemas/facts/protocol.json" with { type: "json" };
import type { Contract } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import {
  actOut,
  doubtsAbout,
  type Judgement,
  judgeRequest,
  type Refusal,
  refusalsOf,
  type World,
} from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { textsIn } from "./bindings.ts";
import type { Compared } from "./compare.ts";
import { compareAnswer } from "./compare-answer.ts";
import type { Expectation, Outcome, RefusalReason } from "./observation.ts";
import { listRequest, tokenRefusal } from "./paging.ts";
import type { State } from "./state.ts";

/** What a state foretells of one exchange, and how well that fits what came. */
export interface Foretold {
  readonly state: State;
  readonly judgement: Judgement;
  readonly expects: Expectation;
  readonly outcome: Outcome;
  readonly compared: Compared | undefined;
  /** The world after the call, where it was accepted and could be acted out. */
  readonly after: World | undefined;
  /** How much had to be supposed for it, as the place of the state among the candidates: 0 for what is known. */
  readonly supposed: number;
  /** The differences that count; far more for an outcome that does not fit. */
  readonly score: number;
}

/** The errors that AWS answers in front of every service where a request is malformed. Source: facts/protocol. */
const FRONT_END: ReadonlySet<string> = new Set(protocol.errors.aboutTheRequest);
const MISFIT = 1000;

/** Foretells an exchange from a state; the state's bindings are copied before anything is bound. */
export function foretell(
  state: State,
  exchange: Exchange,
  contract: Contract,
  newId: () => string,
  supposed = 0,
): Foretold | undefined {
  const told = strictly(state, exchange, contract, newId, supposed);
  if (!told) return undefined;
  const why = leniency(told, exchange);
  return why === undefined ? told : { ...told, expects: { is: "either", why }, outcome: "agrees", score: 1 };
}

/** Why documents permit what does not fit; nothing where it fits or is a fault. */
function leniency(
  { expects, outcome, state, judgement }: Foretold,
  { operation, input, answer, doubtful }: Exchange,
): string | undefined {
  const isRefused = answer.ok === false && outcome !== "agrees";
  if (isRefused && judgement.strangers.length > 0 && isAboutTheRequest(answer.error.name))
    return "the request has members that it does not have";
  if (isRefused && answer.error.name === QUOTA) return "a quota may be used up";
  const isInUse =
    expects.is === "refusal" && expects.reasons.every((one) => one.by === "guard" && IN_USE.has(one.guard));
  if (outcome === "accepted-but-must-be-refused" && isInUse && [...state.assumed].some((id) => wasUpdated(state, id)))
    return "it was not seen how an earlier operation has ended";
  if (outcome !== "refused-but-must-be-accepted") return undefined;
  if (doubtful) return "careful implementers may refuse such a value";
  const doubts = doubtsAbout(state.world, operation, input);
  return doubts.length > 0 ? doubts.join(", ") : undefined;
}

const wasUpdated = ({ beginnings }: State, id: string): boolean => beginnings.get(id)?.operation === "UpdateService";

const isAboutTheRequest = (error: string): boolean => error === "InvalidRequestException" || FRONT_END.has(error);

/** Guards that ask what services use, which a failed update may have taken back. */
const IN_USE: ReadonlySet<string> = new Set(["resource-is-unused", "revisions-can-go", "observability-can-go"]);

const QUOTA = "ServiceQuotaExceededException";

function strictly(
  state: State,
  exchange: Exchange,
  contract: Contract,
  newId: () => string,
  supposed: number,
): Foretold | undefined {
  const { operation: name, answer } = exchange;
  const operation = contract.operation(name);
  const { world } = state;
  const judgement = judgeRequest(world, name, exchange.input);
  if (!operation || !judgement) return undefined;
  const { violations, strangers, rules } = judgement;
  const judged: Judgement = { violations, strangers, rules, input: state.bindings.toModel(judgement.input) };
  const input = operation.paging ? listRequest(judged.input, operation.paging) : judged.input;
  const refusals = violations.length > 0 ? [] : refusalsOf(world, name, input);
  const reasons = reasonsOf(judged, refusals, (text) => inTheirWords(text, state, exchange.input));
  const token = operation.paging && tokenRefusal(state, exchange, operation.paging);
  if (token) reasons.push(token);
  // What must be refused, and was, has no effect that anybody wants to see.
  const isMoot = violations.length > 0 || (reasons.length > 0 && !answer.ok);
  const acted = isMoot ? undefined : tried(() => actOut(world, name, input, { newId, now: nowOf(world) }));
  const told = (expects: Expectation, outcome: Outcome, score: number): Foretold => ({
    state,
    judgement: judged,
    expects,
    outcome,
    after: undefined,
    compared: undefined,
    supposed,
    score,
  });
  if (reasons.length > 0) {
    const errors = errorsOf(reasons, operation.errors);
    const outcome = outcomeOfRefusal(exchange, reasons, errors);
    const score = outcome === "agrees" ? 0 : outcome === "refused-with-another-error" ? MISFIT / 2 : MISFIT;
    const refused = told({ is: "refusal", reasons, errors }, outcome, score);
    return answer.ok && acted ? { ...refused, after: acted.world } : refused;
  }
  if (!acted) return told(UNKNOWN, "unjudged", 1);
  if (answer.ok === undefined) return { ...told(UNKNOWN, "unreadable", 0), after: acted.world };
  if (!answer.ok) {
    const expects: Expectation = { is: "success", output: state.bindings.toActual(acted.output) };
    return told(expects, "refused-but-must-be-accepted", MISFIT);
  }
  const fresh: State = { ...state, bindings: state.bindings.copy() };
  const compared = compareAnswer(fresh, exchange, judged, acted, contract.shape(operation.response) as Shape);
  return {
    state: fresh,
    judgement: judged,
    expects: { is: "success", output: compared.expected },
    outcome: "agrees",
    after: acted.world,
    compared,
    supposed,
    score: differences(compared),
  };
}

/** How many differences count. */
function differences({ comparisons }: Compared): number {
  let count = 0;
  for (const { is, origin } of comparisons) if (is !== "equal" && origin !== "default") count++;
  return count;
}

const UNKNOWN: Expectation = { is: "unknown", why: "the model cannot tell what comes of it" };

/** A text of the model about a request, with the ARNs that the request gave. */
function inTheirWords(text: string, { bindings }: State, input: unknown): string {
  let words = text;
  for (const theirs of textsIn(input)) {
    const ours = bindings.toModel(theirs) as string;
    if (ours !== theirs) words = words.replaceAll(ours, theirs);
  }
  return words;
}

function reasonsOf(
  { violations, rules }: Judgement,
  refusals: readonly Refusal[],
  worded: (text: string) => string,
): RefusalReason[] {
  if (violations.length === 0 && rules.length === 0 && refusals.length === 0) return [];
  return [
    ...violations.map((violation) => ({ by: "contract", violation }) as const),
    ...rules.map(({ rule, message }) => ({ by: "rule", rule, message }) as const),
    ...refusals.map(({ guard, error, message }) => ({ by: "guard", guard, error, message: worded(message) }) as const),
  ];
}

/** Guards whose error documents leave open, so that any of the operation's does. Source: facts/open. */
const ANY_ERROR: ReadonlySet<string> = new Set([
  "auto-scaling-is-usable",
  "vpc-connector-is-usable",
  "observability-is-usable",
  "connection-is-usable",
  "no-ingress-leads-here",
]);

function errorsOf(reasons: readonly RefusalReason[], declared: readonly string[]): readonly string[] {
  const errors = new Set<string>();
  for (const reason of reasons) {
    if (reason.by !== "guard") errors.add("InvalidRequestException");
    else if (ANY_ERROR.has(reason.guard)) for (const name of declared) errors.add(name);
    else errors.add(reason.error);
  }
  return [...errors];
}

function outcomeOfRefusal({ answer }: Exchange, reasons: readonly RefusalReason[], errors: readonly string[]): Outcome {
  if (answer.ok === undefined) return "unreadable";
  if (answer.ok) return "accepted-but-must-be-refused";
  const { name } = answer.error;
  const isFrontEnd = FRONT_END.has(name) && reasons.some(({ by }) => by !== "guard");
  return errors.includes(name) || isFrontEnd ? "agrees" : "refused-with-another-error";
}

/** A time beyond all that has happened; no answer's times are compared. */
const nowOf = (world: World): number => EPOCH + world.next;
const EPOCH = Date.UTC(2024, 0, 1) / 1000;

function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
