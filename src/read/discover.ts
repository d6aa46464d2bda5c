import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Fault } from "../core/fault.ts";
import { type Ignored, ignoredAbove, ignoredIn } from "./gitignore.ts";

/** A file to read; one that is not read, or a folder not walked, and why; or what could not be opened. */
export type Discovered =
  | { readonly path: string }
  | { readonly skipped: string; readonly reason: string }
  | { readonly path: string; readonly fault: Fault };

/** What a walk may be told. */
export interface DiscoverOptions {
  /** Whether .gitignore files count; they do unless this is `false`. */
  readonly gitignore?: boolean;
  /** The one name that a file has to have; any that a candidate may have when absent. */
  readonly named?: string;
  /** Where the listing of the last folder is kept for a second walk at the same time. */
  readonly listings?: Listings;
}

/** The listing of one folder, unsorted, as it was when a walk came by. */
export interface Listings {
  last?: { readonly folder: string; readonly entries: readonly Dirent[] };
}

interface Walk {
  readonly named: string | undefined;
  readonly listings: Listings;
  readonly ignored: readonly Ignored[];
  readonly gitignore: boolean;
  /** The real paths of the folders that are walked as a whole. */
  readonly roots: string[];
}

const IGNORED = "is named in a .gitignore file";
const CANDIDATE = /\.(?:json|ya?ml|template)$/i;
const FOREIGN =
  /^(?:(?:package|[tj]sconfig)[^/]*|npm-shrinkwrap|composer|deno|lerna|nx|turbo|biome|renovate)\.json$|^pnpm-(?:lock|workspace)\.yaml$/i;

/**
 * Finds the files under a folder that may hold App Runner configuration: .json, .yaml, .yml and .template, in sorted
 * order inside each folder, folders among the files. Lazy: it holds one folder's names at a time, and those above it.
 * Leaves out .git, node_modules, what .gitignore files say and manifests known by name. A linked folder outside is
 * walked once; one inside is walked at its own place, so loops end. A root that is a file is found whatever its name.
 * Paths start with `root` as given and have forward slashes. Neighbours come together, which spares promises.
 */
export async function* discover(
  root: string,
  options: DiscoverOptions = {},
): AsyncGenerator<readonly Discovered[], void> {
  const gitignore = options.gitignore ?? true;
  try {
    if (!statSync(root).isDirectory()) {
      yield [{ path: root }];
      return;
    }
    const real = realpathSync(root);
    const ignored = gitignore ? await ignoredAbove(real) : [];
    const prefix =
      root === "." || root === ""
        ? ""
        : root
            .replace(/[\\/]+$/, "")
            .replaceAll(sep, "/")
            .concat("/");
    yield* walk(real, prefix, {
      ignored,
      gitignore,
      named: options.named,
      listings: options.listings ?? {},
      roots: [real],
    });
  } catch (error) {
    yield [{ path: root, fault: cannotOpen(error) }];
  }
}

async function* walk(folder: string, prefix: string, above: Walk): AsyncGenerator<readonly Discovered[], void> {
  let entries: Dirent[];
  try {
    entries = namesIn(folder, above);
  } catch (error) {
    yield [{ path: prefix.slice(0, -1) || ".", fault: cannotOpen(error) }];
    return;
  }
  const own =
    above.gitignore && entries.some(({ name }) => name === ".gitignore") ? await ignoredIn(folder) : undefined;
  const here = own ? { ...above, ignored: [own, ...above.ignored] } : above;
  let found: Discovered[] = [];
  for (const entry of entries) {
    const path = prefix + entry.name;
    const full = folder + sep + entry.name;
    const kind = kindOf(entry, full);
    const judged =
      kind === "folder" ? judgeFolder(entry.name, path, full, here) : judgeFile(kind, entry.name, path, full, here);
    if (judged !== undefined && judged !== "walk") found.push(judged);
    if (judged !== "walk") continue;
    if (found.length > 0) yield found;
    found = [];
    yield* entry.isSymbolicLink() ? walkLinked(full, path, here) : walk(full, `${path}/`, here);
  }
  if (found.length > 0) yield found;
}

function judgeFolder(name: string, path: string, full: string, here: Walk): Discovered | "walk" | undefined {
  if (name === ".git") return undefined;
  if (name === "node_modules") return { skipped: path, reason: "holds installed packages" };
  if (isIgnored(full, true, here.ignored)) return { skipped: path, reason: IGNORED };
  return "walk";
}

function judgeFile(kind: string, name: string, path: string, full: string, here: Walk): Discovered | undefined {
  if (!CANDIDATE.test(name)) return undefined;
  if (kind === "broken") return { skipped: path, reason: "is a link that leads nowhere" };
  if (kind !== "file") return undefined;
  if (FOREIGN.test(name)) return { skipped: path, reason: "belongs to another tool" };
  return isIgnored(full, false, here.ignored) ? { skipped: path, reason: IGNORED } : { path };
}

async function* walkLinked(link: string, path: string, here: Walk): AsyncGenerator<readonly Discovered[], void> {
  const target = realpathSync(link);
  if (here.roots.some((root) => isWithin(target, root) || isWithin(root, target))) {
    yield [{ skipped: path, reason: "links to a folder that is walked anyway" }];
    return;
  }
  here.roots.push(target);
  yield* walk(target, `${path}/`, { ...here, ignored: [] });
}

function namesIn(folder: string, { named, listings }: Walk): Dirent[] {
  const isCandidate = (name: string) => (named === undefined ? CANDIDATE.test(name) : name === named);
  const isWanted = (entry: Dirent) => !entry.isFile() || isCandidate(entry.name) || entry.name === ".gitignore";
  const known = listings.last?.folder === folder ? listings.last.entries : undefined;
  const all = known ?? readdirSync(folder, { withFileTypes: true });
  listings.last = { folder, entries: all };
  return all.filter(isWanted).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(entry: Dirent, full: string): "file" | "folder" | "broken" | "other" {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "other";
  try {
    const target = statSync(full);
    return target.isDirectory() ? "folder" : target.isFile() ? "file" : "other";
  } catch {
    return "broken";
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isIgnored(full: string, isFolder: boolean, ignored: readonly Ignored[]): boolean {
  for (const { folder, test } of ignored) {
    const path = relative(folder, full).replaceAll(sep, "/");
    const verdict = test(isFolder ? `${path}/` : path);
    if (verdict !== "unsaid") return verdict === "ignored";
  }
  return false;
}

function cannotOpen(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return { kind: "cannot-open", fatal: true, code, span: { start: 0, end: 0 } };
}
