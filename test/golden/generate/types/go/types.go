// Package apprunner holds the shapes of the AWS App Runner API at its release of 2025-04-24, for Go 1.24 and newer.
package apprunner

// What lists and services tell about an auto scaling configuration.
//
// Source: AutoScalingConfigurationSummary.
type AutoScalingConfigurationSummary struct {
	// The ARN of the revision.
	//
	// Length: 1 to 1011.
	// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
	// Source: AutoScalingConfigurationSummary.AutoScalingConfigurationArn.
	AutoScalingConfigurationArn *AppRunnerResourceArn `json:"AutoScalingConfigurationArn,omitempty"`

	// The name that all revisions share.
	//
	// Length: 4 to 32.
	// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
	// Source: AutoScalingConfigurationSummary.AutoScalingConfigurationName.
	AutoScalingConfigurationName *AutoScalingConfigurationName `json:"AutoScalingConfigurationName,omitempty"`

	// The number of the revision.
	//
	// Source: AutoScalingConfigurationSummary.AutoScalingConfigurationRevision.
	AutoScalingConfigurationRevision *Integer `json:"AutoScalingConfigurationRevision,omitempty"`

	// Whether the revision can still be used.
	//
	// Source: AutoScalingConfigurationSummary.Status.
	Status *AutoScalingConfigurationStatus `json:"Status,omitempty"`

	// When the revision was created, in seconds since 1970-01-01 UTC.
	//
	// Source: AutoScalingConfigurationSummary.CreatedAt.
	CreatedAt *Timestamp `json:"CreatedAt,omitempty"`

	// Whether at least one service uses the configuration.
	//
	// Source: AutoScalingConfigurationSummary.HasAssociatedService.
	HasAssociatedService *HasAssociatedService `json:"HasAssociatedService,omitempty"`

	// Whether new services that name no configuration get this one.
	//
	// Source: AutoScalingConfigurationSummary.IsDefault.
	IsDefault *IsDefault `json:"IsDefault,omitempty"`
}

// An auto scaling configuration's name of 4 to 32 letters, digits, hyphens and underscores that begins with a letter or digit.
//
// Length: 4 to 32.
// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
// Source: AutoScalingConfigurationName.
type AutoScalingConfigurationName = string

// Whether a revision is usable or was deleted.
//
// Source: AutoScalingConfigurationStatus.
type AutoScalingConfigurationStatus string

// The values of AutoScalingConfigurationStatus.
const (
	AutoScalingConfigurationStatusActive   AutoScalingConfigurationStatus = "ACTIVE"
	AutoScalingConfigurationStatusInactive AutoScalingConfigurationStatus = "INACTIVE"
)

// Whether any service uses the configuration at present.
//
// Source: HasAssociatedService.
type HasAssociatedService = bool

// Whether the configuration is the account's default in the Region.
//
// Source: IsDefault.
type IsDefault = bool

// What went wrong in words, at most 600 characters, which AWS rewords from time to time.
//
// Length: at most 600.
// Source: ErrorMessage.
type ErrorMessage = string

// A parameter is missing or wrong, or the request makes no sense in the present state.
//
// Source: InvalidRequestException.
type InvalidRequestException struct {
	// What is wrong with the request.
	//
	// Length: at most 600.
	// Source: InvalidRequestException.Message.
	Message *ErrorMessage `json:"Message,omitempty"`
}

// The resource is in a state that does not permit the request, such as in the middle of an operation.
//
// Source: InvalidStateException.
type InvalidStateException struct {
	// Which state stands in the way.
	//
	// Length: at most 600.
	// Source: InvalidStateException.Message.
	Message *ErrorMessage `json:"Message,omitempty"`
}

// The account has no such resource in the Region.
//
// Source: ResourceNotFoundException.
type ResourceNotFoundException struct {
	// What could not be found.
	//
	// Length: at most 600.
	// Source: ResourceNotFoundException.Message.
	Message *ErrorMessage `json:"Message,omitempty"`
}

// Something failed on the side of the service.
//
// Source: InternalServiceErrorException.
type InternalServiceErrorException struct {
	// What is known about the failure.
	//
	// Length: at most 600.
	// Source: InternalServiceErrorException.Message.
	Message *ErrorMessage `json:"Message,omitempty"`
}

