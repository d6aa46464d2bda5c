import type { UpdateServiceRequest } from "../../../generated/latest/types.ts";
import { contractAt } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { choice } from "../choices.ts";
import type { Settings } from "../settings.ts";
import type { World } from "../store.ts";
import { type Configuration, complete } from "./configuration.ts";
import { inUnits } from "./instance-size.ts";

/**
 * The configuration of a service after an update: members that the request leaves out keep their values. What a
 * request switches off takes its ARN with it. Source: facts/update.
 */
export function updated(world: World, before: Configuration, request: UpdateServiceRequest): Configuration {
  const { settings } = world;
  const shape = contractAt(settings.release).shape("UpdateServiceRequest") as Shape;
  const { ServiceArn: _, AutoScalingConfigurationArn: __, ...given } = request;
  const instance = given.InstanceConfiguration && { InstanceConfiguration: inUnits(given.InstanceConfiguration) };
  const old = withoutWhatGoes(settings, before, request);
  return complete(world, merged(settings, shape, old, { ...given, ...instance }) as Configuration);
}

function withoutWhatGoes(settings: Settings, before: Configuration, request: UpdateServiceRequest): Configuration {
  const { SourceConfiguration, NetworkConfiguration, ObservabilityConfiguration } = request;
  const code = before.SourceConfiguration.CodeRepository;
  const isReset =
    SourceConfiguration?.CodeRepository && choice(settings, "source-directory-when-update-omits-it") === "reset";
  const { VpcConnectorArn: _, ...egress } = before.NetworkConfiguration.EgressConfiguration ?? {};
  const { ObservabilityConfigurationArn: __, ...tracing } = before.ObservabilityConfiguration ?? {
    ObservabilityEnabled: false,
  };
  return {
    ...before,
    ...(isReset &&
      code && { SourceConfiguration: { ...before.SourceConfiguration, CodeRepository: withoutDirectory(code) } }),
    ...(NetworkConfiguration?.EgressConfiguration?.EgressType === "DEFAULT" && {
      NetworkConfiguration: { ...before.NetworkConfiguration, EgressConfiguration: egress },
    }),
    ...(ObservabilityConfiguration?.ObservabilityEnabled === false && { ObservabilityConfiguration: tracing }),
  };
}

function withoutDirectory<T extends { SourceDirectory?: string }>({ SourceDirectory: _, ...rest }: T) {
  return rest;
}

function merged(settings: Settings, shape: Shape, old: unknown, given: unknown): unknown {
  if (old === undefined || typeof given !== "object" || given === null || Array.isArray(given)) return given;
  if (!shape.members)
    return choice(settings, "maps-in-updates") === "merged" ? { ...(old as object), ...given } : given;
  const result: Record<string, unknown> = { ...(old as object) };
  for (const [name, value] of Object.entries(given)) {
    const member = shape.members.get(name);
    if (member && value !== undefined) result[name] = merged(settings, member.shape, result[name], value);
  }
  return result;
}
