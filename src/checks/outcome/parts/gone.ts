import facts from "../../../../schemas/facts/lifecycle.json" with { type: "json" };
import type { Row } from "../../../model/index.ts";
import { entries } from "../../../model/index.ts";
import type { Observation } from "../../../oracle/observation.ts";

type Kind =
  | "service"
  | "autoscalingconfiguration"
  | "observabilityconfiguration"
  | "vpcconnector"
  | "vpcingressconnection";

/**
 * Whether something of the kind that a request is about has been deleted before: then an ARN that leads to nothing may
 * be its ARN, which implementations keep for a while or forget at once.
 */
export function isGone({ before, exchange, named }: Observation): boolean {
  if (named.gone) return true;
  const kinds = kindsOf(exchange.operation);
  for (const [, row] of entries(before))
    if ((kinds.length === 0 || kinds.includes(row.kind as Kind)) && isFinal(row)) return true;
  return false;
}

/**
 * Whether it is documented by which error an ARN is refused that leads to nothing: one that looks like any other of the
 * implementation. One of another account, kind or length may be found improper before anybody looks for it.
 */
export function isSureOf({ named, outcome }: Observation): boolean {
  return !named.strange || outcome !== "refused-with-another-error";
}

/** The kinds that an operation's name speaks of; none for operations on resources of any kind. */
function kindsOf(operation: string): readonly Kind[] {
  const found = WORDS.filter(([word]) => operation.includes(word)).map(([, kind]) => kind);
  return operation.includes("Resource") || found.length > 0 ? found : ["service"];
}

const WORDS: readonly (readonly [string, Kind])[] = [
  ["AutoScaling", "autoscalingconfiguration"],
  ["Observability", "observabilityconfiguration"],
  ["VpcConnector", "vpcconnector"],
  ["VpcIngress", "vpcingressconnection"],
  ["CreateVpcIngress", "service"],
  ["ServicesForAutoScaling", "service"],
];

function isFinal(row: Row): boolean {
  switch (row.kind) {
    case "service":
      return FINAL.service.final.includes(row.service.Status);
    case "vpcconnector":
      return FINAL.vpcconnector.final.includes(row.connector.Status ?? "");
    case "vpcingressconnection":
      return FINAL.vpcingressconnection.final.includes(row.ingress.Status ?? "");
    case "autoscalingconfiguration":
    case "observabilityconfiguration":
      return row.deletedAt !== undefined;
    default:
      return false;
  }
}

const FINAL: Readonly<
  Record<"service" | "vpcconnector" | "vpcingressconnection", { readonly final: readonly string[] }>
> = facts.resources;

/** Whether an auto scaling configuration, a VPC connector or an observability configuration has been deleted before. */
export function hasInactive({ before }: Observation): boolean {
  for (const [, row] of entries(before))
    if (row.kind !== "service" && row.kind !== "vpcingressconnection" && isFinal(row)) return true;
  return false;
}