// What is probed, how often, and how many answers decide.
//
// Source: HealthCheckConfiguration.
type HealthCheckConfiguration struct {
	// The protocol of the probe, TCP when left out.
	//
	// Source: HealthCheckConfiguration.Protocol.
	Protocol *HealthCheckProtocol `json:"Protocol,omitempty"`

	// The address path that an HTTP probe asks for, the root when left out.
	//
	// Length: at least 1.
	// Source: HealthCheckConfiguration.Path.
	Path *HealthCheckPath `json:"Path,omitempty"`

	// The time from one probe to the next in seconds, 5 when left out.
	//
	// Range: 1 to 20.
	// Source: HealthCheckConfiguration.Interval.
	Interval *HealthCheckInterval `json:"Interval,omitempty"`

	// The time in seconds after which a probe without an answer has failed, 2 when left out.
	//
	// Range: 1 to 20.
	// Source: HealthCheckConfiguration.Timeout.
	Timeout *HealthCheckTimeout `json:"Timeout,omitempty"`

	// How many good answers in a row make an instance healthy, 1 when left out.
	//
	// Range: 1 to 20.
	// Source: HealthCheckConfiguration.HealthyThreshold.
	HealthyThreshold *HealthCheckHealthyThreshold `json:"HealthyThreshold,omitempty"`

	// How many failures in a row make an instance unhealthy, 5 when left out.
	//
	// Range: 1 to 20.
	// Source: HealthCheckConfiguration.UnhealthyThreshold.
	UnhealthyThreshold *HealthCheckUnhealthyThreshold `json:"UnhealthyThreshold,omitempty"`
}

// The protocol of a probe: a TCP connection only, or an HTTP request.
//
// Source: HealthCheckProtocol.
type HealthCheckProtocol string

// The values of HealthCheckProtocol.
const (
	HealthCheckProtocolTcp  HealthCheckProtocol = "TCP"
	HealthCheckProtocolHttp HealthCheckProtocol = "HTTP"
)

// An address path of at least 1 character.
//
// Length: at least 1.
// Source: HealthCheckPath.
type HealthCheckPath = string

// The time between two probes, from 1 to 20 seconds.
//
// Range: 1 to 20.
// Source: HealthCheckInterval.
type HealthCheckInterval = int64

// The longest wait for an answer, from 1 to 20 seconds.
//
// Range: 1 to 20.
// Source: HealthCheckTimeout.
type HealthCheckTimeout = int64

// How many successful probes in a row are needed, from 1 to 20.
//
// Range: 1 to 20.
// Source: HealthCheckHealthyThreshold.
type HealthCheckHealthyThreshold = int64

// How many failed probes in a row are needed, from 1 to 20.
//
// Range: 1 to 20.
// Source: HealthCheckUnhealthyThreshold.
type HealthCheckUnhealthyThreshold = int64

// The size and the role of each instance.
//
// Source: InstanceConfiguration.
type InstanceConfiguration struct {
	// The processor share in CPU units, 1,024 when left out.
	//
	// Length: 3 to 9.
	// Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
	// Source: InstanceConfiguration.Cpu.
	Cpu *Cpu `json:"Cpu,omitempty"`

	// The memory in MB, 2,048 when left out.
	//
	// Length: 3 to 6.
	// Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
	// Source: InstanceConfiguration.Memory.
	Memory *Memory `json:"Memory,omitempty"`

	// The role with which the application itself calls AWS.
	//
	// Length: 29 to 1024.
	// Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
	// Source: InstanceConfiguration.InstanceRoleArn.
	InstanceRoleArn *RoleArn `json:"InstanceRoleArn,omitempty"`
}

// A processor share as a number of CPU units, or as a number of vCPU with its unit, where 1 vCPU is 1,024 units.
//
// Length: 3 to 9.
// Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
// Source: Cpu.
type Cpu = string

// A memory size as a number of MB, or as a number of GB with its unit, where 1 GB is 1,024 MB.
//
// Length: 3 to 6.
// Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
// Source: Memory.
type Memory = string

