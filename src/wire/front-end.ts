import type { WireError } from "./answer.ts";

/** Errors with which AWS refuses a request before any operation has seen it, and their HTTP status. */
const STATUS = {
  UnknownOperationException: 400,
  SerializationException: 400,
  RequestEntityTooLargeException: 413,
  IncompleteSignatureException: 400,
  MissingAuthenticationTokenException: 403,
  InvalidSignatureException: 403,
} as const;

/** The names of those errors. */
export type FrontEndName = keyof typeof STATUS;

/** A request that no operation has seen. */
export interface Refused {
  readonly ok: false;
  readonly error: WireError & { readonly name: FrontEndName };
}

/** Refuses a request, saying what is wrong with it and what to send instead. */
export function refuse(name: FrontEndName, message: string): Refused {
  return { ok: false, error: { name, message } };
}

/** The HTTP status of a front-end error; nothing for errors of the API itself. */
export function frontEndStatus(name: string): number | undefined {
  return Object.hasOwn(STATUS, name) ? STATUS[name as FrontEndName] : undefined;
}
