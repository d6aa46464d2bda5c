// Made from App Runner release 2025-04-24 by `npm run generate`; do not edit.

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

/** Whether a value conforms to AssociateCustomDomainRequest; its `errors` say where not. */
export declare const validateAssociateCustomDomainRequest: Validator<AssociateCustomDomainRequest>;
/** Whether a value conforms to AssociateCustomDomainResponse; its `errors` say where not. */
export declare const validateAssociateCustomDomainResponse: Validator<AssociateCustomDomainResponse>;
/** Whether a value conforms to CreateAutoScalingConfigurationRequest; its `errors` say where not. */
export declare const validateCreateAutoScalingConfigurationRequest: Validator<CreateAutoScalingConfigurationRequest>;
/** Whether a value conforms to CreateAutoScalingConfigurationResponse; its `errors` say where not. */
export declare const validateCreateAutoScalingConfigurationResponse: Validator<CreateAutoScalingConfigurationResponse>;
/** Whether a value conforms to CreateConnectionRequest; its `errors` say where not. */
export declare const validateCreateConnectionRequest: Validator<CreateConnectionRequest>;
/** Whether a value conforms to CreateConnectionResponse; its `errors` say where not. */
export declare const validateCreateConnectionResponse: Validator<CreateConnectionResponse>;
/** Whether a value conforms to CreateObservabilityConfigurationRequest; its `errors` say where not. */
export declare const validateCreateObservabilityConfigurationRequest: Validator<CreateObservabilityConfigurationRequest>;
/** Whether a value conforms to CreateObservabilityConfigurationResponse; its `errors` say where not. */
export declare const validateCreateObservabilityConfigurationResponse: Validator<CreateObservabilityConfigurationResponse>;
/** Whether a value conforms to CreateServiceRequest; its `errors` say where not. */
export declare const validateCreateServiceRequest: Validator<CreateServiceRequest>;
/** Whether a value conforms to CreateServiceResponse; its `errors` say where not. */
export declare const validateCreateServiceResponse: Validator<CreateServiceResponse>;
/** Whether a value conforms to CreateVpcConnectorRequest; its `errors` say where not. */
export declare const validateCreateVpcConnectorRequest: Validator<CreateVpcConnectorRequest>;
/** Whether a value conforms to CreateVpcConnectorResponse; its `errors` say where not. */
export declare const validateCreateVpcConnectorResponse: Validator<CreateVpcConnectorResponse>;
/** Whether a value conforms to CreateVpcIngressConnectionRequest; its `errors` say where not. */
export declare const validateCreateVpcIngressConnectionRequest: Validator<CreateVpcIngressConnectionRequest>;
/** Whether a value conforms to CreateVpcIngressConnectionResponse; its `errors` say where not. */
export declare const validateCreateVpcIngressConnectionResponse: Validator<CreateVpcIngressConnectionResponse>;
/** Whether a value conforms to DeleteAutoScalingConfigurationRequest; its `errors` say where not. */
export declare const validateDeleteAutoScalingConfigurationRequest: Validator<DeleteAutoScalingConfigurationRequest>;
/** Whether a value conforms to DeleteAutoScalingConfigurationResponse; its `errors` say where not. */
export declare const validateDeleteAutoScalingConfigurationResponse: Validator<DeleteAutoScalingConfigurationResponse>;
/** Whether a value conforms to DeleteConnectionRequest; its `errors` say where not. */
export declare const validateDeleteConnectionRequest: Validator<DeleteConnectionRequest>;
/** Whether a value conforms to DeleteConnectionResponse; its `errors` say where not. */
export declare const validateDeleteConnectionResponse: Validator<DeleteConnectionResponse>;
/** Whether a value conforms to DeleteObservabilityConfigurationRequest; its `errors` say where not. */
export declare const validateDeleteObservabilityConfigurationRequest: Validator<DeleteObservabilityConfigurationRequest>;
/** Whether a value conforms to DeleteObservabilityConfigurationResponse; its `errors` say where not. */
export declare const validateDeleteObservabilityConfigurationResponse: Validator<DeleteObservabilityConfigurationResponse>;
/** Whether a value conforms to DeleteServiceRequest; its `errors` say where not. */
export declare const validateDeleteServiceRequest: Validator<DeleteServiceRequest>;
/** Whether a value conforms to DeleteServiceResponse; its `errors` say where not. */
export declare const validateDeleteServiceResponse: Validator<DeleteServiceResponse>;
/** Whether a value conforms to DeleteVpcConnectorRequest; its `errors` say where not. */
export declare const validateDeleteVpcConnectorRequest: Validator<DeleteVpcConnectorRequest>;
/** Whether a value conforms to DeleteVpcConnectorResponse; its `errors` say where not. */
export declare const validateDeleteVpcConnectorResponse: Validator<DeleteVpcConnectorResponse>;
/** Whether a value conforms to DeleteVpcIngressConnectionRequest; its `errors` say where not. */
export declare const validateDeleteVpcIngressConnectionRequest: Validator<DeleteVpcIngressConnectionRequest>;
/** Whether a value conforms to DeleteVpcIngressConnectionResponse; its `errors` say where not. */
export declare const validateDeleteVpcIngressConnectionResponse: Validator<DeleteVpcIngressConnectionResponse>;
/** Whether a value conforms to DescribeAutoScalingConfigurationRequest; its `errors` say where not. */
export declare const validateDescribeAutoScalingConfigurationRequest: Validator<DescribeAutoScalingConfigurationRequest>;
/** Whether a value conforms to DescribeAutoScalingConfigurationResponse; its `errors` say where not. */
export declare const validateDescribeAutoScalingConfigurationResponse: Validator<DescribeAutoScalingConfigurationResponse>;
/** Whether a value conforms to DescribeCustomDomainsRequest; its `errors` say where not. */
export declare const validateDescribeCustomDomainsRequest: Validator<DescribeCustomDomainsRequest>;
/** Whether a value conforms to DescribeCustomDomainsResponse; its `errors` say where not. */
export declare const validateDescribeCustomDomainsResponse: Validator<DescribeCustomDomainsResponse>;
/** Whether a value conforms to DescribeObservabilityConfigurationRequest; its `errors` say where not. */
export declare const validateDescribeObservabilityConfigurationRequest: Validator<DescribeObservabilityConfigurationRequest>;
/** Whether a value conforms to DescribeObservabilityConfigurationResponse; its `errors` say where not. */
export declare const validateDescribeObservabilityConfigurationResponse: Validator<DescribeObservabilityConfigurationResponse>;
/** Whether a value conforms to DescribeServiceRequest; its `errors` say where not. */
export declare const validateDescribeServiceRequest: Validator<DescribeServiceRequest>;
/** Whether a value conforms to DescribeServiceResponse; its `errors` say where not. */
export declare const validateDescribeServiceResponse: Validator<DescribeServiceResponse>;
/** Whether a value conforms to DescribeVpcConnectorRequest; its `errors` say where not. */
export declare const validateDescribeVpcConnectorRequest: Validator<DescribeVpcConnectorRequest>;
/** Whether a value conforms to DescribeVpcConnectorResponse; its `errors` say where not. */
export declare const validateDescribeVpcConnectorResponse: Validator<DescribeVpcConnectorResponse>;
/** Whether a value conforms to DescribeVpcIngressConnectionRequest; its `errors` say where not. */
export declare const validateDescribeVpcIngressConnectionRequest: Validator<DescribeVpcIngressConnectionRequest>;
/** Whether a value conforms to DescribeVpcIngressConnectionResponse; its `errors` say where not. */
export declare const validateDescribeVpcIngressConnectionResponse: Validator<DescribeVpcIngressConnectionResponse>;
/** Whether a value conforms to DisassociateCustomDomainRequest; its `errors` say where not. */
export declare const validateDisassociateCustomDomainRequest: Validator<DisassociateCustomDomainRequest>;
/** Whether a value conforms to DisassociateCustomDomainResponse; its `errors` say where not. */
export declare const validateDisassociateCustomDomainResponse: Validator<DisassociateCustomDomainResponse>;
/** Whether a value conforms to ListAutoScalingConfigurationsRequest; its `errors` say where not. */
export declare const validateListAutoScalingConfigurationsRequest: Validator<ListAutoScalingConfigurationsRequest>;
/** Whether a value conforms to ListAutoScalingConfigurationsResponse; its `errors` say where not. */
export declare const validateListAutoScalingConfigurationsResponse: Validator<ListAutoScalingConfigurationsResponse>;
/** Whether a value conforms to ListConnectionsRequest; its `errors` say where not. */
export declare const validateListConnectionsRequest: Validator<ListConnectionsRequest>;
/** Whether a value conforms to ListConnectionsResponse; its `errors` say where not. */
export declare const validateListConnectionsResponse: Validator<ListConnectionsResponse>;
/** Whether a value conforms to ListObservabilityConfigurationsRequest; its `errors` say where not. */
export declare const validateListObservabilityConfigurationsRequest: Validator<ListObservabilityConfigurationsRequest>;
/** Whether a value conforms to ListObservabilityConfigurationsResponse; its `errors` say where not. */
export declare const validateListObservabilityConfigurationsResponse: Validator<ListObservabilityConfigurationsResponse>;
/** Whether a value conforms to ListOperationsRequest; its `errors` say where not. */
export declare const validateListOperationsRequest: Validator<ListOperationsRequest>;
/** Whether a value conforms to ListOperationsResponse; its `errors` say where not. */
export declare const validateListOperationsResponse: Validator<ListOperationsResponse>;
/** Whether a value conforms to ListServicesRequest; its `errors` say where not. */
export declare const validateListServicesRequest: Validator<ListServicesRequest>;
/** Whether a value conforms to ListServicesResponse; its `errors` say where not. */
export declare const validateListServicesResponse: Validator<ListServicesResponse>;
/** Whether a value conforms to ListServicesForAutoScalingConfigurationRequest; its `errors` say where not. */
export declare const validateListServicesForAutoScalingConfigurationRequest: Validator<ListServicesForAutoScalingConfigurationRequest>;
/** Whether a value conforms to ListServicesForAutoScalingConfigurationResponse; its `errors` say where not. */
export declare const validateListServicesForAutoScalingConfigurationResponse: Validator<ListServicesForAutoScalingConfigurationResponse>;
/** Whether a value conforms to ListTagsForResourceRequest; its `errors` say where not. */
export declare const validateListTagsForResourceRequest: Validator<ListTagsForResourceRequest>;
/** Whether a value conforms to ListTagsForResourceResponse; its `errors` say where not. */
export declare const validateListTagsForResourceResponse: Validator<ListTagsForResourceResponse>;
/** Whether a value conforms to ListVpcConnectorsRequest; its `errors` say where not. */
export declare const validateListVpcConnectorsRequest: Validator<ListVpcConnectorsRequest>;
/** Whether a value conforms to ListVpcConnectorsResponse; its `errors` say where not. */
export declare const validateListVpcConnectorsResponse: Validator<ListVpcConnectorsResponse>;
/** Whether a value conforms to ListVpcIngressConnectionsRequest; its `errors` say where not. */
export declare const validateListVpcIngressConnectionsRequest: Validator<ListVpcIngressConnectionsRequest>;
/** Whether a value conforms to ListVpcIngressConnectionsResponse; its `errors` say where not. */
export declare const validateListVpcIngressConnectionsResponse: Validator<ListVpcIngressConnectionsResponse>;
/** Whether a value conforms to PauseServiceRequest; its `errors` say where not. */
export declare const validatePauseServiceRequest: Validator<PauseServiceRequest>;
/** Whether a value conforms to PauseServiceResponse; its `errors` say where not. */
export declare const validatePauseServiceResponse: Validator<PauseServiceResponse>;
/** Whether a value conforms to ResumeServiceRequest; its `errors` say where not. */
export declare const validateResumeServiceRequest: Validator<ResumeServiceRequest>;
/** Whether a value conforms to ResumeServiceResponse; its `errors` say where not. */
export declare const validateResumeServiceResponse: Validator<ResumeServiceResponse>;
/** Whether a value conforms to StartDeploymentRequest; its `errors` say where not. */
export declare const validateStartDeploymentRequest: Validator<StartDeploymentRequest>;
/** Whether a value conforms to StartDeploymentResponse; its `errors` say where not. */
export declare const validateStartDeploymentResponse: Validator<StartDeploymentResponse>;
/** Whether a value conforms to TagResourceRequest; its `errors` say where not. */
export declare const validateTagResourceRequest: Validator<TagResourceRequest>;
/** Whether a value conforms to TagResourceResponse; its `errors` say where not. */
export declare const validateTagResourceResponse: Validator<TagResourceResponse>;
/** Whether a value conforms to UntagResourceRequest; its `errors` say where not. */
export declare const validateUntagResourceRequest: Validator<UntagResourceRequest>;
/** Whether a value conforms to UntagResourceResponse; its `errors` say where not. */
export declare const validateUntagResourceResponse: Validator<UntagResourceResponse>;
/** Whether a value conforms to UpdateDefaultAutoScalingConfigurationRequest; its `errors` say where not. */
export declare const validateUpdateDefaultAutoScalingConfigurationRequest: Validator<UpdateDefaultAutoScalingConfigurationRequest>;
/** Whether a value conforms to UpdateDefaultAutoScalingConfigurationResponse; its `errors` say where not. */
export declare const validateUpdateDefaultAutoScalingConfigurationResponse: Validator<UpdateDefaultAutoScalingConfigurationResponse>;
/** Whether a value conforms to UpdateServiceRequest; its `errors` say where not. */
export declare const validateUpdateServiceRequest: Validator<UpdateServiceRequest>;
/** Whether a value conforms to UpdateServiceResponse; its `errors` say where not. */
export declare const validateUpdateServiceResponse: Validator<UpdateServiceResponse>;
/** Whether a value conforms to UpdateVpcIngressConnectionRequest; its `errors` say where not. */
export declare const validateUpdateVpcIngressConnectionRequest: Validator<UpdateVpcIngressConnectionRequest>;
/** Whether a value conforms to UpdateVpcIngressConnectionResponse; its `errors` say where not. */
export declare const validateUpdateVpcIngressConnectionResponse: Validator<UpdateVpcIngressConnectionResponse>;
