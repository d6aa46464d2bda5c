import { defineOperation } from "../define.ts";
import { CODE_SERVICE, CREATE, CREATED, IMAGE_SERVICE } from "../example-calls.ts";
import {
  autoScalingIsUsable,
  connectionIsUsable,
  observabilityIsUsable,
  vpcConnectorIsUsable,
} from "../guards/references-are-usable.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceAllows } from "../guards/service-allows.ts";
import { sizeIsOffered } from "../guards/size-is-offered.ts";
import { sourceKindStays } from "../guards/source-kind-stays.ts";
import { resolved } from "../revisions.ts";
import { begin } from "../service/begin.ts";
import { updated } from "../service/merge.ts";
import { need } from "../store.ts";

const { SourceDirectory: _, ...WITHOUT_DIRECTORY } = CODE_SERVICE.SourceConfiguration.CodeRepository;
const ELSEWHERE = { CodeRepository: { ...WITHOUT_DIRECTORY, SourceDirectory: "/services/web" } };

export default defineOperation<"UpdateService">({
  name: "UpdateService",
  evidence: "observed",
  guards: [
    resourceExists("service", "ServiceArn"),
    serviceAllows,
    sourceKindStays,
    sizeIsOffered,
    autoScalingIsUsable,
    connectionIsUsable,
    vpcConnectorIsUsable,
    observabilityIsUsable,
  ],
  apply: (world, input, ports) => {
    const { ServiceArn, AutoScalingConfigurationArn: scaling } = input;
    const before = need(world, "service", ServiceArn);
    const service = { ...before.service, ...updated(world, before.service, input) };
    const autoScaling =
      scaling === undefined ? before.autoScaling : resolved(world, "autoscalingconfiguration", scaling).id;
    return begin(world, "UpdateService", { ...before, service, autoScaling }, ports, before);
  },
  examples: [
    {
      title: "members left out keep their values",
      given: [
        { call: "CreateService", input: { ...CODE_SERVICE, InstanceConfiguration: { Cpu: "2 vCPU", Memory: "4 GB" } } },
      ],
      input: { ServiceArn: CREATED, InstanceConfiguration: { Memory: "6 GB" } },
      answers: { Service: { InstanceConfiguration: { Cpu: "2048", Memory: "6144" }, Status: "OPERATION_IN_PROGRESS" } },
    },
    {
      title: "SourceDirectory is replaced by another one",
      given: [CREATE],
      input: { ServiceArn: CREATED, SourceConfiguration: ELSEWHERE },
      answers: { Service: { SourceConfiguration: { CodeRepository: { SourceDirectory: "/services/web" } } } },
    },
    {
      title: "SourceDirectory is kept when an update leaves it out",
      given: [CREATE],
      input: { ServiceArn: CREATED, SourceConfiguration: { CodeRepository: WITHOUT_DIRECTORY } },
      answers: { Service: { SourceConfiguration: { CodeRepository: { SourceDirectory: "/services/api" } } } },
    },
    {
      title: "or reset, which is an open point",
      settings: { choices: { "source-directory-when-update-omits-it": "reset" } },
      given: [CREATE],
      input: { ServiceArn: CREATED, SourceConfiguration: { CodeRepository: WITHOUT_DIRECTORY } },
      answers: { Service: { SourceConfiguration: { CodeRepository: { SourceDirectory: null } } } },
    },
    {
      title: "code does not turn into an image",
      given: [CREATE],
      input: { ServiceArn: CREATED, SourceConfiguration: IMAGE_SERVICE.SourceConfiguration },
      refuses: "InvalidRequestException",
    },
    {
      title: "an update changes something",
      given: [CREATE],
      input: { ServiceArn: CREATED },
      refuses: "InvalidRequestException",
    },
    {
      title: "not while an operation is in progress",
      given: [CREATE],
      after: 0,
      input: { ServiceArn: CREATED, SourceConfiguration: ELSEWHERE },
      refuses: "InvalidStateException",
    },
    {
      title: "a service whose creation failed can be built again",
      settings: { failures: { CreateService: "CREATE_FAILED" } },
      given: [CREATE],
      input: { ServiceArn: CREATED, SourceConfiguration: ELSEWHERE },
      answers: { Service: { Status: "OPERATION_IN_PROGRESS" } },
    },
    {
      title: "a name cannot be changed",
      given: [CREATE],
      input: { ServiceArn: CREATED, ServiceName: "other-name", SourceConfiguration: ELSEWHERE },
      refuses: "InvalidRequestException",
    },
  ],
});
