import type { Language } from "./language.ts";
import { pascalCase } from "./words.ts";

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  integer: "int64",
  number: "float64",
  boolean: "bool",
};

/** Go 1.24 and newer, whose `omitzero` keeps an empty list apart from an absent one. */
export const go: Language = {
  template: "types.go.hbs",
  file: (timestamps) => (timestamps === "wire" ? "types.go" : `types_${timestamps}.go`),
  timestamps: { wire: "float64", sdk: "time.Time", cli: "string" },
  scalar: (types) => (types.length === 1 ? (SCALARS[types[0] as string] as string) : "any"),
  list: (item) => `[]${item}`,
  map: (value) => `map[string]${value}`,
  typeName: (shape) => shape,
  memberName: (member) => (/^[A-Z]\w*$/.test(member) ? member : pascalCase(member)),
  valueName: (value, shape) => shape + pascalCase(value),
  optional: (type, kind) => (kind === "list" || kind === "map" || type === "any" ? type : `*${type}`),
  comment: (line) => line,
};
