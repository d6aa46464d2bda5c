import { CHECKS } from "../../src/checks/index.ts";
import { CONFORMANCE_FORMATS, reporterOf } from "../../src/cli/conform-outputs.ts";
import type { ConformanceReporter, RunEvent } from "../../src/core/conformance.ts";
import { createMask } from "../../src/core/mask.ts";
import { conform } from "../../src/engine/conform.ts";
import { recordedTarget } from "../../src/harness/recordings/recorded-session.ts";
import { canariesOf, chances, createEar, leaksIn } from "./canaries.ts";
import { parrot } from "./parrot.ts";
import { recordedWith } from "./recorded.ts";

/** What a run has shown of its secrets. */
export interface Sung {
  /** The formats that were looked at. */
  readonly formats: readonly string[];
  /** The format and the piece of a secret. */
  readonly leaks: readonly string[];
  /** How many findings there were, in whose histories secrets were hidden. */
  readonly findings: number;
  readonly hidden: number;
  /** Whether they would have shown without a mask, so that something was there to be hidden. */
  readonly bare: boolean;
}

const listen = createEar();

/** Bodies of megabytes say nothing new here. */
const QUICK = CHECKS.filter((check) => check.on !== "protocol" || check.request.body.length < 4096);

/** One run in this many goes beyond the bytes of single requests. */
const DEEP = 100;
const DEEP_MS = 1500;

/** One run in this many looks at a recording, whose answer alone holds a secret. */
const RECORDED = 10;

/** Drives a parrot with secrets of its own, and looks for them in every format. */
export async function sing(number: number, seed: string): Promise<Sung> {
  const reporters = await everyReporter();
  const chance = chances(`${seed} ${number}`);
  const canaries = canariesOf(chance);
  const mask = createMask();
  let bare = false;
  mask.hide([canaries.accessKeyId, canaries.secretAccessKey, canaries.sessionToken]);
  const isRecorded = number % RECORDED === 1;
  const examples = isRecorded ? await recordedWith(canaries.value, Math.floor(number / RECORDED), mask) : [];
  if (!isRecorded) mask.hideValues([canaries.value]);
  const outputs = reporters.map(({ id, create }) => {
    const write = create({ color: number % 2 === 0, width: 60 + (number % 80) });
    return { id, write, text: "" };
  });
  let hidden = 0;
  const isDeep = number % DEEP === 0;
  const report = await conform({
    ...(isRecorded && { examples, offline: true }),
    target: isRecorded ? recordedTarget("a recording") : parrot(canaries, chance, { seed: String(number) }),
    seed: String(number),
    runs: 2,
    checks: QUICK,
    phases: isDeep ? ["protocol", "property", "interleaved"] : ["protocol"],
    mask: {
      value: (value) => {
        bare ||= leaksIn(JSON.stringify(value), canaries).length > 0;
        return mask.value(value);
      },
    },
    ...(isDeep && { maxTimeMs: DEEP_MS }),
    onEvent: (event: RunEvent) => {
      if (event.event === "finding") hidden += JSON.stringify(event).split("(hidden)").length - 1;
      for (const output of outputs) output.text += output.write(event);
    },
  });
  const leaks = outputs.flatMap(({ id, text }) => listen(text, canaries).map((piece) => `${id}: ${piece}`));
  const formats = reporters.map(({ id }) => id);
  return { formats, leaks, hidden, bare, findings: report.summary.findings.must + report.summary.findings.should };
}

let loaded: Promise<readonly ConformanceReporter[]> | undefined;

/** Every format that there is. */
function everyReporter(): Promise<readonly ConformanceReporter[]> {
  loaded ??= Promise.all(CONFORMANCE_FORMATS.map(async (name) => (await reporterOf(name)) as ConformanceReporter));
  return loaded;
}
