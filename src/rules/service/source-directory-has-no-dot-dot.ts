import { defineRule } from "../../core/define.ts";
import { shown } from "../wording.ts";

export default defineRule<"SourceDirectory">({
  id: "source-directory-has-no-dot-dot",
  severity: "warning",
  shape: "SourceDirectory",
  evidence: "advice",
  source: "CodeRepository.SourceDirectory",
  service: "unknown",
  summary: "SourceDirectory goes straight down from the root, without . and .. as steps.",
  examples: {
    invalid: ["../services/api", "/services/../api", "/./api"],
    valid: ["/services/api", "/services/..api", "/.config"],
  },
  inspect(directory) {
    const steps = directory.split("/");
    const step = steps.includes("..") ? ".." : directory.startsWith("/") && steps.includes(".") ? "." : undefined;
    if (step === undefined) return [];
    return [
      {
        message: `SourceDirectory ${shown(directory)} has the step ${step} in it.`,
        why: "It is a path from the root of the repository, and whether such steps are followed is not documented.",
        help: "Write the folder as it is found from the root, such as /services/api.",
      },
    ];
  },
});
