// Made from App Runner release 2023-09-26 by `npm run generate`; do not edit.

import type {
  AssociateCustomDomainRequest,
  AssociateCustomDomainResponse,
  CreateAutoScalingConfigurationRequest,
  CreateAutoScalingConfigurationResponse,
  CreateConnectionRequest,
  CreateConnectionResponse,
  CreateObservabilityConfigurationRequest,
  CreateObservabilityConfigurationResponse,
  CreateServiceRequest,
  CreateServiceResponse,
  CreateVpcConnectorRequest,
  CreateVpcConnectorResponse,
  CreateVpcIngressConnectionRequest,
  CreateVpcIngressConnectionResponse,
  DeleteAutoScalingConfigurationRequest,
  DeleteAutoScalingConfigurationResponse,
  DeleteConnectionRequest,
  DeleteConnectionResponse,
  DeleteObservabilityConfigurationRequest,
  DeleteObservabilityConfigurationResponse,
  DeleteServiceRequest,
  DeleteServiceResponse,
  DeleteVpcConnectorRequest,
  DeleteVpcConnectorResponse,
  DeleteVpcIngressConnectionRequest,
  DeleteVpcIngressConnectionResponse,
  DescribeAutoScalingConfigurationRequest,
  DescribeAutoScalingConfigurationResponse,
  DescribeCustomDomainsRequest,
  DescribeCustomDomainsResponse,
  DescribeObservabilityConfigurationRequest,
  DescribeObservabilityConfigurationResponse,
  DescribeServiceRequest,
  DescribeServiceResponse,
  DescribeVpcConnectorRequest,
  DescribeVpcConnectorResponse,
  DescribeVpcIngressConnectionRequest,
  DescribeVpcIngressConnectionResponse,
  DisassociateCustomDomainRequest,
  DisassociateCustomDomainResponse,
  ListAutoScalingConfigurationsRequest,
  ListAutoScalingConfigurationsResponse,
  ListConnectionsRequest,
  ListConnectionsResponse,
  ListObservabilityConfigurationsRequest,
  ListObservabilityConfigurationsResponse,
  ListOperationsRequest,
  ListOperationsResponse,
  ListServicesRequest,
  ListServicesResponse,
  ListServicesForAutoScalingConfigurationRequest,
  ListServicesForAutoScalingConfigurationResponse,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  ListVpcConnectorsRequest,
  ListVpcConnectorsResponse,
  ListVpcIngressConnectionsRequest,
  ListVpcIngressConnectionsResponse,
  PauseServiceRequest,
  PauseServiceResponse,
  ResumeServiceRequest,
  ResumeServiceResponse,
  StartDeploymentRequest,
  StartDeploymentResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
  UpdateDefaultAutoScalingConfigurationRequest,
  UpdateDefaultAutoScalingConfigurationResponse,
  UpdateServiceRequest,
  UpdateServiceResponse,
  UpdateVpcIngressConnectionRequest,
  UpdateVpcIngressConnectionResponse,
} from "./types.js";

/** One way in which a value breaks its shape, in the words of JSON Schema. */
export interface ValidationError {
  /** The RFC 6901 pointer of the value. */
  readonly instancePath: string;
  /** The constraint, such as `required`, `type`, `pattern` or `additionalProperties`. */
  readonly keyword: string;
  /** What the constraint demands, such as the bound or the missing member. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The key of a map that is meant, where it is not the value. */
  readonly propertyName?: string;
}

