/** How much a diagnostic weighs: an `error` is refused or broken, a `warning` is likely a mistake, an `info` is worth knowing. */
export type Severity = "error" | "warning" | "info";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether `severity` weighs as much as `threshold`, or more. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] >= RANK[threshold];
}

/** The lighter of two severities. */
export function lighter(a: Severity, b: Severity): Severity {
  return RANK[a] < RANK[b] ? a : b;
}