// The way of outgoing traffic, the reach of incoming traffic, and the kind of addresses.
//
// Source: NetworkConfiguration.
type NetworkConfiguration struct {
	// Where outgoing traffic flows.
	//
	// Source: NetworkConfiguration.EgressConfiguration.
	EgressConfiguration *EgressConfiguration `json:"EgressConfiguration,omitempty"`

	// Who can reach the service.
	//
	// Source: NetworkConfiguration.IngressConfiguration.
	IngressConfiguration *IngressConfiguration `json:"IngressConfiguration,omitempty"`

	// The kind of addresses under which the service is reached, IPV4 when left out.
	//
	// Source: NetworkConfiguration.IpAddressType.
	IpAddressType *IpAddressType `json:"IpAddressType,omitempty"`
}

// The way of outgoing traffic.
//
// Source: EgressConfiguration.
type EgressConfiguration struct {
	// Whether outgoing traffic passes through a VPC of the customer, DEFAULT when left out.
	//
	// Source: EgressConfiguration.EgressType.
	EgressType *EgressType `json:"EgressType,omitempty"`

	// The VPC connector that outgoing traffic takes, of use only with the type VPC.
	//
	// Length: 1 to 1011.
	// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
	// Source: EgressConfiguration.VpcConnectorArn.
	VpcConnectorArn *AppRunnerResourceArn `json:"VpcConnectorArn,omitempty"`
}

// The way of outgoing traffic: straight to the internet, or through a VPC of the customer.
//
// Source: EgressType.
type EgressType string

// The values of EgressType.
const (
	EgressTypeDefault EgressType = "DEFAULT"
	EgressTypeVpc     EgressType = "VPC"
)

// The reach of incoming traffic.
//
// Source: IngressConfiguration.
type IngressConfiguration struct {
	// Whether the internet can reach the service, true when left out, while a private service is reached from a VPC only.
	//
	// Source: IngressConfiguration.IsPubliclyAccessible.
	IsPubliclyAccessible *Boolean `json:"IsPubliclyAccessible,omitempty"`
}

// The kind of addresses: IPv4 alone, or IPv4 and IPv6 together.
//
// Source: IpAddressType.
type IpAddressType string

// The values of IpAddressType.
const (
	IpAddressTypeIpv4      IpAddressType = "IPV4"
	IpAddressTypeDualStack IpAddressType = "DUAL_STACK"
)

// Whether a service is observed and by which configuration.
//
// Source: ServiceObservabilityConfiguration.
type ServiceObservabilityConfiguration struct {
	// Whether observability is switched on.
	//
	// Source: ServiceObservabilityConfiguration.ObservabilityEnabled.
	ObservabilityEnabled Boolean `json:"ObservabilityEnabled"`

	// The configuration in use, of use only when switched on, where a name without a revision means the latest one.
	//
	// Length: 1 to 1011.
	// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
	// Source: ServiceObservabilityConfiguration.ObservabilityConfigurationArn.
	ObservabilityConfigurationArn *AppRunnerResourceArn `json:"ObservabilityConfigurationArn,omitempty"`
}

// Free text of at most 51,200 characters.
//
// Length: at most 51200.
// Source: String.
type String = string

// A whole number without a documented bound.
//
// Source: Integer.
type Integer = int64

// True or false.
//
// Source: Boolean.
type Boolean = bool

// True or false, where leaving it out means something of its own.
//
// Source: NullableBoolean.
type NullableBoolean = bool

// A moment as seconds since 1970-01-01 UTC, with or without a fraction. Spelled as epoch seconds, with fractions.
//
// Source: Timestamp.
type Timestamp = float64

// The unique id of an asynchronous operation, as 32 hexadecimal digits or in the 36-character dashed form.
//
// Length: 32 to 36.
// Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
// Source: UUID.
type UUID = string

// The ARN of any resource that App Runner manages.
//
// Length: 1 to 1011.
// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
// Source: AppRunnerResourceArn.
type AppRunnerResourceArn = string

// The ARN of an IAM role.
//
// Length: 29 to 1024.
// Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
// Source: RoleArn.
type RoleArn = string

// The ARN of a KMS key, named by its key id and not by an alias.
//
// Length: at most 256.
// Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
// Source: KmsKeyArn.
type KmsKeyArn = string

