import { PLAIN } from "../../core/subject.ts";
import { baseName } from "./hint.ts";
import type { Detection } from "./outcome.ts";
import { isRecord, type Members } from "./record.ts";

/** A whole document as the repository configuration file. */
export function repositoryFile(value: unknown): Detection {
  const shape = "RepositoryConfiguration";
  const subject = { kind: "apprunner-yaml", shape, intent: "unknown", path: [], value, spelling: PLAIN } as const;
  return { kind: "apprunner-yaml", shape, subjects: [subject] };
}

/** Whether a root is a repository configuration file beyond doubt, whatever the file is called. */
export function isRepositoryFile(root: Members, language: "json" | "yaml"): boolean {
  const { version, runtime, build, run } = root;
  if (language === "json") return version !== undefined && isRecord(run) && isRecord(build);
  if (isRecord(run) && isRecord(build))
    return version !== undefined || runtime !== undefined || hasCommands(build, run);
  return typeof runtime === "string" && (isRecord(build) || isRecord(run));
}

/** Whether a root that nothing else claims is a repository configuration file, by some of its members and its name. */
export function mayBeRepositoryFile(root: Members, file: string, language: "json" | "yaml"): boolean {
  if (language === "json") return false;
  const { version, runtime, build, run } = root;
  if (version !== undefined && (runtime !== undefined || build !== undefined || run !== undefined)) return true;
  if (!/^app-?_?runner/i.test(baseName(file))) return false;
  return Object.keys(root).some((key) => /^(?:version|runtime|build|run)$/i.test(key));
}

function hasCommands(build: Members, run: Members): boolean {
  return build.commands !== undefined || run.command !== undefined;
}
