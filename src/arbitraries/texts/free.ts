import type { Shape } from "../../contract/shape.ts";
import { constants, either, type Phrase } from "../phrase.ts";
import { keeping, keepsTo } from "./lengths.ts";

/** Texts that programs like to take for something else. */
const ODD = [
  "",
  "007",
  "1e3",
  "0x1F",
  "-0",
  "9007199254740993",
  "false",
  "null",
  "undefined",
  "NaN",
  "[]",
  "{}",
  "a,b;c=d",
  'say "hello"',
  "C:\\temp",
  "100%",
  "50%25",
  "<b>&amp;</b>",
  "  between spaces  ",
  "Grüße",
  "naïve café",
  "東京",
  "Ελλάδα",
  "🚀 to the 🌕",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "\u00e9",
] as const;

/** Characters of many scripts, combined ones among them; the library's own table of all of them takes a second to build. */
const CHARACTERS = [
  ..."aZ09 _-./:@#%&+=~'\"\\{}[]()|äßéñçøŁğİđþЖЯщЇΩλשםאعبפहि中文字日本語한국어ไทย😀🚀",
  "e\u0301",
  "👩‍👩‍👧‍👦",
  "🇪🇺",
];

/** Texts of many kinds that a shape takes: odd ones, ones in any script, long ones, and both ends of the length. */
export function freeTexts(shape: Shape, refuses?: RegExp): Phrase {
  const odd = ODD.filter((text) => keepsTo(shape, text));
  const { minLength, maxLength } = shape;
  const ends = [minLength, maxLength].filter((length) => Number.isFinite(length)).map((length) => "z".repeat(length));
  const kept = ends.filter((text) => keepsTo(shape, text));
  const least = Math.max(1, minLength);
  return either(
    [8, constants(...odd)],
    [6, keeping(shape, { is: "characters", of: CHARACTERS, least: minLength, most: Math.min(24, maxLength) }, refuses)],
    [2, { is: "cut", text: "0123456789 ", least, most: Math.min(maxLength, 2000) }],
    ...(kept.length > 0 ? [[2, constants(...kept)] as const] : []),
  );
}
