/** An error as it crosses the wire: its bare name, without a namespace, and its text. */
export interface WireError {
  readonly name: string;
  readonly message: string;
}

/** What a service answers to one call, before it becomes bytes or after it was read from them. */
export type Answer =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: WireError };

/** Header names in lower case with their values, as Node's servers and clients have them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first value of a header. */
export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "object" ? value[0] : value;
}
