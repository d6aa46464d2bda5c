import { suggest } from "../../core/suggest.ts";
import { type Arguments, defineCommand } from "../command.ts";
import { CONFORMANCE_FORMATS } from "../conform-outputs.ts";
import { UsageError } from "../io.ts";

const ACTIONS = ["show", "merge", "compare"] as const;

/** Shows, merges and compares reports of `conform`. */
export default defineCommand({
  name: "report",
  summary: "Shows a report of `conform --report json` in other formats, merges those of shards, and compares two.",
  usage: "report show FILE | merge FILE… | compare OLD NEW [OPTIONS]",
  options: {
    format: {
      type: "string",
      multiple: true,
      value: "FORMAT[:FILE]",
      help: `${CONFORMANCE_FORMATS.join(", ")}; may be repeated (default: pretty, of merge: json)`,
    },
    "fail-on": { type: "string", value: "LEVEL", help: "exit 1 on a must (default) or also on a should" },
  },
  notes: [
    "FILE is the JSON report, `-` standard input. compare prints pretty, json or markdown.",
    "Exit code: of show 0; of merge as that of conform, and 2 where shards are missing; of compare 1 for new faults.",
  ],
  run: async ({ args, io }) => {
    const [action, ...files] = args.positionals;
    if (!ACTIONS.some((one) => one === action)) throw unknownAction(action);
    const { compareFiles, mergeShards, showReport } = await import("../report-actions.ts");
    const run = { show: showReport, merge: mergeShards, compare: compareFiles }[action as (typeof ACTIONS)[number]];
    const formats = (args.options.format as readonly string[] | undefined) ?? [];
    return run({ files, formats, failOn: failOnOf(args), io });
  },
});

function unknownAction(given = ""): UsageError {
  const nearest = suggest(given, ACTIONS);
  const hint = nearest ? `did you mean report ${nearest}?` : `say report ${ACTIONS.join(", report ")}`;
  return new UsageError(`report does not know what to do${given && ` with ${JSON.stringify(given)}`}: ${hint}`);
}

function failOnOf({ options }: Arguments): "must" | "should" {
  const given = options["fail-on"] ?? "must";
  if (given === "must" || given === "should") return given;
  throw new UsageError(`--fail-on takes must or should, not ${JSON.stringify(given)}`);
}
