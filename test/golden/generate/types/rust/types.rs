use serde::{Deserialize, Serialize};

/// What lists and services tell about an auto scaling configuration.
///
/// Source: AutoScalingConfigurationSummary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AutoScalingConfigurationSummary {
    /// The ARN of the revision.
    ///
    /// Length: 1 to 1011.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
    /// Source: AutoScalingConfigurationSummary.AutoScalingConfigurationArn.
    #[serde(rename = "AutoScalingConfigurationArn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling_configuration_arn: Option<AppRunnerResourceArn>,
    /// The name that all revisions share.
    ///
    /// Length: 4 to 32.
    /// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
    /// Source: AutoScalingConfigurationSummary.AutoScalingConfigurationName.
    #[serde(rename = "AutoScalingConfigurationName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling_configuration_name: Option<AutoScalingConfigurationName>,
    /// The number of the revision.
    ///
    /// Source: AutoScalingConfigurationSummary.AutoScalingConfigurationRevision.
    #[serde(rename = "AutoScalingConfigurationRevision")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling_configuration_revision: Option<Integer>,
    /// Whether the revision can still be used.
    ///
    /// Source: AutoScalingConfigurationSummary.Status.
    #[serde(rename = "Status")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AutoScalingConfigurationStatus>,
    /// When the revision was created, in seconds since 1970-01-01 UTC.
    ///
    /// Source: AutoScalingConfigurationSummary.CreatedAt.
    #[serde(rename = "CreatedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether at least one service uses the configuration.
    ///
    /// Source: AutoScalingConfigurationSummary.HasAssociatedService.
    #[serde(rename = "HasAssociatedService")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_associated_service: Option<HasAssociatedService>,
    /// Whether new services that name no configuration get this one.
    ///
    /// Source: AutoScalingConfigurationSummary.IsDefault.
    #[serde(rename = "IsDefault")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<IsDefault>,
}

/// An auto scaling configuration's name of 4 to 32 letters, digits, hyphens and underscores that begins with a letter or digit.
///
/// Length: 4 to 32.
/// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
/// Source: AutoScalingConfigurationName.
pub type AutoScalingConfigurationName = std::string::String;

/// Whether a revision is usable or was deleted.
///
/// Source: AutoScalingConfigurationStatus.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AutoScalingConfigurationStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "INACTIVE")]
    Inactive,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// Whether any service uses the configuration at present.
///
/// Source: HasAssociatedService.
pub type HasAssociatedService = bool;

/// Whether the configuration is the account's default in the Region.
///
/// Source: IsDefault.
pub type IsDefault = bool;

/// What went wrong in words, at most 600 characters, which AWS rewords from time to time.
///
/// Length: at most 600.
/// Source: ErrorMessage.
pub type ErrorMessage = std::string::String;

/// A parameter is missing or wrong, or the request makes no sense in the present state.
///
/// Source: InvalidRequestException.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvalidRequestException {
    /// What is wrong with the request.
    ///
    /// Length: at most 600.
    /// Source: InvalidRequestException.Message.
    #[serde(rename = "Message")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<ErrorMessage>,
}

/// The resource is in a state that does not permit the request, such as in the middle of an operation.
///
/// Source: InvalidStateException.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvalidStateException {
    /// Which state stands in the way.
    ///
    /// Length: at most 600.
    /// Source: InvalidStateException.Message.
    #[serde(rename = "Message")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<ErrorMessage>,
}

/// The account has no such resource in the Region.
///
/// Source: ResourceNotFoundException.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceNotFoundException {
    /// What could not be found.
    ///
    /// Length: at most 600.
    /// Source: ResourceNotFoundException.Message.
    #[serde(rename = "Message")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<ErrorMessage>,
}

/// Something failed on the side of the service.
///
/// Source: InternalServiceErrorException.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InternalServiceErrorException {
    /// What is known about the failure.
    ///
    /// Length: at most 600.
    /// Source: InternalServiceErrorException.Message.
    #[serde(rename = "Message")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<ErrorMessage>,
}

