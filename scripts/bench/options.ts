import { parseArgs } from "node:util";

/** What the bench was asked for. */
export interface BenchOptions {
  /** Only rows whose name has one of these in it; all rows when empty. */
  readonly only: readonly string[];
  /** Runs of each row, in place of the row's own number. */
  readonly runs?: number;
  /** Whether other tools are installed and measured. */
  readonly peers: boolean;
  /** The file that takes the results as JSON. */
  readonly json?: string;
}

/** How the bench is called. */
export const USAGE = `npm run bench -- [OPTIONS]

  --only NAME   only rows whose name has NAME in it; may be repeated
  --runs N      runs of each row, after one that does not count
  --no-peers    no other tools: nothing is installed
  --json FILE   the results as JSON as well
`;

/** Reads the words of the command line. Throws where one is unknown or the number of runs is none. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: "string", multiple: true },
      runs: { type: "string" },
      "no-peers": { type: "boolean" },
      json: { type: "string" },
    },
  });
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0))
    throw new Error(`--runs takes a number of runs, not ${values.runs}`);
  return {
    only: values.only ?? [],
    peers: values["no-peers"] !== true,
    ...(runs !== undefined && { runs }),
    ...(values.json !== undefined && { json: values.json }),
  };
}
