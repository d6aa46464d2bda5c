/** What keeps files from being made, in words for the user: what is wrong, why, and what to do. */
export class GenerateError extends Error {
  override readonly name = "GenerateError";
}
