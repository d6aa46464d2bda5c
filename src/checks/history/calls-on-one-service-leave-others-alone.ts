import { isSame } from "../../core/same.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { kindOf } from "./parts/kinds.ts";
import { between, mayChange, names, precedes } from "./parts/order.ts";
import { type Members, membersOf } from "./parts/read.ts";
import { byArn, type Sighting } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "calls-on-one-service-leave-others-alone",
  level: "must",
  evidence: "documented",
  source: "DescribeService",
  summary: "A service at rest stays as it is while nothing is done to it, whatever is done to others.",
  inspect: (history) => {
    let judged = false;
    const problems = [...byArn(history)].flatMap(([arn, seen]) => {
      const looks = seen.filter(
        ({ at, status, kind }) => kind === SERVICE && at.exchange.operation === "DescribeService" && isAtRest(status),
      );
      return looks.flatMap((look, index) => {
        const before = looks[index - 1];
        if (!before || before.status !== look.status || !precedes(before.at, look.at)) return [];
        const calls = between(history, before.at, look.at);
        if (calls.some((call) => mayChange(call) && names(call, arn))) return [];
        judged = true;
        return changesBetween(before, look, calls);
      });
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([
          CALLS.create(),
          CALLS.create("market"),
          CALLS.describe(),
          CALLS.update(1),
          CALLS.describe(),
          CALLS.describe(1),
        ]),
      ];
    },
    get violates() {
      return [
        spoilt(
          [CALLS.create(), CALLS.create("market"), CALLS.describe(), CALLS.update(1), CALLS.describe()],
          (output) => {
            output.Service.ServiceUrl = `of-another.${output.Service.ServiceUrl}`;
          },
        ),
      ];
    },
  },
});

const SERVICE = kindOf("service");

function isAtRest(status: string | undefined): boolean {
  return status !== undefined && (SERVICE.settled.includes(status) || SERVICE.failed.includes(status));
}

function changesBetween(before: Sighting, look: Sighting, calls: readonly Observation[]): readonly Problem[] {
  const was = comparable(before.shown);
  const is = comparable(look.shown);
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (member) => !isSame(was[member], is[member]),
  );
  if (changed.length === 0) return [];
  const others = [...new Set(calls.filter(mayChange).map(({ exchange }) => exchange.operation))];
  const after = others.length > 0 ? `only ${others.join(", ")} on something else` : "nothing but looks and refusals";
  return changed.map((member) => ({
    message: `${member} of a service has changed between two looks with ${after} in between.`,
    aspect: `Service.${member}`,
    expected: was[member],
    actual: is[member],
    exchange: look.at.exchange.number,
  }));
}

/** What of a service only a call about it can change: times belong to other checks, flags of what it uses to others. */
function comparable({ Status: _, CreatedAt: __, UpdatedAt: ___, DeletedAt: ____, ...rest }: Members): Members {
  const { AutoScalingConfigurationArn } = membersOf(rest.AutoScalingConfigurationSummary);
  return { ...rest, AutoScalingConfigurationSummary: AutoScalingConfigurationArn };
}
