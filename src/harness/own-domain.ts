import { nameWithin, type Placeholder } from "../core/reference.ts";

/**
 * A domain below a name that the run has not used before, such as `first.acdb-1.example.com`: a domain leads to one
 * service at most, so that one that another run, or another script, has left behind must not be asked for.
 */
export function ownDomain(number: number, before = "", after = "example.com"): Placeholder {
  return nameWithin({ is: "name", number }, before, `.${after}`);
}

/** The same request about a domain of the run's own, named by a number; as it is where it names none in text. */
export function withOwnDomain(input: unknown, number: number): unknown {
  const { DomainName: domain } = (input ?? {}) as { readonly DomainName?: unknown };
  if (typeof domain !== "string" || !REAL.test(domain)) return input;
  return { ...(input as object), DomainName: owned(domain, number) };
}

/** A long domain keeps its length, which may be the longest that the contract takes. */
function owned(domain: string, number: number): Placeholder {
  if (domain.length < LONG) return ownDomain(number, "", domain);
  return nameWithin({ is: "name", number, length: LABEL }, "", `.${domain.slice(LABEL + 1)}`);
}

/** Characters from which on a domain leaves no room before it, and those of the label that it begins with then. */
const LONG = 100;
const LABEL = 16;

/** What is a real domain; others stand at an edge of the contract. */
const REAL = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
