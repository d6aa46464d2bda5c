const FUNCTIONS =
  "Ref Sub GetAtt If ImportValue Join Select Split FindInMap Base64 Cidr GetAZs Transform Condition Equals And Or Not " +
  "Length ToJsonString ForEach Contains EachMemberEquals EachMemberIn RefAll ValueOf ValueOfAll GetStackOutput";

const INTRINSICS: ReadonlyMap<string, string> = new Map(FUNCTIONS.split(" ").map((name) => [`!${name}`, name]));

const STANDARD = "tag:yaml.org,2002:";
const PLAIN = new Set(
  [
    "str",
    "int",
    "float",
    "bool",
    "null",
    "map",
    "seq",
    "set",
    "omap",
    "pairs",
    "binary",
    "timestamp",
    "merge",
    "value",
  ].map((name) => STANDARD + name),
);

/** The function that a short CloudFormation tag such as `!Ref` stands for. */
export function intrinsicOf(tag: string): string | undefined {
  return INTRINSICS.get(tag);
}

/** Whether a tag, written in full, names one of YAML's own types; all of these are read as plain data. */
export function isStandardTag(tag: string): boolean {
  return tag === "!" || PLAIN.has(tag);
}

/** The long name of an intrinsic's function, under which it is a member in JSON: `Ref`, `Condition`, `Fn::Sub`. */
export function longName(name: string): string {
  return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}
