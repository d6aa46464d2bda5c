import { WIDTH } from "../parts/layout.ts";
import type { Language } from "./language.ts";

const FILES = { wire: "types.ts", sdk: "types.sdk.ts", cli: "types.cli.ts" };

/** TypeScript, laid out as Prettier does at 120 columns. */
export const typescript: Language = {
  template: "types.ts.hbs",
  file: (timestamps) => FILES[timestamps],
  timestamps: { wire: "number", sdk: "Date", cli: "string" },
  scalar: (types) => types.map((type) => (type === "integer" ? "number" : type)).join(" | "),
  list: (item) => `${item}[]`,
  map: (value) => value,
  typeName: (shape) => shape,
  memberName: (member) => (/^[A-Za-z_$][\w$]*$/.test(member) ? member : JSON.stringify(member)),
  valueName: (value) => value,
  optional: (type) => type,
  comment: (line) => line.replaceAll("*/", "*\\/"),
  union: (values, name) => {
    const before = name === undefined ? "    errors:" : `export type ${name} =`;
    const texts = values.map((value) => JSON.stringify(value));
    const line = texts.join(" | ");
    if (before.length + line.length + 2 <= WIDTH) return ` ${line}`;
    const indent = `\n${/^ */.exec(before)?.[0]}  `;
    return indent.length + line.length <= WIDTH ? indent + line : texts.map((text) => `${indent}| ${text}`).join("");
  },
};
