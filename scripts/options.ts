import { parseArgs } from "node:util";

/**
 * The options that a script was called with, each of which takes a value. One that it does not know ends the process
 * with what it knows, and exit code 2.
 */
export function optionsOf<Name extends string>(...names: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ options }).values as Readonly<Partial<Record<Name, string>>>;
  } catch (error) {
    const known = names.map((name) => `--${name} VALUE`).join(", ");
    process.stderr.write(`${(error as Error).message}\nThis script takes: ${known}\n`);
    process.exit(2);
  }
}
