/** Values without parts, as data: read as an arbitrary, or written out as the source of one. */
export type Phrase = Constants | Numbers | Moments | Digits | Characters | Joined | Steps | Cut | Either | Kept;

/** One of some values. */
export interface Constants {
  readonly is: "constants";
  readonly values: readonly unknown[];
}

/** A whole number. */
export interface Numbers {
  readonly is: "numbers";
  readonly least: number;
  readonly most: number;
}

/** A point in time in epoch seconds, to the millisecond; the bounds are in milliseconds. */
export interface Moments {
  readonly is: "moments";
  readonly least: number;
  readonly most: number;
}

/** Digits to the base of 16 that look drawn at random. */
export interface Digits {
  readonly is: "digits";
  readonly length: number;
  /** Whether they are grouped as in a UUID. */
  readonly dashed?: true;
}

/** A text of some of these characters, or of any where there are none. */
export interface Characters {
  readonly is: "characters";
  readonly of?: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Whether long ones are as likely as short ones. */
  readonly even?: true;
}

/** Parts one after the other. */
export interface Joined {
  readonly is: "joined";
  readonly parts: readonly (string | Phrase)[];
}

/** Steps of a path, each behind a slash. */
export interface Steps {
  readonly is: "steps";
  readonly step: Phrase;
  readonly least: number;
  readonly most: number;
}

/** A text that is repeated, and cut at a length. */
export interface Cut {
  readonly is: "cut";
  readonly text: string;
  readonly least: number;
  readonly most: number;
}

/** One of several phrases. */
export interface Either {
  readonly is: "either";
  readonly options: readonly { readonly weight: number; readonly phrase: Phrase }[];
}

/** Those texts of a phrase that have a length in code points and keep to patterns. */
export interface Kept {
  readonly is: "kept";
  readonly phrase: Phrase;
  readonly least: number;
  readonly most: number;
  readonly takes?: RegExp;
  readonly refuses?: RegExp;
}

/** One of some values. */
export function constants(...values: readonly unknown[]): Constants {
  return { is: "constants", values };
}

/** Parts one after the other. */
export function together(...parts: readonly (string | Phrase)[]): Joined {
  return { is: "joined", parts: parts.flatMap((part) => (isJoined(part) ? part.parts : [part])) };
}

const isJoined = (part: string | Phrase): part is Joined => typeof part !== "string" && part.is === "joined";

/** One of several phrases, each as likely as its weight says. */
export function either(...options: readonly (readonly [weight: number, phrase: Phrase])[]): Phrase {
  const [first] = options;
  if (first && options.length === 1) return first[1];
  return { is: "either", options: options.map(([weight, phrase]) => ({ weight, phrase })) };
}

/** A whole number. */
export function numbers(least: number, most: number): Numbers {
  return { is: "numbers", least, most };
}

/** Digits to the base of 16. */
export function digits(length: number): Digits {
  return { is: "digits", length };
}

/** One of several phrases, each as likely as any other. */
export function evenly(...phrases: readonly Phrase[]): Phrase {
  return either(...phrases.map((phrase) => [1, phrase] as const));
}
