import type { Release } from "../core/release.ts";

/** What holds for a whole world and never changes by a request. */
export interface Settings {
  /** The account's twelve digits. */
  readonly account: string;
  readonly region: string;
  readonly release: Release;
  /** Whether the documented quotas are enforced. */
  readonly quotas: "documented" | "off";
  /** How long a passing status lasts, in milliseconds; with 0 the next request finds it settled. */
  readonly settleMs: number;
  /** How this world settles points that documents leave open, by id; the others have their default. Source: facts/open. */
  readonly choices: Readonly<Record<string, string>>;
  /** The failure that every call of an operation ends in, such as CREATE_FAILED for CreateService; see `failuresOf`. */
  readonly failures: Readonly<Record<string, string>>;
  /** The share of the other calls that end in a failure, from 0 to 1, decided by `Ports.chance`. */
  readonly failRate?: number;
  /** How long a deleted service stays describable, in milliseconds; for ever when absent. */
  readonly keepDeletedMs?: number;
}

/** What a call needs from outside, so that the model itself has neither clock nor chance. */
export interface Ports {
  /** 32 hexadecimal digits that were never handed out before. */
  readonly newId: () => string;
  /** The present time in seconds since 1970-01-01 UTC, with fractions. */
  readonly now: number;
  /** A number from 0 (inclusive) to 1 (exclusive); without it nothing fails by chance. */
  readonly chance?: () => number;
}

/** Settings of a world in which every call succeeds at once, with the documented quotas. */
export function settingsAt(release: Release, changes: Partial<Settings> = {}): Settings {
  return { ...STANDARD, release, ...changes };
}

const STANDARD = {
  account: "123456789012",
  region: "us-east-1",
  quotas: "documented",
  settleMs: 0,
  choices: {},
  failures: {},
} as const;
