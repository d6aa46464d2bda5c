import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import { readAnswer } from "../../wire/read-answer.ts";
import type { Received, Target } from "../../wire/target.ts";

/** A target that must be one account's. */
export interface AccountTarget {
  readonly target: Target;
  /** Asks for something that every account has, and creates nothing. Resolves to why it must not be gone on, if so. */
  readonly check: () => Promise<string | undefined>;
  /** Why the run has to end: an ARN of another account; nothing while there was none. */
  readonly wrong: () => string | undefined;
  /** Aborted with the reason as soon as there is one. */
  readonly signal: AbortSignal;
}

/** What every account has: the configuration that comes with it. */
const ASKED = "ListAutoScalingConfigurations";

/** What still may be sent after an ARN of another account has come: looks, and the removal of what was made. */
const HARMLESS = /^(?:Describe|List|Delete)/u;

const RESOURCE = new RegExp(arns.anyResource.pattern, "u");

/**
 * Compares the account in every ARN of a resource that comes back with the one that is meant. Once another one has
 * come, nothing is created or changed any more.
 */
export function ofAccount(target: Target, account: string): AccountTarget {
  const ended = new AbortController();
  let wrong: string | undefined;
  let right = 0;
  const look = (received: Received): Received => {
    for (const arn of arnsIn(outputOf(received))) {
      const found = RESOURCE.exec(arn)?.groups?.account;
      if (found === undefined) continue;
      if (found === account) right++;
      else if (wrong === undefined) {
        wrong = `${target.label} has answered with ${arn}, which is of account ${found}, not of ${account}`;
        ended.abort(wrong);
      }
    }
    return received;
  };
  const withheld = async (operation: string, sent: () => Promise<Received>): Promise<Received> =>
    wrong !== undefined && !HARMLESS.test(operation)
      ? { is: "nothing", why: "closed", detail: `it was not sent, because ${wrong}` }
      : look(await sent());
  const { send } = target;
  const guarded: Target = {
    ...target,
    call: (operation, input) => withheld(operation, () => target.call(operation, input)),
    ...(send && {
      send: (request) => withheld((request.headers["x-amz-target"] ?? "").split(".")[1] ?? "", () => send(request)),
    }),
  };
  const check = async (): Promise<string | undefined> => {
    const received = await guarded.call(ASKED, {});
    if (wrong !== undefined) return wrong;
    if (right > 0) return undefined;
    return `whose account it is could not be seen: ${ASKED} was answered with ${shown(received)}`;
  };
  return { target: guarded, check, wrong: () => wrong, signal: ended.signal };
}

function outputOf(received: Received): unknown {
  if (received.is === "nothing") return undefined;
  const answer =
    received.is === "value" ? received.answer : readAnswer(received.status, received.headers, received.body);
  return answer.ok ? answer.output : undefined;
}

function* arnsIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (value.startsWith("arn:")) yield value;
  } else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* arnsIn(inner);
}

function shown(received: Received): string {
  if (received.is === "nothing") return `nothing (${received.why}: ${received.detail})`;
  const answer =
    received.is === "value" ? received.answer : readAnswer(received.status, received.headers, received.body);
  if (answer.ok === undefined) return answer.reason;
  return answer.ok ? "no ARN at all" : `${answer.error.name}: ${answer.error.message}`;
}
