import { arnOf } from "../arn.ts";
import { revisionByDefault } from "../auto-scaling.ts";
import { defineOperation } from "../define.ts";
import { CODE_SERVICE, CREATE, FIRST_DEFAULT, IMAGE_SERVICE } from "../example-calls.ts";
import { nameIsFree } from "../guards/name-is-free.ts";
import {
  autoScalingIsUsable,
  connectionIsUsable,
  observabilityIsUsable,
  vpcConnectorIsUsable,
} from "../guards/references-are-usable.ts";
import { sizeIsOffered } from "../guards/size-is-offered.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { withinQuota } from "../guards/within-quota.ts";
import { hostOf } from "../hosts.ts";
import { IN_PROGRESS } from "../lifecycle.ts";
import { resolved } from "../revisions.ts";
import { begin } from "../service/begin.ts";
import { complete } from "../service/configuration.ts";
import { nextSeq } from "../store.ts";
import { withTags } from "../tags.ts";

export default defineOperation<"CreateService">({
  name: "CreateService",
  evidence: "documented",
  guards: [
    sizeIsOffered,
    nameIsFree("service", "ServiceName"),
    autoScalingIsUsable,
    connectionIsUsable,
    vpcConnectorIsUsable,
    observabilityIsUsable,
    tagsWithinLimit,
    withinQuota,
  ],
  apply: (world, input, ports) => {
    const { ServiceName, AutoScalingConfigurationArn: scaling, EncryptionConfiguration, Tags } = input;
    const { settings } = world;
    const ServiceId = ports.newId();
    const id = arnOf(settings, "service", { name: ServiceName, id: ServiceId });
    const times = { CreatedAt: ports.now, UpdatedAt: ports.now };
    const named = { ServiceName, ServiceId, ServiceArn: id, ...times, Status: IN_PROGRESS };
    const key = EncryptionConfiguration && { EncryptionConfiguration };
    const row = {
      kind: "service",
      id,
      seq: nextSeq(world),
      service: { ...named, ...complete(world, input), ...key },
      host: hostOf(settings, ServiceId),
      autoScaling: (scaling === undefined
        ? revisionByDefault(world)
        : resolved(world, "autoscalingconfiguration", scaling)
      ).id,
      tags: withTags([], Tags),
    } as const;
    return begin(world, "CreateService", row, ports);
  },
  examples: [
    {
      title: "keeps SourceDirectory and fills in the documented defaults",
      input: CODE_SERVICE,
      answers: {
        Service: {
          Status: "OPERATION_IN_PROGRESS",
          SourceConfiguration: { CodeRepository: { SourceDirectory: "/services/api" }, AutoDeploymentsEnabled: true },
          InstanceConfiguration: { Cpu: "1024", Memory: "2048" },
          HealthCheckConfiguration: {
            Protocol: "TCP",
            Path: "/",
            Interval: 5,
            Timeout: 2,
            HealthyThreshold: 1,
            UnhealthyThreshold: 5,
          },
          NetworkConfiguration: {
            EgressConfiguration: { EgressType: "DEFAULT" },
            IngressConfiguration: { IsPubliclyAccessible: true },
            IpAddressType: "IPV4",
          },
          AutoScalingConfigurationSummary: { AutoScalingConfigurationArn: FIRST_DEFAULT },
          EncryptionConfiguration: null,
          DeletedAt: null,
        },
      },
    },
    {
      title: "an image has no SourceDirectory, and a public one is not deployed by itself",
      input: IMAGE_SERVICE,
      answers: { Service: { SourceConfiguration: { CodeRepository: null, AutoDeploymentsEnabled: false } } },
    },
    {
      title: "writes Cpu and Memory in units",
      input: { ...CODE_SERVICE, InstanceConfiguration: { Cpu: "0.25 vCPU", Memory: "0.5 GB" } },
      answers: { Service: { InstanceConfiguration: { Cpu: "256", Memory: "512" } } },
    },
    { title: "a name is unique", given: [CREATE], input: CODE_SERVICE, refuses: "InvalidRequestException" },
    {
      title: "a name can be used again after the deletion",
      given: [CREATE, { call: "DeleteService", input: { ServiceArn: "<0.Service.ServiceArn>" } }],
      input: CODE_SERVICE,
      answers: { Service: { ServiceName: "monorepo-api" } },
    },
    {
      title: "a private service has no ServiceUrl",
      input: { ...CODE_SERVICE, NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } },
      answers: { Service: { ServiceUrl: null } },
    },
    {
      title: "SourceDirectory is no member before it was announced",
      settings: { release: "2023-09-20" },
      input: CODE_SERVICE,
      refuses: "InvalidRequestException",
    },
    {
      title: "an unknown auto scaling configuration is refused",
      input: {
        ...CODE_SERVICE,
        AutoScalingConfigurationArn: "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/none",
      },
      refuses: "InvalidRequestException",
    },
    {
      title: "a service needs a source",
      input: { ServiceName: "sourceless", SourceConfiguration: {} },
      refuses: "InvalidRequestException",
    },
  ],
});