// An application that App Runner deploys and runs, with everything that is configured for it.
//
// Source: Service.
type Service struct {
	// The name that its owner gave the service.
	//
	// Length: 4 to 40.
	// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
	// Source: Service.ServiceName.
	ServiceName ServiceName `json:"ServiceName"`

	// The id that App Runner assigned to the service, unique within the Region.
	//
	// Length: 32 to 32.
	// Pattern: `^[0-9a-fA-F]{32}$`.
	// Source: Service.ServiceId.
	ServiceId ServiceId `json:"ServiceId"`

	// The ARN by which all other requests name the service.
	//
	// Length: 1 to 1011.
	// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
	// Source: Service.ServiceArn.
	ServiceArn AppRunnerResourceArn `json:"ServiceArn"`

	// The bare host name under which the service answers, absent or empty while it is private.
	//
	// Length: at most 51200.
	// Source: Service.ServiceUrl.
	ServiceUrl *String `json:"ServiceUrl,omitempty"`

	// When the service was created, in seconds since 1970-01-01 UTC.
	//
	// Source: Service.CreatedAt.
	CreatedAt Timestamp `json:"CreatedAt"`

	// When the service last changed, in seconds since 1970-01-01 UTC.
	//
	// Source: Service.UpdatedAt.
	UpdatedAt Timestamp `json:"UpdatedAt"`

	// When the service was deleted, in seconds since 1970-01-01 UTC, present only on a deleted service.
	//
	// Source: Service.DeletedAt.
	DeletedAt *Timestamp `json:"DeletedAt,omitempty"`

	// Where the service stands in its life.
	//
	// Source: Service.Status.
	Status ServiceStatus `json:"Status"`

	// The code or image that is deployed.
	//
	// Source: Service.SourceConfiguration.
	SourceConfiguration SourceConfiguration `json:"SourceConfiguration"`

	// The CPU units, the memory in MB and the role of each instance.
	//
	// Source: Service.InstanceConfiguration.
	InstanceConfiguration InstanceConfiguration `json:"InstanceConfiguration"`

	// The customer's own key, absent where AWS's own key encrypts the stored copy.
	//
	// Source: Service.EncryptionConfiguration.
	EncryptionConfiguration *EncryptionConfiguration `json:"EncryptionConfiguration,omitempty"`

	// How App Runner probes the instances.
	//
	// Source: Service.HealthCheckConfiguration.
	HealthCheckConfiguration *HealthCheckConfiguration `json:"HealthCheckConfiguration,omitempty"`

	// The auto scaling configuration revision that the service uses.
	//
	// Source: Service.AutoScalingConfigurationSummary.
	AutoScalingConfigurationSummary AutoScalingConfigurationSummary `json:"AutoScalingConfigurationSummary"`

	// How traffic enters and leaves the service.
	//
	// Source: Service.NetworkConfiguration.
	NetworkConfiguration NetworkConfiguration `json:"NetworkConfiguration"`

	// Whether the service is traced and by which configuration.
	//
	// Source: Service.ObservabilityConfiguration.
	ObservabilityConfiguration *ServiceObservabilityConfiguration `json:"ObservabilityConfiguration,omitempty"`
}

// A service's name of 4 to 40 letters, digits, hyphens and underscores that begins with a letter or digit.
//
// Length: 4 to 40.
// Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
// Source: ServiceName.
type ServiceName = string

// A service's unique id of 32 hexadecimal digits.
//
// Length: 32 to 32.
// Pattern: `^[0-9a-fA-F]{32}$`.
// Source: ServiceId.
type ServiceId = string

// Where a service stands in its life: at rest, failed, deleted, or in the middle of an operation.
//
// Source: ServiceStatus.
type ServiceStatus string

// The values of ServiceStatus.
const (
	ServiceStatusCreateFailed        ServiceStatus = "CREATE_FAILED"
	ServiceStatusRunning             ServiceStatus = "RUNNING"
	ServiceStatusDeleted             ServiceStatus = "DELETED"
	ServiceStatusDeleteFailed        ServiceStatus = "DELETE_FAILED"
	ServiceStatusPaused              ServiceStatus = "PAUSED"
	ServiceStatusOperationInProgress ServiceStatus = "OPERATION_IN_PROGRESS"
)

