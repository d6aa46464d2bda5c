import { createTally } from "../../core/report.ts";
import { atLeast, type Severity } from "../../core/severity.ts";
import { treeOf, type Validated, type ValidateOptions, validate } from "../../engine/validate.ts";
import { chooseKind } from "../choose-kind.ts";
import { chooseRelease } from "../choose-release.ts";
import { defineCommand } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type Io, UsageError } from "../io.ts";
import { createOutputs, formatOf } from "../outputs.ts";

/** Checks configuration files, requests, responses and templates, and points at each mistake by line and column. */
export default defineCommand({
  name: "validate",
  summary: "Checks App Runner configuration: apprunner.yaml, requests and responses, CloudFormation templates.",
  usage: "validate [PATH… | -] [OPTIONS]",
  options: {
    release: { type: "string", short: "r", value: "DATE", help: "the release to hold against (default: the newest)" },
    kind: {
      type: "string",
      short: "k",
      value: "KIND",
      help: "what the files are, a kind or a shape such as CreateServiceRequest",
    },
    format: {
      type: "string",
      short: "f",
      multiple: true,
      value: "FORMAT[:FILE]",
      help: "pretty, json, github, sarif or junit; may be repeated",
    },
    "fail-on": { type: "string", value: "SEVERITY", help: "what makes the exit code 1: error (default) or warning" },
    "stdin-filename": { type: "string", value: "NAME", help: "the name that standard input goes by" },
    plugin: {
      type: "string",
      multiple: true,
      value: "FILE",
      help: "a module that exports rules of your own; may be repeated",
    },
    fix: { type: "boolean", help: "mend what can be mended with certainty" },
    watch: { type: "boolean", short: "w", help: "check again whenever a file changes" },
  },
  notes: [
    "Without PATH it looks through the current folder, and leaves out what .gitignore names.",
    "Exit codes: 0 clean, 1 findings, 2 nothing matched or something unreadable, 3 a fault of this tool.",
  ],
  run: async ({ args: { options, positionals }, io }) => {
    const paths = positionals.length > 0 ? positionals : ["."];
    const shared = {
      release: chooseRelease(options.release as string | undefined),
      failOn: chooseSeverity(options["fail-on"] as string | undefined),
      formats: (options.format as string[] | undefined) ?? ["pretty"],
      fix: options.fix === true,
    };
    const plugins = (options.plugin as string[] | undefined) ?? [];
    const rules = plugins.length === 0 ? [] : (await (await import("../plugins.ts")).loadPlugins(plugins, io)).rules;
    const request: ValidateOptions = {
      cwd: io.cwd,
      paths,
      release: shared.release,
      ...chooseKind(options.kind as string | undefined, shared.release),
      stdin: io.stdin,
      ...(options["stdin-filename"] !== undefined && { stdinFilename: options["stdin-filename"] as string }),
      signal: io.interrupted,
      ...(rules.length > 0 && { rules }),
    };
    if (options.watch !== true) return runOnce(request, shared, io);
    if (paths.includes("-")) throw new UsageError("--watch needs files or folders: standard input does not change");
    const { watchPaths } = await import("../watch.ts");
    const written = shared.formats.flatMap((format) => formatOf(format).file ?? []);
    return watchPaths(paths, written, io, () => runOnce(request, shared, io));
  },
});

interface RunOptions {
  readonly failOn: Severity;
  readonly formats: readonly string[];
  readonly fix: boolean;
}

async function runOnce(given: ValidateOptions, { failOn, formats, fix }: RunOptions, io: Io): Promise<ExitCode> {
  // The clock of `performance` would take a tenth of a start to come into being.
  const started = Date.now();
  const outputs = await createOutputs(formats, given, io);
  const request = { ...given, tree: treeOf(given) };
  const tally = createTally();
  const unmatched: string[] = [];
  const failures: string[] = [];
  let failed = false;
  let unreadable = false;
  let matched = 0;
  let fixes = 0;
  const mend = fix ? (await import("../fix.ts")).mend : undefined;
  outputs.begin();
  const tell = ({ report, source, named }: Validated): void => {
    tally.add(report);
    outputs.document(report, source);
    if (report.outcome === "unreadable") unreadable = true;
    else if (report.outcome !== "skipped") matched++;
    else if (named) unmatched.push(`${report.file} (${report.reason})`);
    failed ||= report.diagnostics.some(({ severity }) => atLeast(severity, failOn));
  };
  const tellMended = async (validated: Validated): Promise<void> => {
    const { found, fixes: written, failure } = (await mend?.(validated, request)) ?? { found: validated, fixes: 0 };
    fixes += written;
    if (failure !== undefined) failures.push(failure);
    tell(found);
  };
  await validate(request, mend ? tellMended : tell);
  outputs.end(tally.summary(Math.max(0, Date.now() - started)));
  if (io.interrupted.aborted) io.err("interrupted: this is what was done so far\n");
  if (fixes > 0) io.err(`${fixes} fixed\n`);
  for (const failure of failures) io.err(`apprunner-contract: ${failure}\n`);
  if (unmatched.length > 0) io.err(`not for this tool: ${unmatched.join(", ")}\n`);
  else if (matched === 0 && !unreadable && !io.interrupted.aborted)
    io.err(`nothing to check in ${given.paths.join(" ")}: no App Runner configuration was found\n`);
  if (unreadable || unmatched.length > 0 || failures.length > 0 || matched === 0) return EXIT.impossible;
  return failed ? EXIT.findings : EXIT.clean;
}

function chooseSeverity(given = "error"): Severity {
  if (given === "error" || given === "warning" || given === "info") return given;
  throw new UsageError(`--fail-on takes error or warning, not ${JSON.stringify(given)}`);
}
