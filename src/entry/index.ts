/**
 * Validate files and messages, compare releases, and look things up in the contract; nothing is read or written.
 *
 * @module apprunner-contract
 */

export {
  type ValidationError,
  type Validator,
  validateAssociateCustomDomainRequest,
  validateAssociateCustomDomainResponse,
  validateCreateAutoScalingConfigurationRequest,
  validateCreateAutoScalingConfigurationResponse,
  validateCreateConnectionRequest,
  validateCreateConnectionResponse,
  validateCreateObservabilityConfigurationRequest,
  validateCreateObservabilityConfigurationResponse,
  validateCreateServiceRequest,
  validateCreateServiceResponse,
  validateCreateVpcConnectorRequest,
  validateCreateVpcConnectorResponse,
  validateCreateVpcIngressConnectionRequest,
  validateCreateVpcIngressConnectionResponse,
  validateDeleteAutoScalingConfigurationRequest,
  validateDeleteAutoScalingConfigurationResponse,
  validateDeleteConnectionRequest,
  validateDeleteConnectionResponse,
  validateDeleteObservabilityConfigurationRequest,
  validateDeleteObservabilityConfigurationResponse,
  validateDeleteServiceRequest,
  validateDeleteServiceResponse,
  validateDeleteVpcConnectorRequest,
  validateDeleteVpcConnectorResponse,
  validateDeleteVpcIngressConnectionRequest,
  validateDeleteVpcIngressConnectionResponse,
  validateDescribeAutoScalingConfigurationRequest,
  validateDescribeAutoScalingConfigurationResponse,
  validateDescribeCustomDomainsRequest,
  validateDescribeCustomDomainsResponse,
  validateDescribeObservabilityConfigurationRequest,
  validateDescribeObservabilityConfigurationResponse,
  validateDescribeServiceRequest,
  validateDescribeServiceResponse,
  validateDescribeVpcConnectorRequest,
  validateDescribeVpcConnectorResponse,
  validateDescribeVpcIngressConnectionRequest,
  validateDescribeVpcIngressConnectionResponse,
  validateDisassociateCustomDomainRequest,
  validateDisassociateCustomDomainResponse,
  validateListAutoScalingConfigurationsRequest,
  validateListAutoScalingConfigurationsResponse,
  validateListConnectionsRequest,
  validateListConnectionsResponse,
  validateListObservabilityConfigurationsRequest,
  validateListObservabilityConfigurationsResponse,
  validateListOperationsRequest,
  validateListOperationsResponse,
  validateListServicesForAutoScalingConfigurationRequest,
  validateListServicesForAutoScalingConfigurationResponse,
  validateListServicesRequest,
  validateListServicesResponse,
  validateListTagsForResourceRequest,
  validateListTagsForResourceResponse,
  validateListVpcConnectorsRequest,
  validateListVpcConnectorsResponse,
  validateListVpcIngressConnectionsRequest,
  validateListVpcIngressConnectionsResponse,
  validatePauseServiceRequest,
  validatePauseServiceResponse,
  validateResumeServiceRequest,
  validateResumeServiceResponse,
  validateStartDeploymentRequest,
  validateStartDeploymentResponse,
  validateTagResourceRequest,
  validateTagResourceResponse,
  validateUntagResourceRequest,
  validateUntagResourceResponse,
  validateUpdateDefaultAutoScalingConfigurationRequest,
  validateUpdateDefaultAutoScalingConfigurationResponse,
  validateUpdateServiceRequest,
  validateUpdateServiceResponse,
  validateUpdateVpcIngressConnectionRequest,
  validateUpdateVpcIngressConnectionResponse,
} from "../../generated/latest/validators.js";
export type { Operation, ReleaseContract, Schema } from "../contract/at-release.ts";
export { LATEST, RELEASES } from "../contract/contract.ts";
export type { ShapeRule, Site } from "../core/define.ts";
export type { Diagnostic, Finding, Fix } from "../core/diagnostic.ts";
export type { Position, Range } from "../core/range.ts";
export type { Release } from "../core/release.ts";
export type { DocumentReport, Outcome } from "../core/report.ts";
export type { Severity } from "../core/severity.ts";
export type { Intent, Kind } from "../core/subject.ts";
export { isKnown, type Seen, UNKNOWN, type Unknown } from "../core/unknown.ts";
export { contract, diff } from "../engine/contract-data.ts";
export { type DiagnoseOptions, diagnostics, type ValueDiagnostic } from "../engine/diagnose.ts";
export type { Change } from "../engine/diff.ts";
export { type ValidateTextOptions as ValidateOptions, validate } from "../engine/validate-text.ts";
export { defineRule, type OwnRule } from "../rules/own.ts";
