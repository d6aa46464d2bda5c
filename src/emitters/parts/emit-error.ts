/** What keeps an emitter from making its files although the request was understood; the message is for the user. */
export class EmitError extends Error {
  override readonly name = "EmitError";
}