/// What is probed, how often, and how many answers decide.
///
/// Source: HealthCheckConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HealthCheckConfiguration {
    /// The protocol of the probe, TCP when left out.
    ///
    /// Source: HealthCheckConfiguration.Protocol.
    #[serde(rename = "Protocol")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<HealthCheckProtocol>,
    /// The address path that an HTTP probe asks for, the root when left out.
    ///
    /// Length: at least 1.
    /// Source: HealthCheckConfiguration.Path.
    #[serde(rename = "Path")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<HealthCheckPath>,
    /// The time from one probe to the next in seconds, 5 when left out.
    ///
    /// Range: 1 to 20.
    /// Source: HealthCheckConfiguration.Interval.
    #[serde(rename = "Interval")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<HealthCheckInterval>,
    /// The time in seconds after which a probe without an answer has failed, 2 when left out.
    ///
    /// Range: 1 to 20.
    /// Source: HealthCheckConfiguration.Timeout.
    #[serde(rename = "Timeout")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<HealthCheckTimeout>,
    /// How many good answers in a row make an instance healthy, 1 when left out.
    ///
    /// Range: 1 to 20.
    /// Source: HealthCheckConfiguration.HealthyThreshold.
    #[serde(rename = "HealthyThreshold")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub healthy_threshold: Option<HealthCheckHealthyThreshold>,
    /// How many failures in a row make an instance unhealthy, 5 when left out.
    ///
    /// Range: 1 to 20.
    /// Source: HealthCheckConfiguration.UnhealthyThreshold.
    #[serde(rename = "UnhealthyThreshold")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unhealthy_threshold: Option<HealthCheckUnhealthyThreshold>,
}

/// The protocol of a probe: a TCP connection only, or an HTTP request.
///
/// Source: HealthCheckProtocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HealthCheckProtocol {
    #[serde(rename = "TCP")]
    Tcp,
    #[serde(rename = "HTTP")]
    Http,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// An address path of at least 1 character.
///
/// Length: at least 1.
/// Source: HealthCheckPath.
pub type HealthCheckPath = std::string::String;

/// The time between two probes, from 1 to 20 seconds.
///
/// Range: 1 to 20.
/// Source: HealthCheckInterval.
pub type HealthCheckInterval = i64;

/// The longest wait for an answer, from 1 to 20 seconds.
///
/// Range: 1 to 20.
/// Source: HealthCheckTimeout.
pub type HealthCheckTimeout = i64;

/// How many successful probes in a row are needed, from 1 to 20.
///
/// Range: 1 to 20.
/// Source: HealthCheckHealthyThreshold.
pub type HealthCheckHealthyThreshold = i64;

/// How many failed probes in a row are needed, from 1 to 20.
///
/// Range: 1 to 20.
/// Source: HealthCheckUnhealthyThreshold.
pub type HealthCheckUnhealthyThreshold = i64;

/// The size and the role of each instance.
///
/// Source: InstanceConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstanceConfiguration {
    /// The processor share in CPU units, 1,024 when left out.
    ///
    /// Length: 3 to 9.
    /// Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
    /// Source: InstanceConfiguration.Cpu.
    #[serde(rename = "Cpu")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<Cpu>,
    /// The memory in MB, 2,048 when left out.
    ///
    /// Length: 3 to 6.
    /// Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
    /// Source: InstanceConfiguration.Memory.
    #[serde(rename = "Memory")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<Memory>,
    /// The role with which the application itself calls AWS.
    ///
    /// Length: 29 to 1024.
    /// Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
    /// Source: InstanceConfiguration.InstanceRoleArn.
    #[serde(rename = "InstanceRoleArn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_role_arn: Option<RoleArn>,
}

/// A processor share as a number of CPU units, or as a number of vCPU with its unit, where 1 vCPU is 1,024 units.
///
/// Length: 3 to 9.
/// Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
/// Source: Cpu.
pub type Cpu = std::string::String;

/// A memory size as a number of MB, or as a number of GB with its unit, where 1 GB is 1,024 MB.
///
/// Length: 3 to 6.
/// Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
/// Source: Memory.
pub type Memory = std::string::String;

/// The way of outgoing traffic, the reach of incoming traffic, and the kind of addresses.
///
/// Source: NetworkConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkConfiguration {
    /// Where outgoing traffic flows.
    ///
    /// Source: NetworkConfiguration.EgressConfiguration.
    #[serde(rename = "EgressConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_configuration: Option<EgressConfiguration>,
    /// Who can reach the service.
    ///
    /// Source: NetworkConfiguration.IngressConfiguration.
    #[serde(rename = "IngressConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ingress_configuration: Option<IngressConfiguration>,
    /// The kind of addresses under which the service is reached, IPV4 when left out.
    ///
    /// Source: NetworkConfiguration.IpAddressType.
    #[serde(rename = "IpAddressType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address_type: Option<IpAddressType>,
}

