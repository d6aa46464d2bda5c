import { WIDTH } from "../parts/layout.ts";
import type { Language } from "./language.ts";

const SCALARS: Readonly<Record<string, string>> = { string: "str", integer: "int", number: "float", boolean: "bool" };

/** Python 3.11 and newer, as typed dictionaries: the JSON itself, which any type checker knows. */
export const python: Language = {
  template: "types.py.hbs",
  file: (timestamps) => (timestamps === "wire" ? "apprunner_types.py" : `apprunner_types_${timestamps}.py`),
  timestamps: { wire: "float", sdk: "datetime", cli: "str" },
  scalar: (types) => types.map((type) => SCALARS[type]).join(" | "),
  list: (item) => `list[${item}]`,
  map: (value) => `dict[str, ${value}]`,
  typeName: (shape) => shape,
  memberName: (member) => member,
  valueName: (value) => value,
  optional: (type) => type,
  comment: (line) => line.replaceAll('"""', "'''"),
  union: (values, name) => {
    const texts = values.map((value) => JSON.stringify(value));
    const line = texts.join(", ");
    const before = `${name}: TypeAlias = Literal[`;
    return before.length + line.length < WIDTH ? line : `\n${texts.map((text) => `    ${text},\n`).join("")}`;
  },
};
