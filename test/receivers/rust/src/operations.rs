//! Finds the types of each operation's request and response.

use receiver::types;
use serde::{Serialize, de::DeserializeOwned};

/// Decodes a message and encodes it again.
pub type Again = fn(&str) -> serde_json::Result<String>;

fn again<T: Serialize + DeserializeOwned>(given: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(given)?)
}

macro_rules! messages {
    ($($operation:literal: $request:ident, $response:ident;)*) => {
        /// What decodes and encodes a message of an operation.
        pub fn of(operation: &str, message: &str) -> Option<Again> {
            match (operation, message) {
                $(($operation, "request") => Some(again::<types::$request>),
                ($operation, "response") => Some(again::<types::$response>),)*
                _ => None,
            }
        }
    };
}

messages! {
    "AssociateCustomDomain": AssociateCustomDomainRequest, AssociateCustomDomainResponse;
    "CreateAutoScalingConfiguration": CreateAutoScalingConfigurationRequest, CreateAutoScalingConfigurationResponse;
    "CreateConnection": CreateConnectionRequest, CreateConnectionResponse;
    "CreateObservabilityConfiguration": CreateObservabilityConfigurationRequest, CreateObservabilityConfigurationResponse;
    "CreateService": CreateServiceRequest, CreateServiceResponse;
    "CreateVpcConnector": CreateVpcConnectorRequest, CreateVpcConnectorResponse;
    "CreateVpcIngressConnection": CreateVpcIngressConnectionRequest, CreateVpcIngressConnectionResponse;
    "DeleteAutoScalingConfiguration": DeleteAutoScalingConfigurationRequest, DeleteAutoScalingConfigurationResponse;
    "DeleteConnection": DeleteConnectionRequest, DeleteConnectionResponse;
    "DeleteObservabilityConfiguration": DeleteObservabilityConfigurationRequest, DeleteObservabilityConfigurationResponse;
    "DeleteService": DeleteServiceRequest, DeleteServiceResponse;
    "DeleteVpcConnector": DeleteVpcConnectorRequest, DeleteVpcConnectorResponse;
    "DeleteVpcIngressConnection": DeleteVpcIngressConnectionRequest, DeleteVpcIngressConnectionResponse;
    "DescribeAutoScalingConfiguration": DescribeAutoScalingConfigurationRequest, DescribeAutoScalingConfigurationResponse;
    "DescribeCustomDomains": DescribeCustomDomainsRequest, DescribeCustomDomainsResponse;
    "DescribeObservabilityConfiguration": DescribeObservabilityConfigurationRequest, DescribeObservabilityConfigurationResponse;
    "DescribeService": DescribeServiceRequest, DescribeServiceResponse;
    "DescribeVpcConnector": DescribeVpcConnectorRequest, DescribeVpcConnectorResponse;
    "DescribeVpcIngressConnection": DescribeVpcIngressConnectionRequest, DescribeVpcIngressConnectionResponse;
    "DisassociateCustomDomain": DisassociateCustomDomainRequest, DisassociateCustomDomainResponse;
    "ListAutoScalingConfigurations": ListAutoScalingConfigurationsRequest, ListAutoScalingConfigurationsResponse;
    "ListConnections": ListConnectionsRequest, ListConnectionsResponse;
    "ListObservabilityConfigurations": ListObservabilityConfigurationsRequest, ListObservabilityConfigurationsResponse;
    "ListOperations": ListOperationsRequest, ListOperationsResponse;
    "ListServices": ListServicesRequest, ListServicesResponse;
    "ListServicesForAutoScalingConfiguration": ListServicesForAutoScalingConfigurationRequest, ListServicesForAutoScalingConfigurationResponse;
    "ListTagsForResource": ListTagsForResourceRequest, ListTagsForResourceResponse;
    "ListVpcConnectors": ListVpcConnectorsRequest, ListVpcConnectorsResponse;
    "ListVpcIngressConnections": ListVpcIngressConnectionsRequest, ListVpcIngressConnectionsResponse;
    "PauseService": PauseServiceRequest, PauseServiceResponse;
    "ResumeService": ResumeServiceRequest, ResumeServiceResponse;
    "StartDeployment": StartDeploymentRequest, StartDeploymentResponse;
    "TagResource": TagResourceRequest, TagResourceResponse;
    "UntagResource": UntagResourceRequest, UntagResourceResponse;
    "UpdateDefaultAutoScalingConfiguration": UpdateDefaultAutoScalingConfigurationRequest, UpdateDefaultAutoScalingConfigurationResponse;
    "UpdateService": UpdateServiceRequest, UpdateServiceResponse;
    "UpdateVpcIngressConnection": UpdateVpcIngressConnectionRequest, UpdateVpcIngressConnectionResponse;
}