/// The way of outgoing traffic.
///
/// Source: EgressConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EgressConfiguration {
    /// Whether outgoing traffic passes through a VPC of the customer, DEFAULT when left out.
    ///
    /// Source: EgressConfiguration.EgressType.
    #[serde(rename = "EgressType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_type: Option<EgressType>,
    /// The VPC connector that outgoing traffic takes, of use only with the type VPC.
    ///
    /// Length: 1 to 1011.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
    /// Source: EgressConfiguration.VpcConnectorArn.
    #[serde(rename = "VpcConnectorArn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_connector_arn: Option<AppRunnerResourceArn>,
}

/// The way of outgoing traffic: straight to the internet, or through a VPC of the customer.
///
/// Source: EgressType.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EgressType {
    #[serde(rename = "DEFAULT")]
    Default,
    #[serde(rename = "VPC")]
    Vpc,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// The reach of incoming traffic.
///
/// Source: IngressConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IngressConfiguration {
    /// Whether the internet can reach the service, true when left out, while a private service is reached from a VPC only.
    ///
    /// Source: IngressConfiguration.IsPubliclyAccessible.
    #[serde(rename = "IsPubliclyAccessible")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_publicly_accessible: Option<Boolean>,
}

/// The kind of addresses: IPv4 alone, or IPv4 and IPv6 together.
///
/// Source: IpAddressType.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum IpAddressType {
    #[serde(rename = "IPV4")]
    Ipv4,
    #[serde(rename = "DUAL_STACK")]
    DualStack,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// Whether a service is observed and by which configuration.
///
/// Source: ServiceObservabilityConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceObservabilityConfiguration {
    /// Whether observability is switched on.
    ///
    /// Source: ServiceObservabilityConfiguration.ObservabilityEnabled.
    #[serde(rename = "ObservabilityEnabled")]
    pub observability_enabled: Boolean,
    /// The configuration in use, of use only when switched on, where a name without a revision means the latest one.
    ///
    /// Length: 1 to 1011.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
    /// Source: ServiceObservabilityConfiguration.ObservabilityConfigurationArn.
    #[serde(rename = "ObservabilityConfigurationArn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observability_configuration_arn: Option<AppRunnerResourceArn>,
}

/// Free text of at most 51,200 characters.
///
/// Length: at most 51200.
/// Source: String.
pub type String = std::string::String;

/// A whole number without a documented bound.
///
/// Source: Integer.
pub type Integer = i64;

/// True or false.
///
/// Source: Boolean.
pub type Boolean = bool;

/// True or false, where leaving it out means something of its own.
///
/// Source: NullableBoolean.
pub type NullableBoolean = bool;

/// A moment as seconds since 1970-01-01 UTC, with or without a fraction. Spelled as epoch seconds, with fractions.
///
/// Source: Timestamp.
pub type Timestamp = f64;

/// The unique id of an asynchronous operation, as 32 hexadecimal digits or in the 36-character dashed form.
///
/// Length: 32 to 36.
/// Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
/// Source: UUID.
pub type UUID = std::string::String;

/// The ARN of any resource that App Runner manages.
///
/// Length: 1 to 1011.
/// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
/// Source: AppRunnerResourceArn.
pub type AppRunnerResourceArn = std::string::String;

/// The ARN of an IAM role.
///
/// Length: 29 to 1024.
/// Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
/// Source: RoleArn.
pub type RoleArn = std::string::String;

/// The ARN of a KMS key, named by its key id and not by an alias.
///
/// Length: at most 256.
/// Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
/// Source: KmsKeyArn.
pub type KmsKeyArn = std::string::String;

