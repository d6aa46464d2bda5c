import words from "../../../../schemas/facts/apprunner-yaml.json" with { type: "json" };

const INSTALL = new RegExp(words.pythonInstalls.install, "u");
const TOOLS_ONLY = new RegExp(words.pythonInstalls.toolsOnly, "u");
const IN_FOLDER = new RegExp(words.pythonInstalls.inFolder, "iu");
const SCRIPT = new RegExp(words.pythonInstalls.script, "u");
const MAY_INSTALL = new RegExp(words.pythonInstalls.mayInstall, "u");

/** The first command that installs Python packages outside the application's folder, as far as the commands show. */
export function installsOutside(commands: readonly string[]): string | undefined {
  if (commands.some((command) => IN_FOLDER.test(command))) return undefined;
  return commands.find((command) => INSTALL.test(command) && !TOOLS_ONLY.test(command));
}

/** Whether a command of pre-run installs packages, or cannot be seen through. */
export function preRunMayInstall(command: string): boolean {
  return MAY_INSTALL.test(command) || SCRIPT.test(command);
}

/** Whether a start command installs packages, or cannot be seen through. */
export function startInstalls(command: string): "yes" | "maybe" | "no" {
  if (INSTALL.test(command)) return "yes";
  return MAY_INSTALL.test(command) ? "maybe" : "no";
}
