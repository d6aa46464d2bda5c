import { createTwoFilesPatch } from "diff";
import type { Difference } from "./plan.ts";

const NOWHERE = "/dev/null";
/** Beyond so many changed lines a comparison takes long and tells nobody anything. */
const MOST_EDITS = 4000;

/** What would be changed in a folder, as `patch -p1` takes it. */
export function unifiedDiff(shown: string, differences: readonly Difference[]): string {
  return differences.map((difference) => diffOf(shown, difference)).join("");
}

function diffOf(shown: string, { name, before, text }: Difference): string {
  const path = `${shown.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "")}/${name}`.replace(/^\//, "");
  const [old, fresh] = [before === undefined ? NOWHERE : `a/${path}`, text === undefined ? NOWHERE : `b/${path}`];
  const options = { context: 3, maxEditLength: MOST_EDITS };
  const patch = createTwoFilesPatch(old, fresh, before ?? "", text ?? "", undefined, undefined, options);
  if (patch === undefined) return `--- ${old}\n+++ ${fresh}\n`;
  return patch.replace(/^=+\n/, "").replace(/^(---|\+\+\+) (.*?)\t?$/gm, "$1 $2");
}
