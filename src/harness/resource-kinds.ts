import facts from "../../schemas/facts/lifecycle.json" with { type: "json" };
import type { OperationName } from "../model/index.ts";

/** How the resources of one kind are made, looked at and removed. */
export interface ResourceKind {
  readonly kind:
    | "service"
    | "vpcingressconnection"
    | "autoscalingconfiguration"
    | "observabilityconfiguration"
    | "vpcconnector"
    | "connection";
  /** The member of answers that holds one. */
  readonly member: string;
  /** The member that holds its ARN. */
  readonly arn: string;
  readonly creates: OperationName;
  readonly deletes: OperationName;
  /** The operation that shows its status while it is passing; absent for kinds that are ready at once. */
  readonly polls?: OperationName;
  /** The statuses that pass by themselves. Source: facts/lifecycle. */
  readonly passing: readonly string[];
  /** The statuses after which there is nothing left to remove. Source: facts/lifecycle. */
  readonly final: readonly string[];
}

/** Every kind of resource that has an ARN, in the order in which they can be removed: users before what they use. */
export const RESOURCE_KINDS: readonly ResourceKind[] = [
  kind("vpcingressconnection", "VpcIngressConnection", "VpcIngressConnection", "DescribeVpcIngressConnection"),
  kind("service", "Service", "Service", "DescribeService"),
  kind("autoscalingconfiguration", "AutoScalingConfiguration", "AutoScalingConfiguration"),
  kind("observabilityconfiguration", "ObservabilityConfiguration", "ObservabilityConfiguration"),
  kind("vpcconnector", "VpcConnector", "VpcConnector"),
  kind("connection", "Connection", "Connection", "ListConnections"),
];

function kind(id: ResourceKind["kind"], member: string, noun: string, polls?: OperationName): ResourceKind {
  const { passing, final } = facts.resources[id];
  return {
    kind: id,
    member,
    arn: `${noun}Arn`,
    creates: `Create${noun}` as OperationName,
    deletes: `Delete${noun}` as OperationName,
    ...(polls && { polls }),
    passing,
    final,
  };
}
