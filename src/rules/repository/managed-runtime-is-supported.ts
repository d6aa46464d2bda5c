import facts from "../../../schemas/facts/runtimes.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { configuration } from "./parts/example-configuration.ts";
import { runtimeNamed } from "./parts/runtimes.ts";

export default defineRule<"RepositoryConfiguration">({
  id: "managed-runtime-is-supported",
  severity: "info",
  shape: "RepositoryConfiguration",
  evidence: "documented",
  source: "facts/runtimes",
  service: "unknown",
  summary: "New services need a runtime whose support has not ended.",
  examples: {
    invalid: [configuration({ runtime: "nodejs18" })],
    valid: [configuration(), configuration({ runtime: "corretto8" })],
  },
  inspect({ runtime }) {
    if (!isKnown(runtime) || !runtimeNamed(runtime)?.endOfSupport) return [];
    return [
      {
        path: ["runtime"],
        message: `Support for ${runtime} has ended.`,
        why: `Since ${facts.endOfSupportSince} no new service can use it; for services that exist no such limit is documented.`,
        help: "Plan the move to a runtime that is still supported, or to a container image.",
      },
    ];
  },
});
