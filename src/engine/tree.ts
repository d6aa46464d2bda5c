import { statSync } from "node:fs";
import { basename } from "node:path";
import type { Rule, TreeFile, TreeRule } from "../core/define.ts";
import type { DocumentReport } from "../core/report.ts";
import { isKnown } from "../core/unknown.ts";
import type { Listings } from "../read/discover.ts";
import type { Checked } from "./check.ts";
import type { Located, Surroundings } from "./inspect.ts";

/** The name that App Runner looks for in the source directory. */
const CONFIGURATION_FILE = "apprunner.yaml";

/** The files of one run, as far as rules about several files need them. */
export interface Tree {
  /** Notes the code repositories of one file as it is inspected. */
  readonly recorder: (to: TreeFile["repositories"][number][]) => Surroundings["onRepository"];
  /** Whether there is a configuration file anywhere, so that rules about several files have something to say. */
  readonly hasConfigurations: () => boolean | Promise<boolean>;
  /** The folder listing that was made last, for a walk along the same folders. */
  readonly listings: Listings;
  /** A file's report together with what the rules about several files find in it. */
  readonly inspect: (
    checked: Checked,
    path: string,
    repositories: TreeFile["repositories"],
    rules: readonly Rule[],
  ) => DocumentReport | Promise<DocumentReport>;
}

/** The tree below some folders; where the configuration files lie is looked up when a rule first asks. */
export function createTree(roots: readonly string[]): Tree {
  let configurations: readonly TreeFile[] | undefined;
  const listings: Listings = {};
  const lookedUp = async (): Promise<readonly TreeFile[]> => {
    configurations = await configurationFiles(roots, listings);
    return configurations;
  };
  return {
    listings,
    hasConfigurations: () =>
      configurations ? configurations.length > 0 : lookedUp().then((files) => files.length > 0),
    recorder: (to) => (path, repository) => {
      if (configurations?.length === 0) return;
      const { SourceDirectory, CodeConfiguration } = repository;
      const source = isKnown(CodeConfiguration) ? CodeConfiguration.ConfigurationSource : undefined;
      if (!isKnown(source) || (SourceDirectory !== undefined && !isKnown(SourceDirectory))) return;
      to.push({
        path: path(),
        configurationSource: source,
        ...(SourceDirectory !== undefined && { sourceDirectory: SourceDirectory }),
      });
    },
    inspect: (checked, path, repositories, rules) => {
      if (configurations)
        return inspectTree(
          checked,
          [{ file: path, kind: checked.report.kind, repositories }, ...configurations],
          rules,
        );
      return lookedUp().then((files) =>
        inspectTree(checked, [{ file: path, kind: checked.report.kind, repositories }, ...files], rules),
      );
    },
  };
}

function inspectTree(
  { report, reportWith }: Checked,
  files: readonly TreeFile[],
  rules: readonly Rule[],
): DocumentReport {
  const [own, ...others] = files;
  if (!reportWith || !own || others.length === 0) return report;
  const findings = rules
    .filter((rule): rule is TreeRule => rule.on === "tree")
    .flatMap((rule) => [...rule.inspect(files)].map((finding) => ({ rule, finding })))
    .filter(({ finding }) => finding.file === own.file)
    .map(({ rule, finding }): Located => ({ rule, finding, path: finding.path ?? [], part: finding.part ?? "value" }));
  return findings.length === 0 ? report : reportWith(findings);
}

async function configurationFiles(roots: readonly string[], listings: Listings): Promise<readonly TreeFile[]> {
  const { discover } = await import("../read/discover.ts");
  const paths: string[] = [];
  for (const root of roots) {
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) paths.push(root);
    else
      for await (const batch of discover(root, { named: CONFIGURATION_FILE, listings }))
        for (const found of batch) if ("path" in found) paths.push(found.path);
  }
  return paths
    .filter((path) => basename(path) === CONFIGURATION_FILE)
    .map((file) => ({ file, kind: "apprunner-yaml", repositories: [] }));
}
