import fc from "fast-check";
import type { Characters, Either, Joined, Kept, Phrase } from "./phrase.ts";
import { lengthOf } from "./texts/lengths.ts";

/** Every value of a phrase; smaller ones are its values, too. */
export function spoken(phrase: Phrase): fc.Arbitrary<unknown> {
  switch (phrase.is) {
    case "constants":
      return phrase.values.length === 1 ? fc.constant(phrase.values[0]) : fc.constantFrom(...phrase.values);
    case "numbers":
      return fc.integer({ min: phrase.least, max: phrase.most });
    case "moments":
      return fc.integer({ min: phrase.least, max: phrase.most }).map((milliseconds) => milliseconds / 1000);
    case "digits":
      return fc.nat().map((value) => (phrase.dashed ? dashed(hex(value, phrase.length)) : hex(value, phrase.length)));
    case "characters":
      return characters(phrase);
    case "joined":
      return joined(phrase);
    case "steps":
      return fc
        .array(spoken(phrase.step), { minLength: phrase.least, maxLength: phrase.most })
        .map((steps) => `/${steps.join("/")}`);
    case "cut":
      return fc
        .integer({ min: phrase.least, max: phrase.most })
        .map((length) => phrase.text.repeat(Math.ceil(length / phrase.text.length)).slice(0, length));
    case "either":
      return either(phrase);
    case "kept":
      return kept(phrase);
  }
}

/** Spreads a small number over digits, so that those of small numbers look drawn at random, too. */
function hex(value: number, length: number): string {
  const spread = (Math.imul(value + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  return spread.repeat(Math.ceil(length / 8)).slice(0, length);
}

function dashed(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Any character but halves of one; the library's own takes a second to be made. */
const ANY = fc
  .integer({ min: 1, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? code - 0xd000 : code));

function characters({ of, least, most, even }: Characters): fc.Arbitrary<string> {
  const unit = of ? fc.constantFrom(...of) : ANY;
  if (least === 1 && most === 1) return unit;
  return fc.string({ unit, minLength: least, maxLength: most, ...(even && { size: "max" }) });
}

/** Only what varies is drawn; a text that never changes costs nothing but its writing. */
function joined({ parts }: Joined): fc.Arbitrary<string> {
  const drawn = parts.filter((part) => typeof part !== "string").map(spoken);
  return fc.tuple(...drawn).map((values) => {
    let text = "";
    let next = 0;
    for (const part of parts) text += typeof part === "string" ? part : String(values[next++]);
    return text;
  });
}

function either({ options }: Either): fc.Arbitrary<unknown> {
  return fc.oneof(...options.map(({ weight, phrase }) => ({ weight, arbitrary: spoken(phrase) })));
}

function kept({ phrase, least, most, takes, refuses }: Kept): fc.Arbitrary<unknown> {
  return spoken(phrase).filter((value) => {
    const text = value as string;
    const length = text.length > most || text.length < least * 2 ? lengthOf(text) : text.length;
    return length >= least && length <= most && takes?.test(text) !== false && refuses?.test(text) !== true;
  });
}
