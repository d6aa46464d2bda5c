import { defineGroupRule } from "../../core/define.ts";
import type { Path } from "../../core/pointer.ts";
import type { Violation } from "../../core/violation.ts";
import { updateService } from "../example-files.ts";
import { isSnakeCase, sameWords } from "../spelling.ts";
import { fateOfStranger, listed, nameAt } from "../wording.ts";

const LEAST = 4;
const MOST_SHOWN = 3;

type Stranger = Extract<Violation, { kind: "unknown-member" }>;

export default defineGroupRule({
  id: "members-are-pascal-case",
  severity: "error",
  evidence: "model",
  source: "CreateServiceRequest",
  service: "unknown",
  summary: "All members of the API are written in PascalCase.",
  examples: {
    invalid: [
      updateService({
        HealthCheckConfiguration: { protocol: "HTTP", path: "/health", interval: 10, timeout: 5, healthyThreshold: 1 },
      }),
      updateService({
        HealthCheckConfiguration: {
          healthy_threshold: 1,
          unhealthy_threshold: 5,
          Interval: 10,
          time_out: 5,
          inter_val: 10,
        },
      }),
    ],
    valid: [
      updateService({ HealthCheckConfiguration: { Protocol: "HTTP", Path: "/health", Interval: 10, Timeout: 5 } }),
    ],
  },
  inspect: (violations, subject) => {
    if (subject.kind === "apprunner-yaml" || subject.intent === "report") return undefined;
    const respelt = violations.filter(isRespelt);
    const first = respelt[0];
    if (!first || respelt.length < LEAST) return undefined;
    const names = [...new Set(respelt.map(({ name }) => name))];
    const rest = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : "";
    const style = names.every(isSnakeCase)
      ? "in snake case, as Terraform writes them"
      : "in another case than the API has";
    const structure = commonStart(respelt.map(({ path }) => path.slice(0, -1)));
    const meant = [...new Set(respelt.map(({ suggestion }) => suggestion))].slice(0, MOST_SHOWN).map(String);
    return {
      finding: {
        path: structure.slice(subject.path.length),
        message: `${rest ? names.slice(0, MOST_SHOWN).join(", ") : listed(names, "and")}${rest} are written ${style}.`,
        why: fateOfStranger(subject),
        help: `Write ${listed(meant, "and")}, and likewise the members inside ${nameAt(structure)}.`,
      },
      absorbs: respelt,
    };
  },
});

function isRespelt(violation: Violation): violation is Stranger {
  return (
    violation.kind === "unknown-member" &&
    violation.suggestion !== undefined &&
    sameWords(violation.name, violation.suggestion)
  );
}

function commonStart(paths: readonly Path[]): Path {
  const [first = [], ...rest] = paths;
  const length = first.findIndex((step, index) => rest.some((path) => path[index] !== step));
  return length < 0 ? first : first.slice(0, length);
}
