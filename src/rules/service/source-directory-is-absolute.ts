import { defineRule } from "../../core/define.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { shown } from "../wording.ts";

export default defineRule<"SourceDirectory">({
  id: "source-directory-is-absolute",
  severity: "warning",
  shape: "SourceDirectory",
  evidence: "documented",
  source: "CodeRepository.SourceDirectory",
  service: "unknown",
  summary: "SourceDirectory is counted from the root of the repository and begins with a slash.",
  examples: { invalid: ["services/api", "./services/api", "."], valid: ["/", "/services/api"] },
  inspect(directory) {
    if (directory.startsWith("/") || hasPlaceholder(directory)) return [];
    const steps = directory.split("/").filter((step) => step !== "" && step !== ".");
    if (steps.includes("..")) return [];
    const absolute = `/${steps.join("/")}`;
    return [
      {
        message: `SourceDirectory ${shown(directory)} does not begin with a slash.`,
        why: "It is a path from the root of the repository, wherever the file that names it lies.",
        help: `Write ${absolute}.`,
        fix: { title: `Write ${absolute}`, path: [], part: "value", text: absolute },
      },
    ];
  },
});
