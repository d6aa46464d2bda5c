import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, scaling, spoilt } from "./parts/example.ts";
import { kindOf } from "./parts/kinds.ts";
import { between, mayChange, names, onlyReads, precedes } from "./parts/order.ts";
import { type WholeList, wholeLists } from "./parts/pages.ts";
import { membersOf, textOf } from "./parts/read.ts";
import { byArn } from "./parts/sightings.ts";

const USERS = {
  call: "ListServicesForAutoScalingConfiguration",
  input: { AutoScalingConfigurationArn: scaling(0) },
} as const;
const USE = CALLS.create("shop", { AutoScalingConfigurationArn: scaling(0) });

export default defineHistoryCheck({
  id: "users-of-a-configuration-are-listed",
  level: "must",
  evidence: "documented",
  source: "ListServicesForAutoScalingConfiguration",
  summary: "The services that use an auto scaling configuration are those that show it, and no others.",
  inspect: (history, contract) => {
    let judged = false;
    const problems = wholeLists(history, contract).flatMap((list) => {
      if (list.operation !== "ListServicesForAutoScalingConfiguration") return [];
      const uses = usesAt(history, list);
      judged ||= uses.length > 0;
      return uses.flatMap((use) => problemOf(list, use));
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.scale(), USE, CALLS.create("market"), CALLS.describe(1), CALLS.describe(2), USERS])];
    },
    get violates() {
      return [
        spoilt([CALLS.scale(), USE, CALLS.describe(1), USERS], (output) => {
          output.ServiceArnList = [];
        }),
        (() => {
          let other: string | undefined;
          return played([CALLS.scale(), USE, CALLS.create("market"), CALLS.describe(2), USERS], (answer, number) => {
            const output = (answer.ok ? answer.output : {}) as {
              Service?: { ServiceArn: string };
              ServiceArnList?: string[];
            };
            if (number === 3) other = output.Service?.ServiceArn;
            if (other !== undefined) output.ServiceArnList?.push(other);
            return answer;
          });
        })(),
      ];
    },
  },
});

/** What a service was last seen to scale by, with nothing since that can have changed it. */
interface Use {
  readonly service: string;
  readonly scaling: string;
  readonly status: string;
}

const SERVICE = kindOf("service");

function usesAt(history: readonly Observation[], { first, last }: WholeList): readonly Use[] {
  return [...byArn(history)].flatMap(([arn, seen]) => {
    const sighting = seen.findLast(({ at, whole }) => whole && onlyReads(at) && precedes(at, first));
    const used = textOf(membersOf(sighting?.shown.AutoScalingConfigurationSummary).AutoScalingConfigurationArn);
    if (!sighting || used === undefined || sighting.status === undefined) return [];
    if (between(history, sighting.at, last).some((call) => mayChange(call) && names(call, arn))) return [];
    return [{ service: arn, scaling: used, status: sighting.status }];
  });
}

function problemOf(
  { filter, items, last }: WholeList,
  { service: arn, scaling: used, status }: Use,
): readonly Problem[] {
  // An ARN that stops at the name means the latest revision, and which one that is does not matter here.
  const asked = textOf(filter.AutoScalingConfigurationArn) ?? "";
  const isListed = items.includes(arn);
  const exchange = last.exchange.number;
  if (isListed && SERVICE.final.includes(status)) {
    const message = `A service that is ${status} is listed as one that uses an auto scaling configuration.`;
    return [{ message, aspect: "a deleted service is listed", actual: arn, exchange }];
  }
  if (isListed && used !== asked && !used.startsWith(`${asked}/`)) {
    const message = `A service is listed as one that uses ${asked}, but it shows that it uses ${used}.`;
    return [{ message, aspect: "a service is listed that uses another one", actual: arn, exchange }];
  }
  if (isListed || used !== asked || !SERVICE.settled.includes(status)) return [];
  const message = `A service that shows that it uses ${asked} is not listed among those that do.`;
  return [{ message, aspect: "a service is not listed", expected: arn, exchange }];
}
