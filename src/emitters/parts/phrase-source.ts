import type { Characters, Kept, Phrase } from "../../arbitraries/phrase.ts";
import { type Code, call, listOf, object, written } from "./source-code.ts";

/** The source of an arbitrary that reads a phrase; what it calls besides fast-check stands in its template. */
export function phraseSource(phrase: Phrase): Code {
  switch (phrase.is) {
    case "constants":
      return call(phrase.values.length === 1 ? "fc.constant" : "fc.constantFrom", ...phrase.values.map(written));
    case "numbers":
      return call("fc.integer", object({ min: written(phrase.least), max: written(phrase.most) }));
    case "moments":
      return call("moments", written(phrase.least), written(phrase.most));
    case "digits":
      return call(phrase.dashed ? "dashedDigits" : "digits", written(phrase.length));
    case "characters":
      return characters(phrase);
    case "joined":
      return call(
        "joined",
        ...phrase.parts.map((part) => (typeof part === "string" ? written(part) : phraseSource(part))),
      );
    case "steps":
      return call("steps", phraseSource(phrase.step), written(phrase.least), written(phrase.most));
    case "cut":
      return call("cut", written(phrase.text), written(phrase.least), written(phrase.most));
    case "either":
      return either(phrase.options);
    case "kept":
      return call("fitting", phraseSource(phrase.phrase), limits(phrase));
  }
}

function characters({ of, least, most, even }: Characters): Code {
  const bounds = [written(least), written(most)];
  if (!of) return call("anyText", ...bounds);
  const set = charactersSource(of);
  if (least === 1 && most === 1) return call("fc.constantFrom", ...set);
  return call("text", listOf(set), ...bounds, ...(even ? ['"max"'] : []));
}

/** Single characters as one text that is spread, the others by themselves. */
function charactersSource(of: readonly string[]): readonly string[] {
  const single = of.filter((one) => [...one].length === 1).join("");
  return [...(single === "" ? [] : [`...${written(single)}`]), ...of.filter((one) => [...one].length > 1).map(written)];
}

function either(options: readonly { readonly weight: number; readonly phrase: Phrase }[]): Code {
  const isEven = options.every(({ weight }) => weight === options[0]?.weight);
  const weighed = options.map(({ weight, phrase }) =>
    isEven ? phraseSource(phrase) : object({ weight: written(weight), arbitrary: phraseSource(phrase) }),
  );
  return call("fc.oneof", ...weighed);
}

function limits({ least, most, takes, refuses }: Kept): Code {
  return object({
    minLength: least > 0 ? written(least) : undefined,
    maxLength: Number.isFinite(most) ? written(most) : undefined,
    takes: takes && String(takes),
    refuses: refuses && String(refuses),
  });
}
