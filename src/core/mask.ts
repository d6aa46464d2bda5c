/** What stands where something must not be shown. */
const HIDDEN = "(hidden)";

/** Hides secrets in whatever is shown of a run. */
export interface Mask {
  /** Hides these texts from now on, in any spelling; those too short to be secrets are left. */
  readonly hide: (secrets: readonly string[]) => void;
  /** Hides values that somebody else calls secret, however short: those under six characters only where they stand alone. */
  readonly hideValues: (values: readonly string[]) => void;
  /** A text without what is hidden. */
  readonly text: (text: string) => string;
  /** The same of all texts inside a value, and without signatures; the value itself where there is nothing to hide. */
  readonly value: <T>(value: T) => T;
}

/** Shorter texts are no secrets: emulators want `test`, and hiding that would hide half of a report. */
const SHORTEST = 16;
/** Pieces of a secret are hidden too, because excerpts are cut anywhere; this long ones are looked for. */
const PIECE = 8;

/** Makes a mask that hides nothing yet but signatures. */
export function createMask(): Mask {
  const pieces = new Set<string>();
  const hide = (secrets: readonly string[]): void => {
    for (const secret of secrets) {
      if (secret.length < SHORTEST) continue;
      for (const spelling of spellingsOf(secret))
        for (let at = 0; at + PIECE <= spelling.length; at++) pieces.add(spelling.slice(at, at + PIECE));
    }
  };
  const short = new Set<string>();
  const hideValues = (values: readonly string[]): void => {
    hide(values);
    for (const one of values) if (one !== "" && one.length < SHORTEST) short.add(one);
  };
  const text = (shown: string): string => {
    const long = pieces.size === 0 ? shown : withoutPieces(shown, pieces);
    return short.size === 0 ? long : withoutShort(long, short);
  };
  const value = <T>(whole: T): T =>
    masked(whole, (shown) => (short.has(shown) ? HIDDEN : withoutSignatures(text(shown)))) as T;
  return { hide, hideValues, text, value };
}

/** How a text may come back: as it is, within JSON, a URL or markup, as base64, and in other letters. */
function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const markup = secret.replace(/[&<>"'=`]/gu, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
  const found = [
    secret,
    ...[1, 2, 3, 4].map((depth) => escaped(secret, depth)),
    secret.replaceAll("/", "\\/"),
    encodeURIComponent(secret),
    markup,
    bytes.toString("hex"),
    ...[0, 1, 2].map((shift) => shifted(bytes, shift)),
  ];
  return [...new Set(found.flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]))];
}

/** A text within JSON that is a text within JSON, so often. */
function escaped(text: string, depth: number): string {
  return depth === 0 ? text : JSON.stringify(escaped(text, depth - 1)).slice(1, -1);
}

/** The base64 of bytes behind others, without the signs that depend on what is around them. */
function shifted(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString("base64")
    .replace(/=+$/u, "");
  return whole.slice(shift === 0 ? 0 : shift + 1, -1);
}

/** Replaces every run of characters that pieces of secrets cover. */
function withoutPieces(text: string, pieces: ReadonlySet<string>): string {
  let [shown, done] = ["", 0];
  for (let at = 0; at + PIECE <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + PIECE))) continue;
    shown += text.slice(done, at) + HIDDEN;
    do at++;
    while (at + PIECE <= text.length && pieces.has(text.slice(at, at + PIECE)));
    done = at + PIECE - 1;
    at = done - 1;
  }
  return done === 0 ? text : shown + text.slice(done);
}

/** Shorter values are words like any other outside of quotation marks. */
const ALONE = 6;

function withoutShort(text: string, values: ReadonlySet<string>): string {
  let shown = text;
  for (const one of values) {
    const inside = JSON.stringify(one).slice(1, -1);
    if (one.length >= ALONE) shown = shown.replaceAll(one, HIDDEN).replaceAll(inside, HIDDEN);
    else for (const mark of ['"', '\\"', "'"]) shown = shown.replaceAll(mark + inside + mark, mark + HIDDEN + mark);
  }
  return shown;
}

/** What SigV4 puts into requests: the credential's scope and the signature. A digest of an image is none. */
const SIGNATURES = [
  /(Credential=)[^\s,"'\\&<]+/gu,
  /(Signature=)[0-9a-fA-F]{8,}/gu,
  /((?:x-amz-security-token|x-amz-signature)["']?\s*[:=]\s*["']?)[^\s,"'\\&<]+/giu,
  /(?<!sha256:)(?<![0-9a-f])()[0-9a-f]{64}(?![0-9a-f])/gu,
];

function withoutSignatures(text: string): string {
  return text.length < PIECE ? text : SIGNATURES.reduce((shown, form) => shown.replace(form, `$1${HIDDEN}`), text);
}

const SECRET_HEADER = /^(?:authorization|x-amz-security-token)$/iu;

function masked(value: unknown, text: (shown: string) => string): unknown {
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => masked(item, text));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let changed = false;
  const entries = Object.entries(value).map(([name, inner]) => {
    const [shownName, shown] = [text(name), SECRET_HEADER.test(name) ? HIDDEN : masked(inner, text)];
    changed ||= shownName !== name || shown !== inner;
    return [shownName, shown] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}