/// An application that App Runner deploys and runs, with everything that is configured for it.
///
/// Source: Service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// The name that its owner gave the service.
    ///
    /// Length: 4 to 40.
    /// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
    /// Source: Service.ServiceName.
    #[serde(rename = "ServiceName")]
    pub service_name: ServiceName,
    /// The id that App Runner assigned to the service, unique within the Region.
    ///
    /// Length: 32 to 32.
    /// Pattern: `^[0-9a-fA-F]{32}$`.
    /// Source: Service.ServiceId.
    #[serde(rename = "ServiceId")]
    pub service_id: ServiceId,
    /// The ARN by which all other requests name the service.
    ///
    /// Length: 1 to 1011.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
    /// Source: Service.ServiceArn.
    #[serde(rename = "ServiceArn")]
    pub service_arn: AppRunnerResourceArn,
    /// The bare host name under which the service answers, absent or empty while it is private.
    ///
    /// Length: at most 51200.
    /// Source: Service.ServiceUrl.
    #[serde(rename = "ServiceUrl")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_url: Option<String>,
    /// When the service was created, in seconds since 1970-01-01 UTC.
    ///
    /// Source: Service.CreatedAt.
    #[serde(rename = "CreatedAt")]
    pub created_at: Timestamp,
    /// When the service last changed, in seconds since 1970-01-01 UTC.
    ///
    /// Source: Service.UpdatedAt.
    #[serde(rename = "UpdatedAt")]
    pub updated_at: Timestamp,
    /// When the service was deleted, in seconds since 1970-01-01 UTC, present only on a deleted service.
    ///
    /// Source: Service.DeletedAt.
    #[serde(rename = "DeletedAt")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Where the service stands in its life.
    ///
    /// Source: Service.Status.
    #[serde(rename = "Status")]
    pub status: ServiceStatus,
    /// The code or image that is deployed.
    ///
    /// Source: Service.SourceConfiguration.
    #[serde(rename = "SourceConfiguration")]
    pub source_configuration: SourceConfiguration,
    /// The CPU units, the memory in MB and the role of each instance.
    ///
    /// Source: Service.InstanceConfiguration.
    #[serde(rename = "InstanceConfiguration")]
    pub instance_configuration: InstanceConfiguration,
    /// The customer's own key, absent where AWS's own key encrypts the stored copy.
    ///
    /// Source: Service.EncryptionConfiguration.
    #[serde(rename = "EncryptionConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfiguration>,
    /// How App Runner probes the instances.
    ///
    /// Source: Service.HealthCheckConfiguration.
    #[serde(rename = "HealthCheckConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check_configuration: Option<HealthCheckConfiguration>,
    /// The auto scaling configuration revision that the service uses.
    ///
    /// Source: Service.AutoScalingConfigurationSummary.
    #[serde(rename = "AutoScalingConfigurationSummary")]
    pub auto_scaling_configuration_summary: AutoScalingConfigurationSummary,
    /// How traffic enters and leaves the service.
    ///
    /// Source: Service.NetworkConfiguration.
    #[serde(rename = "NetworkConfiguration")]
    pub network_configuration: NetworkConfiguration,
    /// Whether the service is traced and by which configuration.
    ///
    /// Source: Service.ObservabilityConfiguration.
    #[serde(rename = "ObservabilityConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observability_configuration: Option<ServiceObservabilityConfiguration>,
}

/// A service's name of 4 to 40 letters, digits, hyphens and underscores that begins with a letter or digit.
///
/// Length: 4 to 40.
/// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
/// Source: ServiceName.
pub type ServiceName = std::string::String;

/// A service's unique id of 32 hexadecimal digits.
///
/// Length: 32 to 32.
/// Pattern: `^[0-9a-fA-F]{32}$`.
/// Source: ServiceId.
pub type ServiceId = std::string::String;

/// Where a service stands in its life: at rest, failed, deleted, or in the middle of an operation.
///
/// Source: ServiceStatus.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ServiceStatus {
    #[serde(rename = "CREATE_FAILED")]
    CreateFailed,
    #[serde(rename = "RUNNING")]
    Running,
    #[serde(rename = "DELETED")]
    Deleted,
    #[serde(rename = "DELETE_FAILED")]
    DeleteFailed,
    #[serde(rename = "PAUSED")]
    Paused,
    #[serde(rename = "OPERATION_IN_PROGRESS")]
    OperationInProgress,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// The customer's own key that encrypts the copy App Runner keeps of the source and of the logs.
///
/// Source: EncryptionConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncryptionConfiguration {
    /// The ARN of the KMS key.
    ///
    /// Length: at most 256.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
    /// Source: EncryptionConfiguration.KmsKey.
    #[serde(rename = "KmsKey")]
    pub kms_key: KmsKeyArn,
}

