/** A state file that cannot be used, with what to do about it. */
export class StateError extends Error {
  override readonly name = "StateError";
}