// The customer's own key that encrypts the copy App Runner keeps of the source and of the logs.
//
// Source: EncryptionConfiguration.
type EncryptionConfiguration struct {
	// The ARN of the KMS key.
	//
	// Length: at most 256.
	// Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
	// Source: EncryptionConfiguration.KmsKey.
	KmsKey KmsKeyArn `json:"KmsKey"`
}

// The one source of a service, a code repository or an image repository, and the access to it.
//
// Source: SourceConfiguration.
type SourceConfiguration struct {
	// A source code repository to build from, in place of ImageRepository.
	//
	// Source: SourceConfiguration.CodeRepository.
	CodeRepository *CodeRepository `json:"CodeRepository,omitempty"`

	// An image repository to deploy from, in place of CodeRepository.
	//
	// Source: SourceConfiguration.ImageRepository.
	ImageRepository *ImageRepository `json:"ImageRepository,omitempty"`

	// Whether each new commit or image is deployed by itself: true when left out, but false for public images and images of another account.
	//
	// Source: SourceConfiguration.AutoDeploymentsEnabled.
	AutoDeploymentsEnabled *NullableBoolean `json:"AutoDeploymentsEnabled,omitempty"`

	// What gives App Runner access to a source that is not public.
	//
	// Source: SourceConfiguration.AuthenticationConfiguration.
	AuthenticationConfiguration *AuthenticationConfiguration `json:"AuthenticationConfiguration,omitempty"`
}

// A source code repository and the place in it that is deployed.
//
// Source: CodeRepository.
type CodeRepository struct {
	// The web address of the repository.
	//
	// Length: at most 51200.
	// Source: CodeRepository.RepositoryUrl.
	RepositoryUrl String `json:"RepositoryUrl"`

	// The branch of the repository that is deployed.
	//
	// Source: CodeRepository.SourceCodeVersion.
	SourceCodeVersion SourceCodeVersion `json:"SourceCodeVersion"`

	// How the code is built and started, needed only when a service is created.
	//
	// Source: CodeRepository.CodeConfiguration.
	CodeConfiguration *CodeConfiguration `json:"CodeConfiguration,omitempty"`

	// The folder with the application, counted from the repository root, which is taken when this is left out.
	//
	// Length: 1 to 4096.
	// Pattern: `^(?:[^\x00]+)$`.
	// Source: CodeRepository.SourceDirectory.
	SourceDirectory *SourceDirectory `json:"SourceDirectory,omitempty"`
}

// Whether the settings of build and start stand in the request or in the repository.
//
// Source: CodeConfiguration.
type CodeConfiguration struct {
	// Where the settings are read, so that the other place is ignored.
	//
	// Source: CodeConfiguration.ConfigurationSource.
	ConfigurationSource ConfigurationSource `json:"ConfigurationSource"`

	// The settings themselves, of use only with the source API.
	//
	// Source: CodeConfiguration.CodeConfigurationValues.
	CodeConfigurationValues *CodeConfigurationValues `json:"CodeConfigurationValues,omitempty"`
}

// The settings of build and start, given in the request itself.
//
// Source: CodeConfigurationValues.
type CodeConfigurationValues struct {
	// The language environment that builds and runs the code.
	//
	// Source: CodeConfigurationValues.Runtime.
	Runtime Runtime `json:"Runtime"`

	// The command line that builds the application.
	//
	// Pattern: `^(?:[^\x0a\x0d]+)$`.
	// Source: CodeConfigurationValues.BuildCommand.
	BuildCommand *BuildCommand `json:"BuildCommand,omitempty"`

	// The command line that starts the application.
	//
	// Pattern: `^(?:[^\x0a\x0d]+)$`.
	// Source: CodeConfigurationValues.StartCommand.
	StartCommand *StartCommand `json:"StartCommand,omitempty"`

	// The TCP port on which the application listens, written as text, 8080 when left out.
	//
	// Length: at most 51200.
	// Source: CodeConfigurationValues.Port.
	Port *String `json:"Port,omitempty"`

	// The environment variables of the running application, of which PORT must not be one.
	//
	// Keys: RuntimeEnvironmentVariablesKey.
	// Source: CodeConfigurationValues.RuntimeEnvironmentVariables.
	RuntimeEnvironmentVariables RuntimeEnvironmentVariables `json:"RuntimeEnvironmentVariables,omitzero"`

	// The environment variables that are filled from stored secrets and parameters.
	//
	// Keys: RuntimeEnvironmentSecretsName.
	// Source: CodeConfigurationValues.RuntimeEnvironmentSecrets.
	RuntimeEnvironmentSecrets RuntimeEnvironmentSecrets `json:"RuntimeEnvironmentSecrets,omitzero"`
}