/// The one source of a service, a code repository or an image repository, and the access to it.
///
/// Source: SourceConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceConfiguration {
    /// A source code repository to build from, in place of ImageRepository.
    ///
    /// Source: SourceConfiguration.CodeRepository.
    #[serde(rename = "CodeRepository")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_repository: Option<CodeRepository>,
    /// An image repository to deploy from, in place of CodeRepository.
    ///
    /// Source: SourceConfiguration.ImageRepository.
    #[serde(rename = "ImageRepository")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_repository: Option<ImageRepository>,
    /// Whether each new commit or image is deployed by itself: true when left out, but false for public images and images of another account.
    ///
    /// Source: SourceConfiguration.AutoDeploymentsEnabled.
    #[serde(rename = "AutoDeploymentsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_deployments_enabled: Option<NullableBoolean>,
    /// What gives App Runner access to a source that is not public.
    ///
    /// Source: SourceConfiguration.AuthenticationConfiguration.
    #[serde(rename = "AuthenticationConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_configuration: Option<AuthenticationConfiguration>,
}

/// A source code repository and the place in it that is deployed.
///
/// Source: CodeRepository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeRepository {
    /// The web address of the repository.
    ///
    /// Length: at most 51200.
    /// Source: CodeRepository.RepositoryUrl.
    #[serde(rename = "RepositoryUrl")]
    pub repository_url: String,
    /// The branch of the repository that is deployed.
    ///
    /// Source: CodeRepository.SourceCodeVersion.
    #[serde(rename = "SourceCodeVersion")]
    pub source_code_version: SourceCodeVersion,
    /// How the code is built and started, needed only when a service is created.
    ///
    /// Source: CodeRepository.CodeConfiguration.
    #[serde(rename = "CodeConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_configuration: Option<CodeConfiguration>,
    /// The folder with the application, counted from the repository root, which is taken when this is left out.
    ///
    /// Length: 1 to 4096.
    /// Pattern: `^(?:[^\x00]+)$`.
    /// Source: CodeRepository.SourceDirectory.
    #[serde(rename = "SourceDirectory")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_directory: Option<SourceDirectory>,
}

/// Whether the settings of build and start stand in the request or in the repository.
///
/// Source: CodeConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeConfiguration {
    /// Where the settings are read, so that the other place is ignored.
    ///
    /// Source: CodeConfiguration.ConfigurationSource.
    #[serde(rename = "ConfigurationSource")]
    pub configuration_source: ConfigurationSource,
    /// The settings themselves, of use only with the source API.
    ///
    /// Source: CodeConfiguration.CodeConfigurationValues.
    #[serde(rename = "CodeConfigurationValues")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_configuration_values: Option<CodeConfigurationValues>,
}

/// The settings of build and start, given in the request itself.
///
/// Source: CodeConfigurationValues.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeConfigurationValues {
    /// The language environment that builds and runs the code.
    ///
    /// Source: CodeConfigurationValues.Runtime.
    #[serde(rename = "Runtime")]
    pub runtime: Runtime,
    /// The command line that builds the application.
    ///
    /// Pattern: `^(?:[^\x0a\x0d]+)$`.
    /// Source: CodeConfigurationValues.BuildCommand.
    #[serde(rename = "BuildCommand")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build_command: Option<BuildCommand>,
    /// The command line that starts the application.
    ///
    /// Pattern: `^(?:[^\x0a\x0d]+)$`.
    /// Source: CodeConfigurationValues.StartCommand.
    #[serde(rename = "StartCommand")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_command: Option<StartCommand>,
    /// The TCP port on which the application listens, written as text, 8080 when left out.
    ///
    /// Length: at most 51200.
    /// Source: CodeConfigurationValues.Port.
    #[serde(rename = "Port")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// The environment variables of the running application, of which PORT must not be one.
    ///
    /// Keys: RuntimeEnvironmentVariablesKey.
    /// Source: CodeConfigurationValues.RuntimeEnvironmentVariables.
    #[serde(rename = "RuntimeEnvironmentVariables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_environment_variables: Option<RuntimeEnvironmentVariables>,
    /// The environment variables that are filled from stored secrets and parameters.
    ///
    /// Keys: RuntimeEnvironmentSecretsName.
    /// Source: CodeConfigurationValues.RuntimeEnvironmentSecrets.
    #[serde(rename = "RuntimeEnvironmentSecrets")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_environment_secrets: Option<RuntimeEnvironmentSecrets>,
}

