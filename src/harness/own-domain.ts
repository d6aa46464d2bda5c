import { nameWithin, type Placeholder } from "../core/reference.ts";

/**
 * A domain below a name that the run has not used before, such as `first.acdb-1.example.com`: a domain leads to one
 * service at most, so that one that another run, or another script, has left behind must not be asked for.
 */
export function ownDomain(number: number, before = "", after = "example.com"): Placeholder {
  return nameWithin({ is: "name", number }, before, `.${after}`);
}

/** The same request about a domain of the run's own, below a name of a number; as it is where it names none in text. */
export function withOwnDomain(input: unknown, number: number): unknown {
  const { DomainName: domain } = (input ?? {}) as { readonly DomainName?: unknown };
  if (typeof domain !== "string" || !REAL.test(domain)) return input;
  return { ...(input as object), DomainName: ownDomain(number, "", domain) };
}

/** What is a real domain and leaves room for a label before it; others stand at an edge of the contract. */
const REAL = /^(?=.{1,100}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
