import fc from "fast-check";
import type { Shape } from "../../contract/shape.ts";
import { keepsTo } from "./lengths.ts";

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
export function freeTexts(shape: Shape): fc.Arbitrary<string> {
  const odd = ODD.filter((text) => keepsTo(shape, text)) as [string, ...string[]];
  const { minLength, maxLength } = shape;
  const ends = [minLength, maxLength].filter((length) => Number.isFinite(length)).map((length) => "z".repeat(length));
  const kept = ends.filter((text) => keepsTo(shape, text)) as [string, ...string[]];
  const long = Math.min(maxLength, 2000);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...odd) },
    {
      weight: 6,
      arbitrary: fc
        .string({ unit: fc.constantFrom(...CHARACTERS), minLength, maxLength: Math.min(24, maxLength) })
        .filter((text) => keepsTo(shape, text)),
    },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: Math.max(1, minLength), max: long })
        .map((length) => "0123456789 ".repeat(Math.ceil(length / 11)).slice(0, length)),
    },
    ...(kept.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...kept) }] : []),
  );
}
