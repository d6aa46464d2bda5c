import type { Observation } from "../../../oracle/observation.ts";

/** A structure of an answer or a request, as it came. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a value; none of what is no structure. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

/** The items of a value; none of what is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A timestamp in epoch seconds; nothing for what is none, which other checks tell. */
export function secondsOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The members of an answer that was accepted; nothing when it was refused or unreadable. */
export function outputOf({ exchange }: Observation): Members | undefined {
  return exchange.answer.ok ? membersOf(exchange.answer.output) : undefined;
}

/** The members of a request. */
export function inputOf({ exchange }: Observation): Members {
  return membersOf(exchange.input);
}
