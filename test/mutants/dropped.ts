import { defineMutant, type Mutant } from "./define.ts";
import { drops, hides, SHOWS_SERVICE, takes } from "./faulty/parts.ts";

const CREATE = ["CreateService"];
const BOTH = ["CreateService", "UpdateService"];
const VALUES = "SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues";
const IMAGE = "SourceConfiguration.ImageRepository.ImageConfiguration";
const SENT = "what-was-sent-comes-back";

const DROPPED: readonly (readonly [
  id: string,
  operations: string | readonly string[],
  place: string,
  check: string,
])[] = [
  ["code-variables", BOTH, `${VALUES}.RuntimeEnvironmentVariables`, SENT],
  ["code-secrets", BOTH, `${VALUES}.RuntimeEnvironmentSecrets`, SENT],
  ["image-variables", BOTH, `${IMAGE}.RuntimeEnvironmentVariables`, SENT],
  ["image-secrets", BOTH, `${IMAGE}.RuntimeEnvironmentSecrets`, SENT],
  ["image-start-command", BOTH, `${IMAGE}.StartCommand`, SENT],
  ["image-port", BOTH, `${IMAGE}.Port`, SENT],
  ["code-port", BOTH, `${VALUES}.Port`, SENT],
  ["build-command", BOTH, `${VALUES}.BuildCommand`, SENT],
  ["start-command", BOTH, `${VALUES}.StartCommand`, SENT],
  ["access-role", BOTH, "SourceConfiguration.AuthenticationConfiguration.AccessRoleArn", SENT],
  ["instance-role", BOTH, "InstanceConfiguration.InstanceRoleArn", SENT],
  ["ingress", BOTH, "NetworkConfiguration.IngressConfiguration", SENT],
  ["observability", BOTH, "ObservabilityConfiguration", SENT],
  ["encryption", CREATE, "EncryptionConfiguration", SENT],
  ["health-path", BOTH, "HealthCheckConfiguration.Path", SENT],
  ["health-interval", BOTH, "HealthCheckConfiguration.Interval", SENT],
  ["health-protocol", BOTH, "HealthCheckConfiguration.Protocol", SENT],
  ["ip-address-type", BOTH, "NetworkConfiguration.IpAddressType", SENT],
  ["max-concurrency", "CreateAutoScalingConfiguration", "MaxConcurrency", SENT],
  ["min-size", "CreateAutoScalingConfiguration", "MinSize", SENT],
  ["security-groups", "CreateVpcConnector", "SecurityGroups", SENT],
  ["trace-configuration", "CreateObservabilityConfiguration", "TraceConfiguration", SENT],
  ["www-subdomain", "AssociateCustomDomain", "EnableWWWSubdomain", SENT],
  ["auto-scaling-arn", BOTH, "AutoScalingConfigurationArn", "services-scale-by-the-given-configuration"],
];

const UPDATES: typeof DROPPED = [
  ["instance-by-updates", "UpdateService", "InstanceConfiguration", SENT],
  ["health-check-by-updates", "UpdateService", "HealthCheckConfiguration", SENT],
  ["network-by-updates", "UpdateService", "NetworkConfiguration", SENT],
  ["image-by-updates", "UpdateService", "SourceConfiguration.ImageRepository.ImageIdentifier", SENT],
];

const UNUSED = [
  { check: "associations-are-flagged", why: "the configuration is in use and is not said to be" },
  { check: "what-a-service-uses-is-not-deleted", why: "what was dropped is not in use and can be deleted" },
];

/** Broken emulators that accept members and drop them. */
export const DROPPED_INPUT: readonly Mutant[] = [
  ...DROPPED.map(([id, operations, place, check]) =>
    defineMutant({
      id: `${id}-dropped`,
      breaks: `${place} is accepted and dropped.`,
      check,
      also: place === "AutoScalingConfigurationArn" ? UNUSED : [],
      faults: drops(operations, place),
    }),
  ),
  ...UPDATES.map(([id, operations, place, check]) =>
    defineMutant({
      id: `${id}-dropped`,
      breaks: `An update accepts ${place} and leaves the service as it was.`,
      check,
      shows: "over several calls",
      faults: drops(operations, place),
    }),
  ),
  defineMutant({
    id: "instance-role-hidden-by-describe",
    breaks: "DescribeService does not show the instance role.",
    check: SENT,
    faults: hides("DescribeService", "Service.InstanceConfiguration.InstanceRoleArn"),
  }),
  defineMutant({
    id: "health-check-hidden",
    breaks: "No answer shows the health check.",
    check: SENT,
    faults: hides(SHOWS_SERVICE, "Service.HealthCheckConfiguration"),
  }),
  defineMutant({
    id: "second-subnet-dropped",
    breaks: "Only the first subnet of a VPC connector is kept.",
    check: SENT,
    faults: takes("CreateVpcConnector", "Subnets", (value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
  }),
];
