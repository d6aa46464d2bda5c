import { defineViolationRule, type FileExample } from "../../core/define.ts";
import { FOUNDING_RELEASE } from "../../core/release.ts";
import { createService } from "../example-files.ts";
import { weightOfStranger } from "../wording.ts";

const EXAMPLE = createService({ NetworkConfiguration: { IpAddressType: "DUAL_STACK" } });
const TOO_EARLY: FileExample = { ...EXAMPLE, release: FOUNDING_RELEASE };

export default defineViolationRule({
  id: "no-newer-member",
  severity: "error",
  evidence: "model",
  source: "facts/releases",
  service: "unknown",
  summary: "Every member exists at the release that the file is checked against.",
  violations: ["newer-member"],
  examples: { invalid: [TOO_EARLY], valid: [EXAMPLE] },
  describe: ({ name, since }, at) => ({
    part: "key",
    severity: weightOfStranger(at),
    message: `${name} came with the release of ${since}.`,
    why: `The file is checked against the release of ${at.release}, which does not have it.`,
    help: `Check with --release ${since} or a later one, or take ${name} out.`,
  }),
});
