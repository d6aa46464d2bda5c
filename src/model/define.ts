import type { Operations } from "../../generated/latest/types.ts";
import type { Evidence } from "../core/define.ts";
import type { ModelError } from "./answer.ts";
import type { Ports, Settings } from "./settings.ts";
import type { Draft, World } from "./store.ts";

/** The operations of the API, by name. */
export type OperationName = keyof Operations & string;

/** What an operation takes. */
export type Input<O extends OperationName> = Operations[O]["request"];

/** What an operation answers. */
export type Output<O extends OperationName> = Operations[O]["response"];

/** Decides whether a well-formed request must be refused, and with which error; the operation is the one asked for. */
export interface Guard<I> {
  (world: World, input: I, operation: OperationName): ModelError | undefined;
  /** What those call it who look at its answers. */
  readonly id: string;
}

/** Declares a guard under the name by which checks know it. */
export function named<I>(
  id: string,
  guard: (world: World, input: I, operation: OperationName) => ModelError | undefined,
): Guard<I> {
  return Object.assign(guard, { id });
}

/**
 * One call of an example. A text `<0.Service.ServiceArn>` in an input stands for that member of the answer to the call
 * number 0 of the history.
 */
export interface Step {
  readonly call: OperationName;
  readonly input: unknown;
  /** The seconds that pass before the call, enough for everything to settle when absent. */
  readonly after?: number;
}

/** A short history and what the last call must answer: data, which a test runs. */
export interface Example {
  readonly title: string;
  readonly settings?: Partial<Settings>;
  readonly given?: readonly Step[];
  readonly input: unknown;
  /** The seconds that pass before the call, enough for everything to settle when absent. */
  readonly after?: number;
  /** Members that the answer must have; it may have others. A null stands for a member that must be absent. */
  readonly answers?: unknown;
  /** The name of the error that must come instead. */
  readonly refuses?: string;
}

/** The reference semantics of one operation. */
export interface OperationModel<O extends OperationName = OperationName> {
  readonly name: O;
  /** How well it is known what the operation does beyond its shapes. */
  readonly evidence: Evidence;
  /** Asked in order; the first error wins. */
  readonly guards: readonly Guard<Input<O>>[];
  /** What the operation does and answers when no guard has refused. */
  readonly apply: (world: Draft, input: Input<O>, ports: Ports) => Output<O>;
  readonly examples: readonly Example[];
}

/** Declares the reference semantics of one operation. */
export function defineOperation<O extends OperationName>(model: OperationModel<O>): OperationModel {
  return model as unknown as OperationModel;
}
