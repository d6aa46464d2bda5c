import { defineRule } from "../../core/define.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { shown } from "../wording.ts";

export default defineRule<"SourceDirectory">({
  id: "source-directory-has-no-trailing-slash",
  severity: "info",
  shape: "SourceDirectory",
  evidence: "advice",
  source: "CodeRepository.SourceDirectory",
  service: "unknown",
  summary: "SourceDirectory ends with the name of a folder, so that it is written in one way only.",
  examples: { invalid: ["/services/api/"], valid: ["/services/api", "/"] },
  inspect(directory) {
    const trimmed = directory.slice(0, -1);
    if (!directory.startsWith("/") || !directory.endsWith("/") || trimmed.endsWith("/") || trimmed === "") return [];
    if (hasPlaceholder(directory) || trimmed.split("/").some((step) => step === "." || step === "..")) return [];
    return [
      {
        message: `SourceDirectory ${shown(directory)} ends with a slash.`,
        why: "The folder is the same without it, and tools that compare the text see a change.",
        help: `Write ${trimmed}.`,
        fix: { title: `Write ${trimmed}`, path: [], part: "value", text: trimmed },
      },
    ];
  },
});
