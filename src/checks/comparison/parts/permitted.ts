import type { Comparison, Observation } from "../../../oracle/observation.ts";
import { isEmpty } from "./difference.ts";
import { expectedAt, isBeingUpdated, isImage } from "./service.ts";

/**
 * Whether documents leave it open that a member that was given comes back otherwise: because the service documents to
 * ignore it, because it says the same in another way, or because an update is still under way.
 */
export function isPermitted(comparison: Comparison, observation: Observation): boolean {
  const { is, expected, actual } = comparison;
  if (is === "absent" && isEmpty(expected)) return true;
  if (is === "unexpected" && isEmpty(actual)) return true;
  return isBeingUpdated(observation) || isIgnored(comparison, observation) || isSameHost(comparison);
}

/** What goes without effect beside another member, which implementations keep or drop. */
function isIgnored({ place }: Comparison, observation: Observation): boolean {
  const service = (...path: readonly string[]): unknown => expectedAt(observation, "Service", ...path);
  if (place.includes(".CodeConfigurationValues"))
    return (
      service("SourceConfiguration", "CodeRepository", "CodeConfiguration", "ConfigurationSource") === "REPOSITORY"
    );
  if (place === "Service.HealthCheckConfiguration.Path")
    return service("HealthCheckConfiguration", "Protocol") === "TCP";
  if (place === "Service.NetworkConfiguration.EgressConfiguration.VpcConnectorArn")
    return service("NetworkConfiguration", "EgressConfiguration", "EgressType") !== "VPC";
  if (place === "Service.ObservabilityConfiguration.ObservabilityConfigurationArn")
    return service("ObservabilityConfiguration", "ObservabilityEnabled") !== true;
  return place === "Service.SourceConfiguration.AutoDeploymentsEnabled" && isImage(observation);
}

/** The same domain in other letters: names of hosts do not tell capitals from small letters. */
function isSameHost({ place, expected, actual }: Comparison): boolean {
  if (!/^CustomDomains?(?:\[\])?\.DomainName$/.test(place)) return false;
  return String(expected).toLowerCase() === String(actual).toLowerCase();
}
