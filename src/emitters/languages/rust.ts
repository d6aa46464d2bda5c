import type { Language } from "./language.ts";
import { pascalCase, snakeCase } from "./words.ts";

const SCALARS: Readonly<Record<string, string>> = {
  string: "std::string::String",
  integer: "i64",
  number: "f64",
  boolean: "bool",
};
const KEYWORDS: ReadonlySet<string> = new Set(["type", "ref", "move", "match", "use", "in", "where", "loop"]);

/** Rust with serde; a value of an enumeration that is not known yet is kept. */
export const rust: Language = {
  template: "types.rs.hbs",
  file: (timestamps) => (timestamps === "wire" ? "types.rs" : `types_${timestamps}.rs`),
  timestamps: { wire: "f64", cli: "std::string::String" },
  scalar: (types) => (types.length === 1 ? (SCALARS[types[0] as string] as string) : "serde_json::Value"),
  list: (item) => `Vec<${item}>`,
  map: (value) => `std::collections::BTreeMap<std::string::String, ${value}>`,
  typeName: (shape) => (/^[A-Z]+$/.test(shape) ? pascalCase(shape) : shape),
  memberName: (member) => (KEYWORDS.has(snakeCase(member)) ? `r#${snakeCase(member)}` : snakeCase(member)),
  valueName: (value) => pascalCase(value),
  optional: (type) => `Option<${type}>`,
  comment: (line) => line,
};
