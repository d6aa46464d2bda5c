import { createHash } from "node:crypto";

/** Secrets that must not show, of one run. */
export interface Canaries {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** A value that somebody else calls secret, such as a variable of a recorded request. */
  readonly value: string;
}

/** A maker of numbers from 0 to 1 that gives the same for the same seed. */
export function chances(seed: string): () => number {
  let state = createHash("sha256").update(seed).digest();
  let at = 0;
  return () => {
    if (at > state.length - 4) {
      state = createHash("sha256").update(state).digest();
      at = 0;
    }
    const number = state.readUInt32BE(at) / 2 ** 32;
    at += 4;
    return number;
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const ODD = [..."\"\\<>&'{}$ `%\n\u00e9\u4e16", ...LETTERS];

/** Secrets in the forms in which AWS gives them out, and one with everything in it that some format escapes. */
export function canariesOf(chance: () => number): Canaries {
  const of = (letters: ArrayLike<string>, length: number): string =>
    Array.from({ length }, () => letters[Math.floor(chance() * letters.length)]).join("");
  return {
    accessKeyId: `AKIA${of(LETTERS.slice(0, 26), 16)}`,
    secretAccessKey: of(LETTERS, 40),
    sessionToken: `${of(LETTERS, 120 + Math.floor(chance() * 300))}==`,
    value: of(ODD, 20 + Math.floor(chance() * 40)),
  };
}

/** So many characters in a row of a secret are a leak. */
const WINDOW = 12;

/** Looks for secrets in texts; what stood in an earlier text, with other secrets, is not looked at again. */
export function createEar(): (text: string, canaries: Canaries) => readonly string[] {
  const heard = new Set<string>();
  return (text, canaries) => {
    const fresh = text.split(/[\n,]/u).filter((part) => part.length >= WINDOW / 2 && !heard.has(part));
    // A copy, because a part cut from a text keeps the whole text in memory.
    for (const part of fresh) if (heard.size < MOST) heard.add(Buffer.from(part).toString());
    return leaksIn(fresh.join("\n"), canaries);
  };
}

/** So many parts of texts are remembered. */
const MOST = 200_000;

/** Every so many characters of a text it is looked whether a piece of a secret begins. */
const STRIDE = 4;
const PIECE = WINDOW - STRIDE + 1;

/** The pieces of secrets that stand in a text, however it was escaped or broken into lines. */
export function leaksIn(text: string, canaries: Canaries): readonly string[] {
  const views = [
    text,
    unwrapped(text),
    unescaped(text),
    unescaped(unwrapped(text)),
    withoutEntities(text),
    decoded(text),
  ];
  const pieces = new Set<string>();
  for (const secret of Object.values(canaries) as string[])
    for (const spelt of [
      secret,
      Buffer.from(secret).toString("base64").replace(/=+$/u, ""),
      Buffer.from(secret).toString("hex"),
    ])
      for (let at = 0; at + PIECE <= spelt.length; at++) pieces.add(spelt.slice(at, at + PIECE));
  const found = new Set<string>();
  for (const view of new Set(views))
    for (let at = 0; at + PIECE <= view.length; at += STRIDE) {
      const piece = view.slice(at, at + PIECE);
      if (pieces.has(piece)) found.add(view.slice(Math.max(0, at - 20), at + PIECE + 20));
    }
  return [...found];
}

const unwrapped = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join("");

const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/giu, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\n/gu, "\n")
    .replace(/\\(.)/gu, "$1");

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const withoutEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/giu, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/gu, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&(lt|gt|amp|quot|apos);/gu, (_, name) => NAMED[name] as string);

const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
