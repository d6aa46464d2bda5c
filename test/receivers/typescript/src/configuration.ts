import type { CreateServiceRequest, Service, SourceConfiguration, UpdateServiceRequest } from "./types.js";

/** What responses show of the settings of a service. */
type Configuration = Pick<
  Service,
  | "SourceConfiguration"
  | "InstanceConfiguration"
  | "HealthCheckConfiguration"
  | "NetworkConfiguration"
  | "ObservabilityConfiguration"
  | "AutoScalingConfigurationSummary"
>;

/** What requests say of them. */
type Given = Omit<CreateServiceRequest, "ServiceName" | "Tags" | "EncryptionConfiguration">;

const DEFAULT_SCALING =
  "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/DefaultConfiguration/1/00000000000000000000000000000001";

/** The settings of a request as responses show them, with what is there although nobody asked for it. */
export function adopted(given: Given, refuse: (message: string) => never): Configuration {
  const { SourceConfiguration: source, NetworkConfiguration: network, InstanceConfiguration: instance } = given;
  if (!source.CodeRepository === !source.ImageRepository) refuse("Give either a CodeRepository or an ImageRepository.");
  if (source.CodeRepository && !source.CodeRepository.CodeConfiguration) refuse("CodeConfiguration is missing.");
  return {
    SourceConfiguration: source,
    InstanceConfiguration: {
      ...instance,
      Cpu: inUnits(instance?.Cpu ?? "1024", "vCPU"),
      Memory: inUnits(instance?.Memory ?? "2048", "GB"),
    },
    HealthCheckConfiguration: {
      Protocol: "TCP",
      Path: "/",
      Interval: 5,
      Timeout: 2,
      HealthyThreshold: 1,
      UnhealthyThreshold: 5,
      ...given.HealthCheckConfiguration,
    },
    NetworkConfiguration: {
      EgressConfiguration: { EgressType: "DEFAULT", ...network?.EgressConfiguration },
      IngressConfiguration: { IsPubliclyAccessible: true, ...network?.IngressConfiguration },
      IpAddressType: network?.IpAddressType ?? "IPV4",
    },
    ...(given.ObservabilityConfiguration && { ObservabilityConfiguration: given.ObservabilityConfiguration }),
    AutoScalingConfigurationSummary: {
      AutoScalingConfigurationArn: given.AutoScalingConfigurationArn ?? DEFAULT_SCALING,
    },
  };
}

/** The settings that a service has with those that a request changes. */
export function merged(service: Service, change: Omit<UpdateServiceRequest, "ServiceArn">): Given {
  const { SourceConfiguration: before, AutoScalingConfigurationSummary: scaling } = service;
  const { SourceConfiguration: source, NetworkConfiguration: network } = change;
  const code = source?.CodeRepository ?? before.CodeRepository;
  const image = source?.ImageRepository ?? before.ImageRepository;
  return {
    ...service,
    ...change,
    SourceConfiguration: {
      ...before,
      ...source,
      ...(code && { CodeRepository: { ...before.CodeRepository, ...code } }),
      ...(image && { ImageRepository: { ...before.ImageRepository, ...image } }),
    },
    InstanceConfiguration: { ...service.InstanceConfiguration, ...change.InstanceConfiguration },
    HealthCheckConfiguration: { ...service.HealthCheckConfiguration, ...change.HealthCheckConfiguration },
    NetworkConfiguration: { ...service.NetworkConfiguration, ...network },
    AutoScalingConfigurationArn:
      change.AutoScalingConfigurationArn ?? scaling.AutoScalingConfigurationArn ?? DEFAULT_SCALING,
  };
}

/** Whether a change makes code of an image, or an image of code. */
export function changesKind(before: SourceConfiguration, change: SourceConfiguration | undefined): boolean {
  return before.CodeRepository ? change?.ImageRepository !== undefined : change?.CodeRepository !== undefined;
}

/** A size in CPU units or megabytes: `1 vCPU` is 1024, and so is `1 GB`. */
function inUnits(size: string, unit: string): string {
  return size.endsWith(` ${unit}`) ? String(1024 * Number(size.slice(0, -unit.length))) : size;
}