/// Where build and start settings are read: the apprunner.yaml file of the repository, or the request.
///
/// Source: ConfigurationSource.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ConfigurationSource {
    #[serde(rename = "REPOSITORY")]
    Repository,
    #[serde(rename = "API")]
    Api,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// A managed language environment, named by language and version.
///
/// Source: Runtime.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Runtime {
    #[serde(rename = "PYTHON_3")]
    Python3,
    #[serde(rename = "NODEJS_12")]
    Nodejs12,
    #[serde(rename = "NODEJS_14")]
    Nodejs14,
    #[serde(rename = "CORRETTO_8")]
    Corretto8,
    #[serde(rename = "CORRETTO_11")]
    Corretto11,
    #[serde(rename = "NODEJS_16")]
    Nodejs16,
    #[serde(rename = "GO_1")]
    Go1,
    #[serde(rename = "DOTNET_6")]
    Dotnet6,
    #[serde(rename = "PHP_81")]
    Php81,
    #[serde(rename = "RUBY_31")]
    Ruby31,
    #[serde(rename = "PYTHON_311")]
    Python311,
    #[serde(rename = "NODEJS_18")]
    Nodejs18,
    #[serde(rename = "NODEJS_22")]
    Nodejs22,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// A build command on one line.
///
/// Pattern: `^(?:[^\x0a\x0d]+)$`.
/// Source: BuildCommand.
pub type BuildCommand = std::string::String;

/// A start command on one line.
///
/// Pattern: `^(?:[^\x0a\x0d]+)$`.
/// Source: StartCommand.
pub type StartCommand = std::string::String;

/// A path in the repository, from 1 to 4,096 characters and without the null character.
///
/// Length: 1 to 4096.
/// Pattern: `^(?:[^\x00]+)$`.
/// Source: SourceDirectory.
pub type SourceDirectory = std::string::String;

/// A version of the code in a repository.
///
/// Source: SourceCodeVersion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceCodeVersion {
    /// The kind of name that Value holds.
    ///
    /// Source: SourceCodeVersion.Type.
    #[serde(rename = "Type")]
    pub r#type: SourceCodeVersionType,
    /// The name of the branch.
    ///
    /// Length: at most 51200.
    /// Source: SourceCodeVersion.Value.
    #[serde(rename = "Value")]
    pub value: String,
}

/// The kind of name that picks a version, of which only a branch is known.
///
/// Source: SourceCodeVersionType.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SourceCodeVersionType {
    #[serde(rename = "BRANCH")]
    Branch,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// A container image and how it is run.
///
/// Source: ImageRepository.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImageRepository {
    /// The address of the image, with its tag or digest.
    ///
    /// Length: 1 to 1024.
    /// Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
    /// Source: ImageRepository.ImageIdentifier.
    #[serde(rename = "ImageIdentifier")]
    pub image_identifier: ImageIdentifier,
    /// How the container is started.
    ///
    /// Source: ImageRepository.ImageConfiguration.
    #[serde(rename = "ImageConfiguration")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_configuration: Option<ImageConfiguration>,
    /// Whether the image lies in a private or a public registry.
    ///
    /// Source: ImageRepository.ImageRepositoryType.
    #[serde(rename = "ImageRepositoryType")]
    pub image_repository_type: ImageRepositoryType,
}

/// The address of an image in Amazon ECR or in the ECR public gallery, from 1 to 1,024 characters.
///
/// Length: 1 to 1024.
/// Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
/// Source: ImageIdentifier.
pub type ImageIdentifier = std::string::String;

/// The kind of registry: private Amazon ECR, or the ECR public gallery.
///
/// Source: ImageRepositoryType.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ImageRepositoryType {
    #[serde(rename = "ECR")]
    Ecr,
    #[serde(rename = "ECR_PUBLIC")]
    EcrPublic,
    /// A value that this release does not know.
    #[serde(untagged)]
    Other(std::string::String),
}

