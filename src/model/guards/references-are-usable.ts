import type { CreateServiceRequest } from "../../../generated/latest/types.ts";
import { type ModelError, refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { settledStatuses } from "../lifecycle.ts";
import { resolve } from "../revisions.ts";
import { get, type World } from "../store.ts";

type References = Partial<
  Pick<
    CreateServiceRequest,
    "AutoScalingConfigurationArn" | "SourceConfiguration" | "NetworkConfiguration" | "ObservabilityConfiguration"
  >
>;

/** Refuses an auto scaling configuration that does not exist or was deleted; by which errors are open points. */
export const autoScalingIsUsable: Guard<References> = named(
  "auto-scaling-is-usable",
  (world, { AutoScalingConfigurationArn: arn }) => {
    if (arn === undefined) return undefined;
    const row = resolve(world, "autoscalingconfiguration", arn);
    if (!row)
      return refusal(
        choice(world.settings, "unknown-auto-scaling-arn"),
        `There is no auto scaling configuration ${arn}.`,
      );
    if (row.deletedAt === undefined) return undefined;
    return refusal(
      choice(world.settings, "inactive-auto-scaling-arn"),
      `The auto scaling configuration ${arn} was deleted.`,
    );
  },
);

/** Refuses a connection that cannot be used; whether one that does not exist is refused is an open point. */
export const connectionIsUsable: Guard<References> = named(
  "connection-is-usable",
  (world, { SourceConfiguration: source }) => {
    const arn = source?.AuthenticationConfiguration?.ConnectionArn;
    if (arn === undefined) return undefined;
    const status = get(world, "connection", arn)?.connection.Status;
    const point = status === undefined ? "unknown-connection-arn" : "connection-without-handshake";
    if (status !== undefined && settledStatuses("connection").includes(status)) return undefined;
    if (choice(world.settings, point) === "accepted") return undefined;
    return refusal(
      "InvalidRequestException",
      `The connection ${arn} ${status === undefined ? "does not exist" : `is ${status}`}.`,
    );
  },
);

/** Refuses a VPC connector that does not exist or was deleted; by which error is an open point. */
export const vpcConnectorIsUsable: Guard<References> = named(
  "vpc-connector-is-usable",
  (world, { NetworkConfiguration: network }) => {
    const arn = network?.EgressConfiguration?.VpcConnectorArn;
    if (arn === undefined || get(world, "vpcconnector", arn)?.connector.Status === "ACTIVE") return undefined;
    return refusal(choice(world.settings, "unknown-vpc-connector-arn"), `There is no active VPC connector ${arn}.`);
  },
);

/** Refuses an observability configuration that does not exist or was deleted; by which error is an open point. */
export const observabilityIsUsable: Guard<References> = named(
  "observability-is-usable",
  (world, { ObservabilityConfiguration: observability }) => {
    const arn = observability?.ObservabilityConfigurationArn;
    return arn === undefined || isActive(world, arn) ? undefined : unknownObservability(world, arn);
  },
);

function isActive(world: World, arn: string): boolean {
  const row = resolve(world, "observabilityconfiguration", arn);
  return row !== undefined && row.deletedAt === undefined;
}

function unknownObservability(world: World, arn: string): ModelError {
  return refusal(
    choice(world.settings, "unknown-observability-arn"),
    `There is no active observability configuration ${arn}.`,
  );
}
