import { knownRelease } from "../../contract/known-release.ts";
import type { Release } from "../../core/release.ts";
import { atLeast, type Severity } from "../../core/severity.ts";
import type { CallFinding } from "./judge.ts";

/** What becomes of findings; everything has a default. */
export interface CallOptions {
  /**
   * `throw`: a call with an error rejects with a {@link ContractError}, before it is sent where its request is at fault;
   * `warn` (when absent): nothing but telling.
   */
  readonly mode?: "throw" | "warn";
  /** Hears of every finding, instead of the console, which is told once of each fault. */
  readonly onFinding?: (finding: CallFinding) => void;
  /** What makes `throw` reject: an `error` (when absent), or a `warning` too. */
  readonly failOn?: Exclude<Severity, "info">;
  /** The release to hold calls against; the newest when absent. */
  readonly release?: string;
}

/** A call that leaves the contract. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly findings: readonly CallFinding[];

  constructor(findings: readonly CallFinding[]) {
    super(findings.map(findingText).join("\n"));
    this.findings = findings;
  }
}

/** A finding in one line. */
export function findingText({ operation, direction, id, message, help, pointer }: CallFinding): string {
  const place = pointer ? ` at ${pointer}` : "";
  return `App Runner ${operation} ${direction}${place}: ${message}${help === undefined ? "" : ` ${help}`} (${id})`;
}

/** Somebody who is told of findings, and the release that calls are held against. */
export interface Teller {
  readonly release: Release;
  /** Throws a ContractError where the options want it. */
  readonly tell: (findings: readonly CallFinding[]) => void;
}

/** Makes a teller. Throws a RangeError for a release or a mode that does not exist. */
export function createTeller(options: CallOptions = {}): Teller {
  const { mode = "warn", onFinding = onConsole(), failOn = "error" } = options;
  const release = knownRelease(options.release);
  if (mode !== "throw" && mode !== "warn")
    throw new RangeError(`the mode is "throw" or "warn", not ${JSON.stringify(mode)}`);
  return {
    release,
    tell: (findings) => {
      const thrown = mode === "throw" ? findings.filter(({ severity }) => atLeast(severity, failOn)) : [];
      for (const finding of findings) if (options.onFinding || !thrown.includes(finding)) onFinding(finding);
      if (thrown.length > 0) throw new ContractError(thrown);
    },
  };
}

function onConsole(): (finding: CallFinding) => void {
  const told = new Set<string>();
  return (finding) => {
    if (finding.severity === "info") return;
    const { operation, direction, id, pointer } = finding;
    const key = [operation, direction, id, pointer?.replace(/\/\d+/g, "/0")].join(" ");
    if (told.has(key)) return;
    told.add(key);
    console.warn(findingText(finding));
  };
}
