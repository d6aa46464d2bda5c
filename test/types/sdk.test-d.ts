import type {
  AssociateCustomDomainCommandInput,
  AssociateCustomDomainCommandOutput,
  CreateAutoScalingConfigurationCommandInput,
  CreateAutoScalingConfigurationCommandOutput,
  CreateConnectionCommandInput,
  CreateConnectionCommandOutput,
  CreateObservabilityConfigurationCommandInput,
  CreateObservabilityConfigurationCommandOutput,
  CreateServiceCommandInput,
  CreateServiceCommandOutput,
  CreateVpcConnectorCommandInput,
  CreateVpcConnectorCommandOutput,
  CreateVpcIngressConnectionCommandInput,
  CreateVpcIngressConnectionCommandOutput,
  DeleteAutoScalingConfigurationCommandInput,
  DeleteAutoScalingConfigurationCommandOutput,
  DeleteConnectionCommandInput,
  DeleteConnectionCommandOutput,
  DeleteObservabilityConfigurationCommandInput,
  DeleteObservabilityConfigurationCommandOutput,
  DeleteServiceCommandInput,
  DeleteServiceCommandOutput,
  DeleteVpcConnectorCommandInput,
  DeleteVpcConnectorCommandOutput,
  DeleteVpcIngressConnectionCommandInput,
  DeleteVpcIngressConnectionCommandOutput,
  DescribeAutoScalingConfigurationCommandInput,
  DescribeAutoScalingConfigurationCommandOutput,
  DescribeCustomDomainsCommandInput,
  DescribeCustomDomainsCommandOutput,
  DescribeObservabilityConfigurationCommandInput,
  DescribeObservabilityConfigurationCommandOutput,
  DescribeServiceCommandInput,
  DescribeServiceCommandOutput,
  DescribeVpcConnectorCommandInput,
  DescribeVpcConnectorCommandOutput,
  DescribeVpcIngressConnectionCommandInput,
  DescribeVpcIngressConnectionCommandOutput,
  DisassociateCustomDomainCommandInput,
  DisassociateCustomDomainCommandOutput,
  ListAutoScalingConfigurationsCommandInput,
  ListAutoScalingConfigurationsCommandOutput,
  ListConnectionsCommandInput,
  ListConnectionsCommandOutput,
  ListObservabilityConfigurationsCommandInput,
  ListObservabilityConfigurationsCommandOutput,
  ListOperationsCommandInput,
  ListOperationsCommandOutput,
  ListServicesCommandInput,
  ListServicesCommandOutput,
  ListServicesForAutoScalingConfigurationCommandInput,
  ListServicesForAutoScalingConfigurationCommandOutput,
  ListTagsForResourceCommandInput,
  ListTagsForResourceCommandOutput,
  ListVpcConnectorsCommandInput,
  ListVpcConnectorsCommandOutput,
  ListVpcIngressConnectionsCommandInput,
  ListVpcIngressConnectionsCommandOutput,
  PauseServiceCommandInput,
  PauseServiceCommandOutput,
  ResumeServiceCommandInput,
  ResumeServiceCommandOutput,
  StartDeploymentCommandInput,
  StartDeploymentCommandOutput,
  TagResourceCommandInput,
  TagResourceCommandOutput,
  UntagResourceCommandInput,
  UntagResourceCommandOutput,
  UpdateDefaultAutoScalingConfigurationCommandInput,
  UpdateDefaultAutoScalingConfigurationCommandOutput,
  UpdateServiceCommandInput,
  UpdateServiceCommandOutput,
  UpdateVpcIngressConnectionCommandInput,
  UpdateVpcIngressConnectionCommandOutput,
} from "@aws-sdk/client-apprunner";
import type { Operations } from "../../generated/latest/types.sdk.ts";

