import type {
  CreateServiceRequest,
  ImageRepository,
  NetworkConfiguration,
  ServiceObservabilityConfiguration,
  SourceConfiguration,
} from "../../../generated/latest/types.ts";
import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import images from "../../../schemas/facts/images.json" with { type: "json" };
import { choice } from "../choices.ts";
import { filled } from "../defaults.ts";
import { resolve } from "../revisions.ts";
import type { ServiceRow } from "../rows.ts";
import type { Settings } from "../settings.ts";
import type { World } from "../store.ts";
import { completeInstance } from "./instance-size.ts";

/** What a request says of a service, as responses show it. */
export type Configuration = Pick<
  ServiceRow["service"],
  | "SourceConfiguration"
  | "InstanceConfiguration"
  | "HealthCheckConfiguration"
  | "NetworkConfiguration"
  | "ObservabilityConfiguration"
>;

/** A request's settings in normal form, with what responses show though it was left out. */
export function complete(world: World, given: Pick<CreateServiceRequest, keyof Configuration>): Configuration {
  const { settings } = world;
  const observability = observabilityOf(world, given.ObservabilityConfiguration);
  return {
    SourceConfiguration: sourceOf(settings, given.SourceConfiguration),
    InstanceConfiguration: completeInstance(settings, given.InstanceConfiguration),
    HealthCheckConfiguration: filled(settings, "HealthCheckConfiguration", given.HealthCheckConfiguration),
    NetworkConfiguration: networkOf(settings, given.NetworkConfiguration),
    ...(observability && { ObservabilityConfiguration: observability }),
  };
}

function sourceOf(settings: Settings, given: SourceConfiguration): SourceConfiguration {
  const { CodeRepository: code, ImageRepository: image } = given;
  const values = code?.CodeConfiguration?.CodeConfigurationValues;
  const source = filled(settings, "SourceConfiguration", {
    ...given,
    ...(code && {
      CodeRepository: {
        ...filled(settings, "CodeRepository", code),
        ...(code.CodeConfiguration && {
          CodeConfiguration: {
            ...code.CodeConfiguration,
            ...(values && { CodeConfigurationValues: filled(settings, "CodeConfigurationValues", values) }),
          },
        }),
      },
    }),
    ...(image && { ImageRepository: imageOf(settings, image) }),
  });
  const never = given.AutoDeploymentsEnabled === undefined && image && isNeverDeployedByItself(settings, image);
  return never && source.AutoDeploymentsEnabled !== undefined ? { ...source, AutoDeploymentsEnabled: NEVER } : source;
}

const NEVER = defaults.members["SourceConfiguration.AutoDeploymentsEnabled"].except[0]?.value === true;
const PRIVATE = new RegExp(images.registries.ECR.pattern, "u");

function isNeverDeployedByItself({ account }: Settings, image: ImageRepository): boolean {
  if (image.ImageRepositoryType === "ECR_PUBLIC") return true;
  const owner = PRIVATE.exec(image.ImageIdentifier)?.groups?.account;
  return owner !== undefined && owner !== account;
}

function imageOf(settings: Settings, image: ImageRepository): ImageRepository {
  const configuration = filled(settings, "ImageConfiguration", image.ImageConfiguration);
  const isEmpty = image.ImageConfiguration === undefined && Object.keys(configuration).length === 0;
  return isEmpty ? image : { ...image, ImageConfiguration: configuration };
}

function networkOf(settings: Settings, given: NetworkConfiguration = {}): NetworkConfiguration {
  return filled(settings, "NetworkConfiguration", {
    EgressConfiguration: filled(settings, "EgressConfiguration", given.EgressConfiguration),
    IngressConfiguration: filled(settings, "IngressConfiguration", given.IngressConfiguration),
    ...(given.IpAddressType !== undefined && { IpAddressType: given.IpAddressType }),
  });
}

function observabilityOf(world: World, given: ServiceObservabilityConfiguration | undefined) {
  const { settings } = world;
  if (!given)
    return choice(settings, "observability-when-never-given") === "shown" ? { ObservabilityEnabled: false } : given;
  const { ObservabilityConfigurationArn: arn } = given;
  const revision = arn === undefined ? undefined : resolve(world, "observabilityconfiguration", arn);
  if (!revision || choice(settings, "name-only-arn-in-services") === "as-given") return given;
  return { ...given, ObservabilityConfigurationArn: revision.id };
}