// Where build and start settings are read: the apprunner.yaml file of the repository, or the request.
//
// Source: ConfigurationSource.
type ConfigurationSource string

// The values of ConfigurationSource.
const (
	ConfigurationSourceRepository ConfigurationSource = "REPOSITORY"
	ConfigurationSourceApi        ConfigurationSource = "API"
)

// A managed language environment, named by language and version.
//
// Source: Runtime.
type Runtime string

// The values of Runtime.
const (
	RuntimePython3    Runtime = "PYTHON_3"
	RuntimeNodejs12   Runtime = "NODEJS_12"
	RuntimeNodejs14   Runtime = "NODEJS_14"
	RuntimeCorretto8  Runtime = "CORRETTO_8"
	RuntimeCorretto11 Runtime = "CORRETTO_11"
	RuntimeNodejs16   Runtime = "NODEJS_16"
	RuntimeGo1        Runtime = "GO_1"
	RuntimeDotnet6    Runtime = "DOTNET_6"
	RuntimePhp81      Runtime = "PHP_81"
	RuntimeRuby31     Runtime = "RUBY_31"
	RuntimePython311  Runtime = "PYTHON_311"
	RuntimeNodejs18   Runtime = "NODEJS_18"
	RuntimeNodejs22   Runtime = "NODEJS_22"
)

// A build command on one line.
//
// Pattern: `^(?:[^\x0a\x0d]+)$`.
// Source: BuildCommand.
type BuildCommand = string

// A start command on one line.
//
// Pattern: `^(?:[^\x0a\x0d]+)$`.
// Source: StartCommand.
type StartCommand = string

// A path in the repository, from 1 to 4,096 characters and without the null character.
//
// Length: 1 to 4096.
// Pattern: `^(?:[^\x00]+)$`.
// Source: SourceDirectory.
type SourceDirectory = string

// A version of the code in a repository.
//
// Source: SourceCodeVersion.
type SourceCodeVersion struct {
	// The kind of name that Value holds.
	//
	// Source: SourceCodeVersion.Type.
	Type SourceCodeVersionType `json:"Type"`

	// The name of the branch.
	//
	// Length: at most 51200.
	// Source: SourceCodeVersion.Value.
	Value String `json:"Value"`
}

// The kind of name that picks a version, of which only a branch is known.
//
// Source: SourceCodeVersionType.
type SourceCodeVersionType string

// The values of SourceCodeVersionType.
const (
	SourceCodeVersionTypeBranch SourceCodeVersionType = "BRANCH"
)

// A container image and how it is run.
//
// Source: ImageRepository.
type ImageRepository struct {
	// The address of the image, with its tag or digest.
	//
	// Length: 1 to 1024.
	// Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
	// Source: ImageRepository.ImageIdentifier.
	ImageIdentifier ImageIdentifier `json:"ImageIdentifier"`

	// How the container is started.
	//
	// Source: ImageRepository.ImageConfiguration.
	ImageConfiguration *ImageConfiguration `json:"ImageConfiguration,omitempty"`

	// Whether the image lies in a private or a public registry.
	//
	// Source: ImageRepository.ImageRepositoryType.
	ImageRepositoryType ImageRepositoryType `json:"ImageRepositoryType"`
}

// The address of an image in Amazon ECR or in the ECR public gallery, from 1 to 1,024 characters.
//
// Length: 1 to 1024.
// Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
// Source: ImageIdentifier.
type ImageIdentifier = string

// The kind of registry: private Amazon ECR, or the ECR public gallery.
//
// Source: ImageRepositoryType.
type ImageRepositoryType string

// The values of ImageRepositoryType.
const (
	ImageRepositoryTypeEcr       ImageRepositoryType = "ECR"
	ImageRepositoryTypeEcrPublic ImageRepositoryType = "ECR_PUBLIC"
)

