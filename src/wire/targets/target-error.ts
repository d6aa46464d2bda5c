/** Why an implementation cannot be driven at all: a URL that is none, a command that dies, a module with nothing to call. */
export class TargetError extends Error {
  override readonly name = "TargetError";
}
