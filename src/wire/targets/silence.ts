import type { Silence } from "../target.ts";

/** The codes of errors after which nothing has reached the server, and of what is too long to be an answer's head. */
const CODES: Readonly<Record<string, Silence>> = {
  ECONNREFUSED: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  EACCES: "unreachable",
  ETIMEDOUT: "timeout",
  HPE_HEADER_OVERFLOW: "too-long",
  EPROTO: "not-http",
};

/** Of certificates there are dozens of codes; the server is there, but not for us. */
const CERTIFICATE = /CERT|^ERR_TLS_|^UNABLE_TO_/;

/** Why an error of Node's HTTP client has left a call without an answer. */
export function silenceOf(error: unknown): Silence {
  const { code = "", errors } = error as NodeJS.ErrnoException & { readonly errors?: readonly unknown[] };
  if (code === "" && errors?.[0] !== undefined) return silenceOf(errors[0]);
  if (Object.hasOwn(CODES, code)) return CODES[code] as Silence;
  if (CERTIFICATE.test(code)) return "unreachable";
  return code.startsWith("HPE_") && code !== "HPE_INVALID_EOF_STATE" ? "not-http" : "closed";
}

/** What an error says, its code before it where the words do not have it. */
export function wordsOf(error: unknown): string {
  const { code, message, errors } = error as NodeJS.ErrnoException & { readonly errors?: readonly Error[] };
  const words = message || errors?.map((inner) => inner.message).join("; ") || String(error);
  return code === undefined || words.includes(code) ? words : `${code}: ${words}`;
}
