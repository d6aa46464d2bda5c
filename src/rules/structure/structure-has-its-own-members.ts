import { defineGroupRule } from "../../core/define.ts";
import { type Path, toPointer } from "../../core/pointer.ts";
import type { Violation } from "../../core/violation.ts";
import { updateService } from "../example-files.ts";
import { isFunctionName, isShortFunction } from "../template-functions.ts";
import { fateOfStranger, listed, nameAt, sentence } from "../wording.ts";

const repository = (SourceCodeVersion: object) =>
  updateService({
    SourceConfiguration: { CodeRepository: { RepositoryUrl: "https://github.com/example/orders", SourceCodeVersion } },
  });

export default defineGroupRule({
  id: "structure-has-its-own-members",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "unknown",
  summary: "A structure that needs some members has them, and not others instead.",
  examples: {
    invalid: [repository({ Branch: "main" })],
    valid: [repository({ Type: "BRANCH", Value: "main" })],
  },
  inspect: (violations, { kind, intent, path, value }) => {
    if (kind === "apprunner-yaml" || intent === "report") return undefined;
    for (const [structure, broken] of byStructure(violations)) {
      const [first] = broken;
      const strange = broken.flatMap((one) => (one.kind === "unknown-member" ? [one.name] : []));
      const missing = broken.flatMap((one) => (one.kind === "missing-member" ? [one.name] : []));
      if (!first || structure === toPointer(path) || missing.length === 0) continue;
      const here = first.path.slice(0, -1);
      const written = valueAt(value, here.slice(path.length));
      if (strange.length === 0 || strange.some(isFunctionName) || isShortFunction(written)) continue;
      if (strange.length < Object.keys(written ?? {}).length) continue;
      return {
        finding: {
          path: here.slice(path.length),
          message: `${sentence(nameAt(here))} has ${listed(strange, "and")} instead of ${listed(missing, "and")}.`,
          why: fateOfStranger({ kind }),
          help: `Write ${listed(missing, "and")} in its place.`,
        },
        absorbs: broken,
      };
    }
    return undefined;
  },
});

/** The unknown and missing members of each structure but the pairs of an environment, which have a rule of their own. */
function byStructure(violations: readonly Violation[]): ReadonlyMap<string, readonly Violation[]> {
  const structures = new Map<string, Violation[]>();
  for (const violation of violations) {
    if (violation.kind !== "unknown-member" && violation.kind !== "missing-member") continue;
    if (violation.owner?.shape.endsWith(".entry") || (violation.kind === "unknown-member" && violation.suggestion))
      continue;
    const structure = toPointer(violation.path.slice(0, -1));
    structures.set(structure, [...(structures.get(structure) ?? []), violation]);
  }
  return structures;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], root);
}
