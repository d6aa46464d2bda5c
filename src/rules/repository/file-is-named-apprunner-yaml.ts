import { defineRule } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";

const NAME = "apprunner.yaml";

export default defineRule<"RepositoryConfiguration">({
  id: "file-is-named-apprunner-yaml",
  severity: "warning",
  shape: "RepositoryConfiguration",
  evidence: "documented",
  source: "RepositoryConfiguration",
  service: "ignores",
  summary: "App Runner reads its configuration file only under the exact name apprunner.yaml.",
  examples: {
    invalid: [
      { ...fileWithRun(""), file: "apprunner.yml" },
      { ...fileWithRun(""), file: "services/orders/app-runner.yaml" },
    ],
    valid: [fileWithRun("")],
  },
  inspect(_, { file }) {
    const name = file?.split(/[/\\]/).at(-1) ?? NAME;
    const likeness = name === NAME ? undefined : likenessOf(name);
    if (likeness === undefined) return [];
    const misspelt = likeness === "misspelt";
    return [
      {
        message: `This configuration file is named ${name}.`,
        why: `App Runner looks for ${NAME} and no other name, so that it never reads this file.`,
        help: misspelt
          ? `Rename the file to ${NAME}.`
          : `To use it, bring it under the name ${NAME} into the folder that the service takes as its SourceDirectory.`,
        ...(!misspelt && { severity: "info" }),
      },
    ];
  },
});

/** Whether a name is the right one but for case, separators and ending, or the right one with something added. */
function likenessOf(name: string): "misspelt" | "variant" | undefined {
  const [, stem, words] = /^(\.?(app[-_. ]?runner).*)\.(?:ya?ml|json)$/i.exec(name) ?? [];
  if (stem === undefined || words === undefined) return undefined;
  return stem.replace(/^\./, "") === words ? "misspelt" : "variant";
}