/// How a container made from the image is started.
///
/// Source: ImageConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImageConfiguration {
    /// The environment variables of the running container, of which PORT must not be one.
    ///
    /// Keys: RuntimeEnvironmentVariablesKey.
    /// Source: ImageConfiguration.RuntimeEnvironmentVariables.
    #[serde(rename = "RuntimeEnvironmentVariables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_environment_variables: Option<RuntimeEnvironmentVariables>,
    /// The command line that replaces the start command of the image.
    ///
    /// Pattern: `^(?:[^\x0a\x0d]+)$`.
    /// Source: ImageConfiguration.StartCommand.
    #[serde(rename = "StartCommand")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_command: Option<StartCommand>,
    /// The TCP port on which the container listens, written as text, 8080 when left out.
    ///
    /// Length: at most 51200.
    /// Source: ImageConfiguration.Port.
    #[serde(rename = "Port")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
    /// The environment variables that are filled from stored secrets and parameters.
    ///
    /// Keys: RuntimeEnvironmentSecretsName.
    /// Source: ImageConfiguration.RuntimeEnvironmentSecrets.
    #[serde(rename = "RuntimeEnvironmentSecrets")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_environment_secrets: Option<RuntimeEnvironmentSecrets>,
}

/// What App Runner identifies itself with at the source.
///
/// Source: AuthenticationConfiguration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AuthenticationConfiguration {
    /// The connection to the repository's provider, needed for GitHub and Bitbucket repositories.
    ///
    /// Length: 1 to 1011.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
    /// Source: AuthenticationConfiguration.ConnectionArn.
    #[serde(rename = "ConnectionArn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_arn: Option<AppRunnerResourceArn>,
    /// The role that may pull the image, needed for private Amazon ECR.
    ///
    /// Length: 29 to 1024.
    /// Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
    /// Source: AuthenticationConfiguration.AccessRoleArn.
    #[serde(rename = "AccessRoleArn")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_role_arn: Option<RoleArn>,
}

/// Environment variables by name, with their values in the clear.
///
/// Keys: RuntimeEnvironmentVariablesKey.
/// Source: RuntimeEnvironmentVariables.
pub type RuntimeEnvironmentVariables =
    std::collections::BTreeMap<std::string::String, RuntimeEnvironmentVariablesValue>;

/// An environment variable's name of 1 to 51,200 characters.
///
/// Length: 1 to 51200.
/// Source: RuntimeEnvironmentVariablesKey.
pub type RuntimeEnvironmentVariablesKey = std::string::String;

/// An environment variable's value of at most 51,200 characters.
///
/// Length: at most 51200.
/// Source: RuntimeEnvironmentVariablesValue.
pub type RuntimeEnvironmentVariablesValue = std::string::String;

/// Environment variables by name, each with the address of the secret or parameter that fills it.
///
/// Keys: RuntimeEnvironmentSecretsName.
/// Source: RuntimeEnvironmentSecrets.
pub type RuntimeEnvironmentSecrets =
    std::collections::BTreeMap<std::string::String, RuntimeEnvironmentSecretsValue>;

/// The name, from 1 to 2,048 characters, of an environment variable that a secret fills.
///
/// Length: 1 to 2048.
/// Source: RuntimeEnvironmentSecretsName.
pub type RuntimeEnvironmentSecretsName = std::string::String;

/// The ARN of a Secrets Manager secret or SSM parameter, or the name of a parameter in the same Region, from 1 to 2,048 characters.
///
/// Length: 1 to 2048.
/// Source: RuntimeEnvironmentSecretsValue.
pub type RuntimeEnvironmentSecretsValue = std::string::String;

/// Which service is to be paused.
///
/// Source: PauseServiceRequest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PauseServiceRequest {
    /// The service to pause.
    ///
    /// Length: 1 to 1011.
    /// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
    /// Source: PauseServiceRequest.ServiceArn.
    #[serde(rename = "ServiceArn")]
    pub service_arn: AppRunnerResourceArn,
}

/// The service and the operation that pauses it.
///
/// Source: PauseServiceResponse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PauseServiceResponse {
    /// The service as it stands while the operation runs.
    ///
    /// Source: PauseServiceResponse.Service.
    #[serde(rename = "Service")]
    pub service: Service,
    /// The id of the operation that pauses the service, absent where there was nothing to do.
    ///
    /// Length: 32 to 36.
    /// Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
    /// Source: PauseServiceResponse.OperationId.
    #[serde(rename = "OperationId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_id: Option<UUID>,
}