// How a container made from the image is started.
//
// Source: ImageConfiguration.
type ImageConfiguration struct {
	// The environment variables of the running container, of which PORT must not be one.
	//
	// Keys: RuntimeEnvironmentVariablesKey.
	// Source: ImageConfiguration.RuntimeEnvironmentVariables.
	RuntimeEnvironmentVariables RuntimeEnvironmentVariables `json:"RuntimeEnvironmentVariables,omitzero"`

	// The command line that replaces the start command of the image.
	//
	// Pattern: `^(?:[^\x0a\x0d]+)$`.
	// Source: ImageConfiguration.StartCommand.
	StartCommand *StartCommand `json:"StartCommand,omitempty"`

	// The TCP port on which the container listens, written as text, 8080 when left out.
	//
	// Length: at most 51200.
	// Source: ImageConfiguration.Port.
	Port *String `json:"Port,omitempty"`

	// The environment variables that are filled from stored secrets and parameters.
	//
	// Keys: RuntimeEnvironmentSecretsName.
	// Source: ImageConfiguration.RuntimeEnvironmentSecrets.
	RuntimeEnvironmentSecrets RuntimeEnvironmentSecrets `json:"RuntimeEnvironmentSecrets,omitzero"`
}

// What App Runner identifies itself with at the source.
//
// Source: AuthenticationConfiguration.
type AuthenticationConfiguration struct {
	// The connection to the repository's provider, needed for GitHub and Bitbucket repositories.
	//
	// Length: 1 to 1011.
	// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
	// Source: AuthenticationConfiguration.ConnectionArn.
	ConnectionArn *AppRunnerResourceArn `json:"ConnectionArn,omitempty"`

	// The role that may pull the image, needed for private Amazon ECR.
	//
	// Length: 29 to 1024.
	// Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
	// Source: AuthenticationConfiguration.AccessRoleArn.
	AccessRoleArn *RoleArn `json:"AccessRoleArn,omitempty"`
}

// Environment variables by name, with their values in the clear.
//
// Keys: RuntimeEnvironmentVariablesKey.
// Source: RuntimeEnvironmentVariables.
type RuntimeEnvironmentVariables map[string]RuntimeEnvironmentVariablesValue

// An environment variable's name of 1 to 51,200 characters.
//
// Length: 1 to 51200.
// Source: RuntimeEnvironmentVariablesKey.
type RuntimeEnvironmentVariablesKey = string

// An environment variable's value of at most 51,200 characters.
//
// Length: at most 51200.
// Source: RuntimeEnvironmentVariablesValue.
type RuntimeEnvironmentVariablesValue = string

// Environment variables by name, each with the address of the secret or parameter that fills it.
//
// Keys: RuntimeEnvironmentSecretsName.
// Source: RuntimeEnvironmentSecrets.
type RuntimeEnvironmentSecrets map[string]RuntimeEnvironmentSecretsValue

// The name, from 1 to 2,048 characters, of an environment variable that a secret fills.
//
// Length: 1 to 2048.
// Source: RuntimeEnvironmentSecretsName.
type RuntimeEnvironmentSecretsName = string

// The ARN of a Secrets Manager secret or SSM parameter, or the name of a parameter in the same Region, from 1 to 2,048 characters.
//
// Length: 1 to 2048.
// Source: RuntimeEnvironmentSecretsValue.
type RuntimeEnvironmentSecretsValue = string

// Which service is to be paused.
//
// Source: PauseServiceRequest.
type PauseServiceRequest struct {
	// The service to pause.
	//
	// Length: 1 to 1011.
	// Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
	// Source: PauseServiceRequest.ServiceArn.
	ServiceArn AppRunnerResourceArn `json:"ServiceArn"`
}

// The service and the operation that pauses it.
//
// Source: PauseServiceResponse.
type PauseServiceResponse struct {
	// The service as it stands while the operation runs.
	//
	// Source: PauseServiceResponse.Service.
	Service Service `json:"Service"`

	// The id of the operation that pauses the service, absent where there was nothing to do.
	//
	// Length: 32 to 36.
	// Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
	// Source: PauseServiceResponse.OperationId.
	OperationId *UUID `json:"OperationId,omitempty"`
}
