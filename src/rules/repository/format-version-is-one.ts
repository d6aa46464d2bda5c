import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";
import { configuration } from "./parts/example-configuration.ts";

export default defineRule<"RepositoryConfiguration">({
  id: "format-version-is-one",
  severity: "warning",
  shape: "RepositoryConfiguration",
  evidence: "documented",
  source: "RepositoryConfiguration.version",
  service: "unknown",
  summary: "The only version of the file format that is documented is 1.0.",
  examples: {
    invalid: [configuration({ version: 2 }), configuration({ version: 1.1 })],
    valid: [configuration()],
  },
  inspect({ version }, at) {
    if (!isKnown(version) || version === 1) return [];
    const text = at.text(["version"]) ?? String(version);
    const reading = text === String(version) ? "" : `, which YAML reads as the number ${version}`;
    return [
      {
        path: ["version"],
        message: `version is ${text}${reading}.`,
        why: "It is the version of the file format, not of the application, and only 1.0 is documented.",
        help: "Write version: 1.0.",
      },
    ];
  },
});
