import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { listed } from "../wording.ts";
import { configuration } from "./parts/example-configuration.ts";
import { runtimeNamed, runtimesWithPreRun } from "./parts/runtimes.ts";

const PRE_RUN = { command: "npm start", "pre-run": ["npm ci"] };

export default defineRule<"RepositoryConfiguration">({
  id: "pre-run-needs-a-revised-runtime",
  severity: "error",
  shape: "RepositoryConfiguration",
  evidence: "documented",
  source: "RepositoryRun.pre-run",
  service: "unknown",
  summary: "Only runtimes that build in an image apart from the one that runs know pre-run commands.",
  examples: {
    invalid: [configuration({ runtime: "corretto11", run: PRE_RUN })],
    valid: [configuration({ run: PRE_RUN }), configuration({ runtime: "corretto11" })],
  },
  inspect({ runtime, run }) {
    if (!isKnown(runtime) || !isKnown(run) || !isKnown(run["pre-run"])) return [];
    if (run["pre-run"].length === 0 || runtimeNamed(runtime)?.preRun !== false) return [];
    return [
      {
        path: ["run", "pre-run"],
        part: "key",
        message: `pre-run is not available with ${runtime}.`,
        why: `Only ${listed(runtimesWithPreRun(), "and")} run commands between build and start.`,
        help: "Move the commands to build, or change the runtime to one of these.",
      },
    ];
  },
});
