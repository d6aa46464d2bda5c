import type { TreeFile } from "../../../core/define.ts";

const NAME = "apprunner.yaml";

/** The configuration files of a tree. */
export function configurationFiles(files: readonly TreeFile[]): readonly TreeFile[] {
  return files.filter(({ file, kind }) => kind === "apprunner-yaml" && segments(file).at(-1) === NAME);
}

/** Whether a file lies in a folder that ends with the steps of a source directory. */
export function liesIn({ file }: TreeFile, directory: readonly string[]): boolean {
  const folder = segments(file).slice(0, -1);
  return folder.slice(folder.length - directory.length).join("/") === directory.join("/");
}

/** Whether a file lies in the folder of another, or in one above it. */
export function liesAbove({ file }: TreeFile, other: TreeFile): boolean {
  const folder = segments(file).slice(0, -1);
  const below = segments(other.file);
  return folder.length < below.length && folder.every((step, index) => below[index] === step);
}

/** The steps from the repository root to a source directory; nothing where the path leads out of it. */
export function stepsTo(sourceDirectory: string | undefined): readonly string[] | undefined {
  const steps = segments(sourceDirectory ?? "").filter((step) => step !== "." && step !== "");
  return steps.includes("..") ? undefined : steps;
}

/** A file's path as seen from the folder of another. */
export function seenFrom({ file }: TreeFile, other: string): string {
  const [there, here] = [segments(file), segments(other)];
  let shared = 0;
  while (shared < here.length - 1 && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared, -1).map(() => ".."), ...there.slice(shared)].join("/");
}

function segments(path: string): readonly string[] {
  return path.split(/[/\\]/);
}
