/**
 * Whether one time lies before another, for certain: an implementation may write one time with and another one without
 * fractions of a second, and numbers in exponent form may lose their last digits.
 */
export function isEarlier(one: number, other: number): boolean {
  return one + slack(one, other) < other;
}

/** Whether two times differ for certain. */
export function differ(one: number, other: number): boolean {
  return isEarlier(one, other) || isEarlier(other, one);
}

/** Seconds by which two times may differ by the way in which they are written. */
function slack(one: number, other: number): number {
  if (Number.isInteger(one) && Number.isInteger(other)) return 0;
  return Number.isInteger(one) || Number.isInteger(other) ? 1 : LOST_DIGITS;
}

const LOST_DIGITS = 0.002;
