const MULTIPLIERS = [2654435761, 1597334677, 2246822507, 3266489909] as const;

/**
 * A short fingerprint of a text, the same on every machine: enough to notice a token that was made for another
 * request or by hand, not a protection of secrets.
 */
export function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, MULTIPLIERS[0]);
    low = Math.imul(low ^ unit, MULTIPLIERS[1]);
  }
  high = Math.imul(high ^ (high >>> 16), MULTIPLIERS[2]) ^ Math.imul(low ^ (low >>> 13), MULTIPLIERS[3]);
  low = Math.imul(low ^ (low >>> 16), MULTIPLIERS[2]) ^ Math.imul(high ^ (high >>> 13), MULTIPLIERS[3]);
  return (low >>> 0).toString(36).padStart(7, "0") + (high >>> 0).toString(36).padStart(7, "0");
}