/** What the SDK takes and gives, one entry per operation; {@link Complete} keeps the list whole. */
interface Sdk {
  AssociateCustomDomain: [AssociateCustomDomainCommandInput, AssociateCustomDomainCommandOutput];
  CreateAutoScalingConfiguration: [
    CreateAutoScalingConfigurationCommandInput,
    CreateAutoScalingConfigurationCommandOutput,
  ];
  CreateConnection: [CreateConnectionCommandInput, CreateConnectionCommandOutput];
  CreateObservabilityConfiguration: [
    CreateObservabilityConfigurationCommandInput,
    CreateObservabilityConfigurationCommandOutput,
  ];
  CreateService: [CreateServiceCommandInput, CreateServiceCommandOutput];
  CreateVpcConnector: [CreateVpcConnectorCommandInput, CreateVpcConnectorCommandOutput];
  CreateVpcIngressConnection: [CreateVpcIngressConnectionCommandInput, CreateVpcIngressConnectionCommandOutput];
  DeleteAutoScalingConfiguration: [
    DeleteAutoScalingConfigurationCommandInput,
    DeleteAutoScalingConfigurationCommandOutput,
  ];
  DeleteConnection: [DeleteConnectionCommandInput, DeleteConnectionCommandOutput];
  DeleteObservabilityConfiguration: [
    DeleteObservabilityConfigurationCommandInput,
    DeleteObservabilityConfigurationCommandOutput,
  ];
  DeleteService: [DeleteServiceCommandInput, DeleteServiceCommandOutput];
  DeleteVpcConnector: [DeleteVpcConnectorCommandInput, DeleteVpcConnectorCommandOutput];
  DeleteVpcIngressConnection: [DeleteVpcIngressConnectionCommandInput, DeleteVpcIngressConnectionCommandOutput];
  DescribeAutoScalingConfiguration: [
    DescribeAutoScalingConfigurationCommandInput,
    DescribeAutoScalingConfigurationCommandOutput,
  ];
  DescribeCustomDomains: [DescribeCustomDomainsCommandInput, DescribeCustomDomainsCommandOutput];
  DescribeObservabilityConfiguration: [
    DescribeObservabilityConfigurationCommandInput,
    DescribeObservabilityConfigurationCommandOutput,
  ];
  DescribeService: [DescribeServiceCommandInput, DescribeServiceCommandOutput];
  DescribeVpcConnector: [DescribeVpcConnectorCommandInput, DescribeVpcConnectorCommandOutput];
  DescribeVpcIngressConnection: [DescribeVpcIngressConnectionCommandInput, DescribeVpcIngressConnectionCommandOutput];
  DisassociateCustomDomain: [DisassociateCustomDomainCommandInput, DisassociateCustomDomainCommandOutput];
  ListAutoScalingConfigurations: [
    ListAutoScalingConfigurationsCommandInput,
    ListAutoScalingConfigurationsCommandOutput,
  ];
  ListConnections: [ListConnectionsCommandInput, ListConnectionsCommandOutput];
  ListObservabilityConfigurations: [
    ListObservabilityConfigurationsCommandInput,
    ListObservabilityConfigurationsCommandOutput,
  ];
  ListOperations: [ListOperationsCommandInput, ListOperationsCommandOutput];
  ListServices: [ListServicesCommandInput, ListServicesCommandOutput];
  ListServicesForAutoScalingConfiguration: [
    ListServicesForAutoScalingConfigurationCommandInput,
    ListServicesForAutoScalingConfigurationCommandOutput,
  ];
  ListTagsForResource: [ListTagsForResourceCommandInput, ListTagsForResourceCommandOutput];
  ListVpcConnectors: [ListVpcConnectorsCommandInput, ListVpcConnectorsCommandOutput];
  ListVpcIngressConnections: [ListVpcIngressConnectionsCommandInput, ListVpcIngressConnectionsCommandOutput];
  PauseService: [PauseServiceCommandInput, PauseServiceCommandOutput];
  ResumeService: [ResumeServiceCommandInput, ResumeServiceCommandOutput];
  StartDeployment: [StartDeploymentCommandInput, StartDeploymentCommandOutput];
  TagResource: [TagResourceCommandInput, TagResourceCommandOutput];
  UntagResource: [UntagResourceCommandInput, UntagResourceCommandOutput];
  UpdateDefaultAutoScalingConfiguration: [
    UpdateDefaultAutoScalingConfigurationCommandInput,
    UpdateDefaultAutoScalingConfigurationCommandOutput,
  ];
  UpdateService: [UpdateServiceCommandInput, UpdateServiceCommandOutput];
  UpdateVpcIngressConnection: [UpdateVpcIngressConnectionCommandInput, UpdateVpcIngressConnectionCommandOutput];
}

/**
 * Both sides in one form: each member is required and says whether it may be absent, so that a missing or additional
 * optional member differs too. Exceptions, which hold for every operation, none of them for a single member:
 * - the SDK writes `| undefined` on every member, the required ones too, and we do not;
 * - the SDK adds `$metadata` to what it gives, which the service does not send.
 */
type Plain<T> = T extends string | number | boolean | Date
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : {
        [M in keyof T]-?: [
          Plain<Exclude<T[M], undefined>>,
          Record<never, never> extends Pick<T, M> ? "optional" : "required",
        ];
      };

type Assignable<A, B> = [A] extends [B] ? true : false;
type Same<A, B> = [Assignable<A, B>, Assignable<B, A>] extends [true, true] ? true : false;

/** The messages in which the two differ: `true` for none. */
type Agrees<Ours extends { request: unknown; response: unknown }, Theirs extends [unknown, unknown]> = [
  Same<Plain<Ours["request"]>, Plain<Theirs[0]>>,
  Same<Plain<Ours["response"]>, Plain<Omit<Theirs[1], "$metadata">>>,
];

type Agreement<Ours extends Record<keyof Sdk, { request: unknown; response: unknown }>> = {
  [Name in keyof Sdk]: Agrees<Ours[Name], Sdk[Name]>;
};

/** Every operation, both directions. */
type Law = { [Name in keyof Operations]: [request: true, response: true] };

/** What our request types take can be handed to the SDK as it is. */
type Accepted = { [Name in keyof Sdk]: Assignable<Operations[Name]["request"], Sdk[Name][0]> };

function holds<T extends true>(): T | undefined {
  return undefined;
}

/** No operation is missing from the list and none is listed that the contract does not have. */
export type Complete = Same<Record<keyof Sdk, 0>, Record<keyof Operations, 0>>;
holds<Complete>();
holds<Assignable<Agreement<Operations>, Law>>();
holds<Assignable<Accepted, { [Name in keyof Operations]: true }>>();

type Request = Operations["CreateService"]["request"];
type With<Change> = Omit<Operations, "CreateService"> & {
  CreateService: { request: Change; response: Operations["CreateService"]["response"] };
};
holds<Assignable<Agreement<With<Request>>, Law>>();
// @ts-expect-error -- an optional member is missing
holds<Assignable<Agreement<With<Omit<Request, "Tags">>>, Law>>();
// @ts-expect-error -- there is a member too many
holds<Assignable<Agreement<With<Request & { Region?: string }>>, Law>>();
// @ts-expect-error -- a member is required on one side only
holds<Assignable<Agreement<With<Omit<Request, "Tags"> & Required<Pick<Request, "Tags">>>>, Law>>();
// @ts-expect-error -- a value deep inside has another type
holds<Assignable<Agreement<With<Omit<Request, "Tags"> & { Tags?: { Key?: string; Value?: number }[] }>>, Law>>();
// @ts-expect-error -- an operation is missing
holds<Same<Record<Exclude<keyof Sdk, "CreateService">, 0>, Record<keyof Operations, 0>>>();
