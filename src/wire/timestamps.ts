import { referred, SHAPE_NAMES, wireShape } from "./shape-table.ts";

/** How timestamps are written: `exponent` as the service does, 1.621449932319E9, or `plain`, 1621449932.319. */
export type TimestampForm = "exponent" | "plain";

const NUMBER = /-?\d[\d.e+-]*/y;

/**
 * Rewrites the timestamps of JSON text that `JSON.stringify` made. A timestamp is a number under the name of a
 * timestamp member; inside a text such a name would have its quotes escaped, so no text is ever touched.
 */
export function writeTimestamps(json: string, form: TimestampForm): string {
  if (form === "plain") return json;
  let written = "";
  let done = 0;
  for (let at = json.indexOf(ENDING); at >= 0; at = json.indexOf(ENDING, at + 1)) {
    const from = at + ENDING.length;
    const key = json.slice(json.lastIndexOf('"', at) + 1, from - 2);
    NUMBER.lastIndex = from;
    const [number] = (MEMBERS.has(key) && NUMBER.exec(json)) || [];
    if (number === undefined) continue;
    written += json.slice(done, from) + exponent(Number(number));
    done = from + number.length;
  }
  return written + json.slice(done);
}

/** A number as Java writes a double of that size: one digit, a point, at least one digit, E and the power of ten. */
export function exponent(number: number): string {
  const text = number.toExponential();
  const at = text.indexOf("e");
  const digits = text.slice(0, at);
  const power = text.slice(text[at + 1] === "+" ? at + 2 : at + 1);
  return `${digits.includes(".") ? digits : `${digits}.0`}E${power}`;
}

const MEMBERS: ReadonlySet<string> = timestampMembers();

/** What the names of all timestamp members end in, as it stands in JSON text; looking for it is the fastest way to them. */
const ENDING = `${[...MEMBERS].reduce(commonEnding)}":`;

function timestampMembers(): ReadonlySet<string> {
  const members = SHAPE_NAMES.flatMap((name) => Object.entries(wireShape(name)?.properties ?? {}));
  return new Set(members.filter(([, member]) => referred(member)["x-timestamp"] === true).map(([name]) => name));
}

function commonEnding(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-length - 1) === other.at(-length - 1)) length++;
  return one.slice(one.length - length);
}
