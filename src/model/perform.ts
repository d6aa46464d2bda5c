import { contractAt } from "../contract/contract.ts";
import { settle } from "./advance.ts";
import { type Answer, type ModelError, refusal } from "./answer.ts";
import { choice } from "./choices.ts";
import type { OperationModel } from "./define.ts";
import { checkInput } from "./input.ts";
import { OPERATION_MODELS } from "./operations/index.ts";
import { projected } from "./project.ts";
import type { Ports } from "./settings.ts";
import { type Change, draftOf, type World, worldOf } from "./store.ts";

/** What became of a call. */
export interface Performed {
  /** The world after the call; the same object as before where nothing has changed. */
  readonly world: World;
  readonly answer: Answer;
  /** The rows that the call changed, and those that settled before it; each key at most once. */
  readonly changes: readonly Change[];
}

const MODELS: ReadonlyMap<string, OperationModel> = new Map(OPERATION_MODELS.map((model) => [model.name, model]));

/**
 * Answers one request as the service would: settles what is due, checks the input, asks the operation's guards, and
 * applies it. Never throws for any JSON input, and leaves the world that it is given as it was.
 */
export function perform(world: World, operation: string, input: unknown, ports: Ports): Performed {
  const at = { ...ports, now: rounded(world, ports.now) };
  const draft = draftOf(world);
  settle(draft, at.now);
  const answer = answerOf(draft, operation, input, at);
  return {
    world: worldOf(draft, world),
    answer,
    changes: draft.changes.size === 0 ? NONE : [...draft.changes.values()],
  };
}

const NONE: readonly Change[] = [];

function answerOf(
  draft: World & Parameters<OperationModel["apply"]>[0],
  name: string,
  input: unknown,
  ports: Ports,
): Answer {
  const contract = contractAt(draft.settings.release);
  const operation = contract.operation(name);
  const model = MODELS.get(name);
  if (!operation || !model)
    return refused(refusal("UnknownOperationException", `${name} is no operation at ${contract.release}.`));
  const checked = checkInput(draft.settings, contract, operation, input);
  if (!checked.ok) return refused(checked.error);
  for (const guard of model.guards) {
    const error = guard(draft, checked.input as never, model.name);
    if (error)
      return refused(operation.errors.includes(error.name) ? error : { ...error, name: "InvalidRequestException" });
  }
  const output = model.apply(draft, checked.input as never, ports);
  return { ok: true, output: projected(contract, operation.response, output) };
}

const refused = (error: ModelError): Answer => ({ ok: false, error });

function rounded(world: World, now: number): number {
  return choice(world.settings, "timestamps") === "whole" ? Math.floor(now) : Math.round(now * 1000) / 1000;
}
