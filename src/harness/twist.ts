import type { Reference } from "../core/reference.ts";

type Twist = NonNullable<Extract<Reference, { is: "answer" }>["twist"]>;

const HEX = "0123456789abcdef";

/** The kinds that stand for one another when an ARN of another kind is wanted. */
const OTHERS: readonly [string, string] = ["service", "connection"];

/** Makes another ARN of one: of the same form but leading to nothing, cut short, or of another kind. */
export function twisted(arn: string, twist: Twist): string {
  const parts = arn.split("/");
  switch (twist) {
    case "unknown":
      return [...parts.slice(0, -1), turned(parts.at(-1) as string)].join("/");
    case "name-only":
      return parts.slice(0, 2).join("/");
    case "without-id":
      return parts.slice(0, -1).join("/");
    case "another-kind": {
      const [head = "", ...rest] = parts;
      const colon = head.lastIndexOf(":") + 1;
      const kind = head.slice(colon) === OTHERS[0] ? OTHERS[1] : OTHERS[0];
      return [`${head.slice(0, colon)}${kind}`, ...rest].join("/");
    }
  }
}

/** A text of the same length and alphabet that is another one. */
function turned(text: string): string {
  return [...text].map((digit) => (HEX.includes(digit) ? HEX[(HEX.indexOf(digit) + 7) % HEX.length] : digit)).join("");
}
