import type { ConformanceReport } from "../../core/conformance.ts";

/** How much of each finding a page shows, so that it stays within a size. */
export interface Limits {
  /** The most characters of one request or answer. */
  readonly text: number;
  /** Whether all of a history is shown, or only the exchange that shows the fault. */
  readonly whole: boolean;
  /** The longest command to send a request again, in characters. */
  readonly commands: number;
  /** How many findings of a check are shown with their history. */
  readonly histories: number;
}

/** From the most that a page shows to the least; the first that fits is taken. */
export const LIMITS: readonly Limits[] = [
  { text: 6000, whole: true, commands: 20_000, histories: 1000 },
  { text: 3000, whole: true, commands: 3000, histories: 1000 },
  { text: 1500, whole: true, commands: 1500, histories: 1000 },
  { text: 1000, whole: true, commands: 1000, histories: 1000 },
  { text: 700, whole: true, commands: 700, histories: 1000 },
  { text: 500, whole: false, commands: 700, histories: 1000 },
  { text: 300, whole: false, commands: 0, histories: 1 },
  { text: 300, whole: false, commands: 0, histories: 0 },
];

/** The largest page, in bytes of UTF-8. */
export const LARGEST = 1_000_000;

/** How long a page gets at least, in characters, by the answers that it shows. */
export function leastLength({ checks }: ConformanceReport, { text, whole, histories }: Limits): number {
  const shown = checks.flatMap(({ findings }) => findings.slice(0, histories));
  const answers = shown.flatMap(({ history, exchange }) =>
    history.filter(({ role }, at) => at === exchange || (whole && role !== "poll")),
  );
  return answers.reduce((total, { body }) => total + Math.min(text, body.length), 0);
}