/** Tells whether a value has a shape; `errors` tells in which ways the value of the last call had not. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: null | readonly ValidationError[];
}

export declare const validateAssociateCustomDomainRequest: Validator<AssociateCustomDomainRequest>;
export declare const validateAssociateCustomDomainResponse: Validator<AssociateCustomDomainResponse>;
export declare const validateCreateAutoScalingConfigurationRequest: Validator<CreateAutoScalingConfigurationRequest>;
export declare const validateCreateAutoScalingConfigurationResponse: Validator<CreateAutoScalingConfigurationResponse>;
export declare const validateCreateConnectionRequest: Validator<CreateConnectionRequest>;
export declare const validateCreateConnectionResponse: Validator<CreateConnectionResponse>;
export declare const validateCreateObservabilityConfigurationRequest: Validator<CreateObservabilityConfigurationRequest>;
export declare const validateCreateObservabilityConfigurationResponse: Validator<CreateObservabilityConfigurationResponse>;
export declare const validateCreateServiceRequest: Validator<CreateServiceRequest>;
export declare const validateCreateServiceResponse: Validator<CreateServiceResponse>;
export declare const validateCreateVpcConnectorRequest: Validator<CreateVpcConnectorRequest>;
export declare const validateCreateVpcConnectorResponse: Validator<CreateVpcConnectorResponse>;
export declare const validateCreateVpcIngressConnectionRequest: Validator<CreateVpcIngressConnectionRequest>;
export declare const validateCreateVpcIngressConnectionResponse: Validator<CreateVpcIngressConnectionResponse>;
export declare const validateDeleteAutoScalingConfigurationRequest: Validator<DeleteAutoScalingConfigurationRequest>;
export declare const validateDeleteAutoScalingConfigurationResponse: Validator<DeleteAutoScalingConfigurationResponse>;
export declare const validateDeleteConnectionRequest: Validator<DeleteConnectionRequest>;
export declare const validateDeleteConnectionResponse: Validator<DeleteConnectionResponse>;
export declare const validateDeleteObservabilityConfigurationRequest: Validator<DeleteObservabilityConfigurationRequest>;
export declare const validateDeleteObservabilityConfigurationResponse: Validator<DeleteObservabilityConfigurationResponse>;
export declare const validateDeleteServiceRequest: Validator<DeleteServiceRequest>;
export declare const validateDeleteServiceResponse: Validator<DeleteServiceResponse>;
export declare const validateDeleteVpcConnectorRequest: Validator<DeleteVpcConnectorRequest>;
export declare const validateDeleteVpcConnectorResponse: Validator<DeleteVpcConnectorResponse>;
export declare const validateDeleteVpcIngressConnectionRequest: Validator<DeleteVpcIngressConnectionRequest>;
export declare const validateDeleteVpcIngressConnectionResponse: Validator<DeleteVpcIngressConnectionResponse>;
export declare const validateDescribeAutoScalingConfigurationRequest: Validator<DescribeAutoScalingConfigurationRequest>;
export declare const validateDescribeAutoScalingConfigurationResponse: Validator<DescribeAutoScalingConfigurationResponse>;
export declare const validateDescribeCustomDomainsRequest: Validator<DescribeCustomDomainsRequest>;
export declare const validateDescribeCustomDomainsResponse: Validator<DescribeCustomDomainsResponse>;
export declare const validateDescribeObservabilityConfigurationRequest: Validator<DescribeObservabilityConfigurationRequest>;
export declare const validateDescribeObservabilityConfigurationResponse: Validator<DescribeObservabilityConfigurationResponse>;
export declare const validateDescribeServiceRequest: Validator<DescribeServiceRequest>;
export declare const validateDescribeServiceResponse: Validator<DescribeServiceResponse>;
export declare const validateDescribeVpcConnectorRequest: Validator<DescribeVpcConnectorRequest>;
export declare const validateDescribeVpcConnectorResponse: Validator<DescribeVpcConnectorResponse>;
export declare const validateDescribeVpcIngressConnectionRequest: Validator<DescribeVpcIngressConnectionRequest>;
export declare const validateDescribeVpcIngressConnectionResponse: Validator<DescribeVpcIngressConnectionResponse>;
export declare const validateDisassociateCustomDomainRequest: Validator<DisassociateCustomDomainRequest>;
export declare const validateDisassociateCustomDomainResponse: Validator<DisassociateCustomDomainResponse>;
export declare const validateListAutoScalingConfigurationsRequest: Validator<ListAutoScalingConfigurationsRequest>;
export declare const validateListAutoScalingConfigurationsResponse: Validator<ListAutoScalingConfigurationsResponse>;
export declare const validateListConnectionsRequest: Validator<ListConnectionsRequest>;
export declare const validateListConnectionsResponse: Validator<ListConnectionsResponse>;
export declare const validateListObservabilityConfigurationsRequest: Validator<ListObservabilityConfigurationsRequest>;
export declare const validateListObservabilityConfigurationsResponse: Validator<ListObservabilityConfigurationsResponse>;
export declare const validateListOperationsRequest: Validator<ListOperationsRequest>;
export declare const validateListOperationsResponse: Validator<ListOperationsResponse>;
export declare const validateListServicesRequest: Validator<ListServicesRequest>;
export declare const validateListServicesResponse: Validator<ListServicesResponse>;
export declare const validateListServicesForAutoScalingConfigurationRequest: Validator<ListServicesForAutoScalingConfigurationRequest>;
export declare const validateListServicesForAutoScalingConfigurationResponse: Validator<ListServicesForAutoScalingConfigurationResponse>;
export declare const validateListTagsForResourceRequest: Validator<ListTagsForResourceRequest>;
export declare const validateListTagsForResourceResponse: Validator<ListTagsForResourceResponse>;
export declare const validateListVpcConnectorsRequest: Validator<ListVpcConnectorsRequest>;
export declare const validateListVpcConnectorsResponse: Validator<ListVpcConnectorsResponse>;
export declare const validateListVpcIngressConnectionsRequest: Validator<ListVpcIngressConnectionsRequest>;
export declare const validateListVpcIngressConnectionsResponse: Validator<ListVpcIngressConnectionsResponse>;
export declare const validatePauseServiceRequest: Validator<PauseServiceRequest>;
export declare const validatePauseServiceResponse: Validator<PauseServiceResponse>;
export declare const validateResumeServiceRequest: Validator<ResumeServiceRequest>;
export declare const validateResumeServiceResponse: Validator<ResumeServiceResponse>;
export declare const validateStartDeploymentRequest: Validator<StartDeploymentRequest>;
export declare const validateStartDeploymentResponse: Validator<StartDeploymentResponse>;
export declare const validateTagResourceRequest: Validator<TagResourceRequest>;
export declare const validateTagResourceResponse: Validator<TagResourceResponse>;
export declare const validateUntagResourceRequest: Validator<UntagResourceRequest>;
export declare const validateUntagResourceResponse: Validator<UntagResourceResponse>;
export declare const validateUpdateDefaultAutoScalingConfigurationRequest: Validator<UpdateDefaultAutoScalingConfigurationRequest>;
export declare const validateUpdateDefaultAutoScalingConfigurationResponse: Validator<UpdateDefaultAutoScalingConfigurationResponse>;
export declare const validateUpdateServiceRequest: Validator<UpdateServiceRequest>;
export declare const validateUpdateServiceResponse: Validator<UpdateServiceResponse>;
export declare const validateUpdateVpcIngressConnectionRequest: Validator<UpdateVpcIngressConnectionRequest>;
export declare const validateUpdateVpcIngressConnectionResponse: Validator<UpdateVpcIngressConnectionResponse>;
