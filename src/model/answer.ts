import errors from "../../schemas/shapes/errors.json" with { type: "json" };

/** An error that the service answers with. */
export interface ModelError {
  /** One of the operation's errors, or UnknownOperationException for an operation that the release does not have. */
  readonly name: string;
  readonly message: string;
}

/** What the service answers. */
export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: ModelError };

const LONGEST = errors.$defs.ErrorMessage.maxLength;

/** An error with a message that is no longer than messages may be. */
export function refusal(name: string, message: string): ModelError {
  return { name, message: message.slice(0, LONGEST) };
}
