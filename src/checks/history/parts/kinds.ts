import lifecycle from "../../../../schemas/facts/lifecycle.json" with { type: "json" };

/** A change of status, and what begins it. Source: facts/lifecycle. */
export interface Transition {
  readonly operation: string;
  readonly from?: readonly string[];
  readonly via: readonly string[];
  readonly to: readonly string[];
}

/** The statuses of a kind of resource. Source: facts/lifecycle. */
export interface Life {
  readonly passing: readonly string[];
  readonly settled: readonly string[];
  readonly failed: readonly string[];
  readonly final: readonly string[];
  readonly transitions: readonly Transition[];
}

/** A kind of resource that has an ARN, and where answers show it. */
export interface Kind extends Life {
  readonly id: keyof typeof lifecycle.resources;
  /** As messages name it. */
  readonly words: string;
  /** The noun of its operations and, but for brief lists, the member of answers that holds one. */
  readonly noun: string;
  /** The member that holds its ARN. */
  readonly arn: string;
  /** The operation that lists all of them, and the member that holds them. */
  readonly lists: string;
  readonly listed: string;
  /** The names and ids that stay as they are for the resource's whole life. */
  readonly fixed: readonly string[];
  /** The member that holds its name. */
  readonly name: string;
  /** Whether it exists in revisions, which lists show the latest of when nothing else is said. */
  readonly revised?: boolean;
}

/** Every kind of resource that has an ARN. */
export const KINDS: readonly Kind[] = [
  { ...kind("service", "service", "Service"), listed: "ServiceSummaryList", fixed: ["ServiceName", "ServiceId"] },
  { ...kind("connection", "connection", "Connection"), listed: "ConnectionSummaryList" },
  { ...kind("autoscalingconfiguration", "auto scaling configuration", "AutoScalingConfiguration"), revised: true },
  { ...kind("observabilityconfiguration", "observability configuration", "ObservabilityConfiguration"), revised: true },
  { ...kind("vpcconnector", "VPC connector", "VpcConnector"), listed: "VpcConnectors" },
  kind("vpcingressconnection", "VPC ingress connection", "VpcIngressConnection"),
];

/** The kind of an id. */
export function kindOf(id: Kind["id"]): Kind {
  return KINDS.find((one) => one.id === id) as Kind;
}

/** The statuses of an operation's record. Source: facts/lifecycle. */
export const OPERATION_LIFE: Life = lifecycle.resources.operation;

/** The statuses of a custom domain. Source: facts/lifecycle. */
export const DOMAIN_LIFE: Life = lifecycle.resources.customdomain;

function kind(id: Kind["id"], words: string, noun: string): Kind {
  return {
    id,
    words,
    noun,
    ...lifecycle.resources[id],
    arn: `${noun}Arn`,
    name: `${noun}Name`,
    lists: `List${noun}s`,
    listed: `${noun}SummaryList`,
    fixed: [`${noun}Name`],
  };
}
