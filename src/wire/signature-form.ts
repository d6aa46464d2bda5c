import { type Headers, header } from "./answer.ts";
import { type Refused, refuse } from "./front-end.ts";

/** The name under which the service is signed for. */
export const SIGNING_NAME = "apprunner";

/** The schemes, and the parts that an Authorization header has after its scheme. */
const SCHEMES = ["AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256"];
const PARTS = ["Credential", "SignedHeaders", "Signature"] as const;
const SIGNATURE = /^[0-9a-f]{64,}$/;

/**
 * Looks at the form of a Signature Version 4, never at its truth: there is no secret to check it with.
 * Without an Authorization header a request is only refused when `required`, so that plain curl works; one that is
 * there but broken is always refused, because the client that made it is broken too.
 */
export function refusedSignature(headers: Headers, required: boolean): Refused | undefined {
  const authorization = header(headers, "authorization");
  if (authorization === undefined)
    return required
      ? refuse("MissingAuthenticationTokenException", "The request has no Authorization header: sign it with SigV4.")
      : undefined;
  const space = authorization.indexOf(" ");
  if (!SCHEMES.includes(authorization.slice(0, space)))
    return refuse("IncompleteSignatureException", `The Authorization header does not begin with ${SCHEMES[0]}.`);
  const parts = partsOf(authorization.slice(space + 1));
  const missing = PARTS.filter((name) => !parts.get(name));
  if (missing.length > 0)
    return refuse("IncompleteSignatureException", `The Authorization header lacks ${missing.join(", ")}.`);
  if (header(headers, "x-amz-date") === undefined && header(headers, "date") === undefined)
    return refuse("IncompleteSignatureException", "The request has neither an X-Amz-Date nor a Date header.");
  if (!SIGNATURE.test(parts.get("Signature") as string))
    return refuse("IncompleteSignatureException", "The Signature of the Authorization header is not hexadecimal.");
  return refusedScope(parts.get("Credential") as string);
}

function partsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").map((part) => {
      const equals = part.indexOf("=");
      return [part.slice(0, Math.max(equals, 0)).trim(), part.slice(equals + 1).trim()];
    }),
  );
}

/** A credential is `KEY/DATE/REGION/SERVICE/aws4_request`, in SigV4A without the Region. */
function refusedScope(credential: string): Refused | undefined {
  const scope = credential.split("/");
  if (scope.length < 4 || scope.at(-1) !== "aws4_request")
    return refuse("IncompleteSignatureException", "The Credential of the Authorization header is no full scope.");
  if (scope.at(-2) !== SIGNING_NAME)
    return refuse("InvalidSignatureException", `The Credential should be scoped to the service ${SIGNING_NAME}.`);
  return undefined;
}
