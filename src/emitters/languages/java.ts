import type { Language } from "./language.ts";
import { camelCase } from "./words.ts";

const SCALARS: Readonly<Record<string, string>> = {
  string: "String",
  integer: "Long",
  number: "Double",
  boolean: "Boolean",
};

/** Java 17 and newer: records with Jackson's annotations, all of them in one class. */
export const java: Language = {
  template: "types.java.hbs",
  file: () => "AppRunnerTypes.java",
  timestamps: { wire: "Double", sdk: "Instant", cli: "String" },
  hasNoAliases: true,
  scalar: (types) => (types.length === 1 ? (SCALARS[types[0] as string] as string) : "Object"),
  list: (item) => `List<${item}>`,
  map: (value) => `Map<String, ${value}>`,
  typeName: (shape) => shape,
  memberName: (member) => camelCase(member),
  valueName: (value) => value,
  optional: (type) => type,
  // A compiler reads \\u in a comment, too.
  comment: (line) => line.replaceAll("*/", "*\\/").replaceAll("\\u", "\\\\u"),
};
