import type { RepositoryConfiguration } from "../../../generated/latest/types.ts";
import { defineRule } from "../../core/define.ts";
import { isKnown, type Seen, type Unknown } from "../../core/unknown.ts";
import { shown } from "../wording.ts";
import { configuration } from "./parts/example-configuration.ts";
import { installsOutside, preRunMayInstall, startInstalls } from "./parts/python-installs.ts";
import { runtimeNamed } from "./parts/runtimes.ts";

const BUILD = { commands: { build: ["pip3 install -r requirements.txt"] } };
const START = "gunicorn app:app";

export default defineRule<"RepositoryConfiguration">({
  id: "python-packages-reach-the-run",
  severity: "warning",
  shape: "RepositoryConfiguration",
  evidence: "documented",
  source: "RepositoryRun.pre-run",
  service: "unknown",
  summary: "A runtime that builds in an image apart needs Python packages installed again in pre-run.",
  examples: {
    invalid: [configuration({ runtime: "python311", build: BUILD, run: { command: START } })],
    valid: [
      configuration({
        runtime: "python311",
        build: BUILD,
        run: { command: START, "pre-run": ["pip3 install -r requirements.txt"] },
      }),
      configuration({
        runtime: "python311",
        build: { commands: { build: ["python3 -m venv .venv", ".venv/bin/pip install -r requirements.txt"] } },
        run: { command: ".venv/bin/gunicorn app:app" },
      }),
    ],
  },
  inspect(file) {
    const { runtime, run } = file;
    if (!isKnown(runtime) || !runtime.startsWith("python") || !runtimeNamed(runtime)?.preRun || !isKnown(run))
      return [];
    const install = installsOutside(commandsOf(file));
    const preRun = run["pre-run"];
    if (install === undefined || (preRun !== undefined && !isKnown(preRun))) return [];
    if (preRun?.some((command) => !isKnown(command) || preRunMayInstall(command))) return [];
    const start = isKnown(run.command) ? startInstalls(run.command) : "no";
    if (start === "yes") return [];
    return [
      {
        path: ["run", "pre-run"],
        ...(start === "maybe" && { severity: "info" }),
        message: `The build runs ${shown(install)}, but pre-run does not repeat it.`,
        why: `${runtime} builds in an image apart from the one that runs, and only the application's folder is carried over.`,
        help: "Install the packages in pre-run too, which sees the variables of build.env.",
      },
    ];
  },
});

function commandsOf({ build }: Seen<RepositoryConfiguration>): readonly string[] {
  const commands = isKnown(build) ? build.commands : undefined;
  if (!isKnown(commands)) return [];
  const { "pre-build": before, build: main, "post-build": after } = commands;
  return [...known(before), ...known(main), ...known(after)];
}

function known(list: readonly (string | Unknown)[] | Unknown | undefined): readonly string[] {
  return isKnown(list) ? list.filter((command): command is string => isKnown(command)) : [];
}
