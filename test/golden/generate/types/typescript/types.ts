/**
 * What lists and services tell about an auto scaling configuration.
 *
 * Source: AutoScalingConfigurationSummary.
 */
export interface AutoScalingConfigurationSummary {
  /**
   * The ARN of the revision.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: AutoScalingConfigurationSummary.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn?: AppRunnerResourceArn;
  /**
   * The name that all revisions share.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: AutoScalingConfigurationSummary.AutoScalingConfigurationName.
   */
  AutoScalingConfigurationName?: AutoScalingConfigurationName;
  /**
   * The number of the revision.
   *
   * Source: AutoScalingConfigurationSummary.AutoScalingConfigurationRevision.
   */
  AutoScalingConfigurationRevision?: Integer;
  /**
   * Whether the revision can still be used.
   *
   * Source: AutoScalingConfigurationSummary.Status.
   */
  Status?: AutoScalingConfigurationStatus;
  /**
   * When the revision was created, in seconds since 1970-01-01 UTC.
   *
   * Source: AutoScalingConfigurationSummary.CreatedAt.
   */
  CreatedAt?: Timestamp;
  /**
   * Whether at least one service uses the configuration.
   *
   * Source: AutoScalingConfigurationSummary.HasAssociatedService.
   */
  HasAssociatedService?: HasAssociatedService;
  /**
   * Whether new services that name no configuration get this one.
   *
   * Source: AutoScalingConfigurationSummary.IsDefault.
   */
  IsDefault?: IsDefault;
}

/**
 * An auto scaling configuration's name of 4 to 32 letters, digits, hyphens and underscores that begins with a letter or digit.
 *
 * Length: 4 to 32.
 * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
 * Source: AutoScalingConfigurationName.
 */
export type AutoScalingConfigurationName = string;

/**
 * Whether a revision is usable or was deleted.
 *
 * Source: AutoScalingConfigurationStatus.
 */
export type AutoScalingConfigurationStatus = "ACTIVE" | "INACTIVE";

/**
 * Whether any service uses the configuration at present.
 *
 * Source: HasAssociatedService.
 */
export type HasAssociatedService = boolean;

/**
 * Whether the configuration is the account's default in the Region.
 *
 * Source: IsDefault.
 */
export type IsDefault = boolean;

/**
 * What went wrong in words, at most 600 characters, which AWS rewords from time to time.
 *
 * Length: at most 600.
 * Source: ErrorMessage.
 */
export type ErrorMessage = string;

/**
 * A parameter is missing or wrong, or the request makes no sense in the present state.
 *
 * Source: InvalidRequestException.
 */
export interface InvalidRequestException {
  /**
   * What is wrong with the request.
   *
   * Length: at most 600.
   * Source: InvalidRequestException.Message.
   */
  Message?: ErrorMessage;
}

/**
 * The resource is in a state that does not permit the request, such as in the middle of an operation.
 *
 * Source: InvalidStateException.
 */
export interface InvalidStateException {
  /**
   * Which state stands in the way.
   *
   * Length: at most 600.
   * Source: InvalidStateException.Message.
   */
  Message?: ErrorMessage;
}

/**
 * The account has no such resource in the Region.
 *
 * Source: ResourceNotFoundException.
 */
export interface ResourceNotFoundException {
  /**
   * What could not be found.
   *
   * Length: at most 600.
   * Source: ResourceNotFoundException.Message.
   */
  Message?: ErrorMessage;
}

/**
 * Something failed on the side of the service.
 *
 * Source: InternalServiceErrorException.
 */
export interface InternalServiceErrorException {
  /**
   * What is known about the failure.
   *
   * Length: at most 600.
   * Source: InternalServiceErrorException.Message.
   */
  Message?: ErrorMessage;
}

/**
 * What is probed, how often, and how many answers decide.
 *
 * Source: HealthCheckConfiguration.
 */
export interface HealthCheckConfiguration {
  /**
   * The protocol of the probe, TCP when left out.
   *
   * Source: HealthCheckConfiguration.Protocol.
   */
  Protocol?: HealthCheckProtocol;
  /**
   * The address path that an HTTP probe asks for, the root when left out.
   *
   * Length: at least 1.
   * Source: HealthCheckConfiguration.Path.
   */
  Path?: HealthCheckPath;
  /**
   * The time from one probe to the next in seconds, 5 when left out.
   *
   * Range: 1 to 20.
   * Source: HealthCheckConfiguration.Interval.
   */
  Interval?: HealthCheckInterval;
  /**
   * The time in seconds after which a probe without an answer has failed, 2 when left out.
   *
   * Range: 1 to 20.
   * Source: HealthCheckConfiguration.Timeout.
   */
  Timeout?: HealthCheckTimeout;
  /**
   * How many good answers in a row make an instance healthy, 1 when left out.
   *
   * Range: 1 to 20.
   * Source: HealthCheckConfiguration.HealthyThreshold.
   */
  HealthyThreshold?: HealthCheckHealthyThreshold;
  /**
   * How many failures in a row make an instance unhealthy, 5 when left out.
   *
   * Range: 1 to 20.
   * Source: HealthCheckConfiguration.UnhealthyThreshold.
   */
  UnhealthyThreshold?: HealthCheckUnhealthyThreshold;
}

/**
 * The protocol of a probe: a TCP connection only, or an HTTP request.
 *
 * Source: HealthCheckProtocol.
 */
export type HealthCheckProtocol = "TCP" | "HTTP";

/**
 * An address path of at least 1 character.
 *
 * Length: at least 1.
 * Source: HealthCheckPath.
 */
export type HealthCheckPath = string;

/**
 * The time between two probes, from 1 to 20 seconds.
 *
 * Range: 1 to 20.
 * Source: HealthCheckInterval.
 */
export type HealthCheckInterval = number;

/**
 * The longest wait for an answer, from 1 to 20 seconds.
 *
 * Range: 1 to 20.
 * Source: HealthCheckTimeout.
 */
export type HealthCheckTimeout = number;

/**
 * How many successful probes in a row are needed, from 1 to 20.
 *
 * Range: 1 to 20.
 * Source: HealthCheckHealthyThreshold.
 */
export type HealthCheckHealthyThreshold = number;

/**
 * How many failed probes in a row are needed, from 1 to 20.
 *
 * Range: 1 to 20.
 * Source: HealthCheckUnhealthyThreshold.
 */
export type HealthCheckUnhealthyThreshold = number;

/**
 * The size and the role of each instance.
 *
 * Source: InstanceConfiguration.
 */
export interface InstanceConfiguration {
  /**
   * The processor share in CPU units, 1,024 when left out.
   *
   * Length: 3 to 9.
   * Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
   * Source: InstanceConfiguration.Cpu.
   */
  Cpu?: Cpu;
  /**
   * The memory in MB, 2,048 when left out.
   *
   * Length: 3 to 6.
   * Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
   * Source: InstanceConfiguration.Memory.
   */
  Memory?: Memory;
  /**
   * The role with which the application itself calls AWS.
   *
   * Length: 29 to 1024.
   * Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
   * Source: InstanceConfiguration.InstanceRoleArn.
   */
  InstanceRoleArn?: RoleArn;
}

/**
 * A processor share as a number of CPU units, or as a number of vCPU with its unit, where 1 vCPU is 1,024 units.
 *
 * Length: 3 to 9.
 * Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
 * Source: Cpu.
 */
export type Cpu = string;

/**
 * A memory size as a number of MB, or as a number of GB with its unit, where 1 GB is 1,024 MB.
 *
 * Length: 3 to 6.
 * Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
 * Source: Memory.
 */
export type Memory = string;

/**
 * The way of outgoing traffic, the reach of incoming traffic, and the kind of addresses.
 *
 * Source: NetworkConfiguration.
 */
export interface NetworkConfiguration {
  /**
   * Where outgoing traffic flows.
   *
   * Source: NetworkConfiguration.EgressConfiguration.
   */
  EgressConfiguration?: EgressConfiguration;
  /**
   * Who can reach the service.
   *
   * Source: NetworkConfiguration.IngressConfiguration.
   */
  IngressConfiguration?: IngressConfiguration;
  /**
   * The kind of addresses under which the service is reached, IPV4 when left out.
   *
   * Source: NetworkConfiguration.IpAddressType.
   */
  IpAddressType?: IpAddressType;
}

/**
 * The way of outgoing traffic.
 *
 * Source: EgressConfiguration.
 */
export interface EgressConfiguration {
  /**
   * Whether outgoing traffic passes through a VPC of the customer, DEFAULT when left out.
   *
   * Source: EgressConfiguration.EgressType.
   */
  EgressType?: EgressType;
  /**
   * The VPC connector that outgoing traffic takes, of use only with the type VPC.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: EgressConfiguration.VpcConnectorArn.
   */
  VpcConnectorArn?: AppRunnerResourceArn;
}

/**
 * The way of outgoing traffic: straight to the internet, or through a VPC of the customer.
 *
 * Source: EgressType.
 */
export type EgressType = "DEFAULT" | "VPC";

/**
 * The reach of incoming traffic.
 *
 * Source: IngressConfiguration.
 */
export interface IngressConfiguration {
  /**
   * Whether the internet can reach the service, true when left out, while a private service is reached from a VPC only.
   *
   * Source: IngressConfiguration.IsPubliclyAccessible.
   */
  IsPubliclyAccessible?: Boolean;
}

/**
 * The kind of addresses: IPv4 alone, or IPv4 and IPv6 together.
 *
 * Source: IpAddressType.
 */
export type IpAddressType = "IPV4" | "DUAL_STACK";

/**
 * Whether a service is observed and by which configuration.
 *
 * Source: ServiceObservabilityConfiguration.
 */
export interface ServiceObservabilityConfiguration {
  /**
   * Whether observability is switched on.
   *
   * Source: ServiceObservabilityConfiguration.ObservabilityEnabled.
   */
  ObservabilityEnabled: Boolean;
  /**
   * The configuration in use, of use only when switched on, where a name without a revision means the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ServiceObservabilityConfiguration.ObservabilityConfigurationArn.
   */
  ObservabilityConfigurationArn?: AppRunnerResourceArn;
}

/**
 * Free text of at most 51,200 characters.
 *
 * Length: at most 51200.
 * Source: String.
 */
export type String = string;

/**
 * A whole number without a documented bound.
 *
 * Source: Integer.
 */
export type Integer = number;

/**
 * True or false.
 *
 * Source: Boolean.
 */
export type Boolean = boolean;

/**
 * True or false, where leaving it out means something of its own.
 *
 * Source: NullableBoolean.
 */
export type NullableBoolean = boolean;

/**
 * A moment as seconds since 1970-01-01 UTC, with or without a fraction. Spelled as epoch seconds, with fractions.
 *
 * Source: Timestamp.
 */
export type Timestamp = number;

/**
 * The unique id of an asynchronous operation, as 32 hexadecimal digits or in the 36-character dashed form.
 *
 * Length: 32 to 36.
 * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
 * Source: UUID.
 */
export type UUID = string;

/**
 * The ARN of any resource that App Runner manages.
 *
 * Length: 1 to 1011.
 * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
 * Source: AppRunnerResourceArn.
 */
export type AppRunnerResourceArn = string;

/**
 * The ARN of an IAM role.
 *
 * Length: 29 to 1024.
 * Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
 * Source: RoleArn.
 */
export type RoleArn = string;

/**
 * The ARN of a KMS key, named by its key id and not by an alias.
 *
 * Length: at most 256.
 * Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
 * Source: KmsKeyArn.
 */
export type KmsKeyArn = string;

/**
 * An application that App Runner deploys and runs, with everything that is configured for it.
 *
 * Source: Service.
 */
export interface Service {
  /**
   * The name that its owner gave the service.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
   * Source: Service.ServiceName.
   */
  ServiceName: ServiceName;
  /**
   * The id that App Runner assigned to the service, unique within the Region.
   *
   * Length: 32 to 32.
   * Pattern: `^[0-9a-fA-F]{32}$`.
   * Source: Service.ServiceId.
   */
  ServiceId: ServiceId;
  /**
   * The ARN by which all other requests name the service.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: Service.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The bare host name under which the service answers, absent or empty while it is private.
   *
   * Length: at most 51200.
   * Source: Service.ServiceUrl.
   */
  ServiceUrl?: String;
  /**
   * When the service was created, in seconds since 1970-01-01 UTC.
   *
   * Source: Service.CreatedAt.
   */
  CreatedAt: Timestamp;
  /**
   * When the service last changed, in seconds since 1970-01-01 UTC.
   *
   * Source: Service.UpdatedAt.
   */
  UpdatedAt: Timestamp;
  /**
   * When the service was deleted, in seconds since 1970-01-01 UTC, present only on a deleted service.
   *
   * Source: Service.DeletedAt.
   */
  DeletedAt?: Timestamp;
  /**
   * Where the service stands in its life.
   *
   * Source: Service.Status.
   */
  Status: ServiceStatus;
  /**
   * The code or image that is deployed.
   *
   * Source: Service.SourceConfiguration.
   */
  SourceConfiguration: SourceConfiguration;
  /**
   * The CPU units, the memory in MB and the role of each instance.
   *
   * Source: Service.InstanceConfiguration.
   */
  InstanceConfiguration: InstanceConfiguration;
  /**
   * The customer's own key, absent where AWS's own key encrypts the stored copy.
   *
   * Source: Service.EncryptionConfiguration.
   */
  EncryptionConfiguration?: EncryptionConfiguration;
  /**
   * How App Runner probes the instances.
   *
   * Source: Service.HealthCheckConfiguration.
   */
  HealthCheckConfiguration?: HealthCheckConfiguration;
  /**
   * The auto scaling configuration revision that the service uses.
   *
   * Source: Service.AutoScalingConfigurationSummary.
   */
  AutoScalingConfigurationSummary: AutoScalingConfigurationSummary;
  /**
   * How traffic enters and leaves the service.
   *
   * Source: Service.NetworkConfiguration.
   */
  NetworkConfiguration: NetworkConfiguration;
  /**
   * Whether the service is traced and by which configuration.
   *
   * Source: Service.ObservabilityConfiguration.
   */
  ObservabilityConfiguration?: ServiceObservabilityConfiguration;
}

/**
 * A service's name of 4 to 40 letters, digits, hyphens and underscores that begins with a letter or digit.
 *
 * Length: 4 to 40.
 * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
 * Source: ServiceName.
 */
export type ServiceName = string;

/**
 * A service's unique id of 32 hexadecimal digits.
 *
 * Length: 32 to 32.
 * Pattern: `^[0-9a-fA-F]{32}$`.
 * Source: ServiceId.
 */
export type ServiceId = string;

/**
 * Where a service stands in its life: at rest, failed, deleted, or in the middle of an operation.
 *
 * Source: ServiceStatus.
 */
export type ServiceStatus =
  "CREATE_FAILED" | "RUNNING" | "DELETED" | "DELETE_FAILED" | "PAUSED" | "OPERATION_IN_PROGRESS";

/**
 * The customer's own key that encrypts the copy App Runner keeps of the source and of the logs.
 *
 * Source: EncryptionConfiguration.
 */
export interface EncryptionConfiguration {
  /**
   * The ARN of the KMS key.
   *
   * Length: at most 256.
   * Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
   * Source: EncryptionConfiguration.KmsKey.
   */
  KmsKey: KmsKeyArn;
}

/**
 * The one source of a service, a code repository or an image repository, and the access to it.
 *
 * Source: SourceConfiguration.
 */
export interface SourceConfiguration {
  /**
   * A source code repository to build from, in place of ImageRepository.
   *
   * Source: SourceConfiguration.CodeRepository.
   */
  CodeRepository?: CodeRepository;
  /**
   * An image repository to deploy from, in place of CodeRepository.
   *
   * Source: SourceConfiguration.ImageRepository.
   */
  ImageRepository?: ImageRepository;
  /**
   * Whether each new commit or image is deployed by itself: true when left out, but false for public images and images of another account.
   *
   * Source: SourceConfiguration.AutoDeploymentsEnabled.
   */
  AutoDeploymentsEnabled?: NullableBoolean;
  /**
   * What gives App Runner access to a source that is not public.
   *
   * Source: SourceConfiguration.AuthenticationConfiguration.
   */
  AuthenticationConfiguration?: AuthenticationConfiguration;
}

/**
 * A source code repository and the place in it that is deployed.
 *
 * Source: CodeRepository.
 */
export interface CodeRepository {
  /**
   * The web address of the repository.
   *
   * Length: at most 51200.
   * Source: CodeRepository.RepositoryUrl.
   */
  RepositoryUrl: String;
  /**
   * The branch of the repository that is deployed.
   *
   * Source: CodeRepository.SourceCodeVersion.
   */
  SourceCodeVersion: SourceCodeVersion;
  /**
   * How the code is built and started, needed only when a service is created.
   *
   * Source: CodeRepository.CodeConfiguration.
   */
  CodeConfiguration?: CodeConfiguration;
  /**
   * The folder with the application, counted from the repository root, which is taken when this is left out.
   *
   * Length: 1 to 4096.
   * Pattern: `^(?:[^\x00]+)$`.
   * Source: CodeRepository.SourceDirectory.
   */
  SourceDirectory?: SourceDirectory;
}

/**
 * Whether the settings of build and start stand in the request or in the repository.
 *
 * Source: CodeConfiguration.
 */
export interface CodeConfiguration {
  /**
   * Where the settings are read, so that the other place is ignored.
   *
   * Source: CodeConfiguration.ConfigurationSource.
   */
  ConfigurationSource: ConfigurationSource;
  /**
   * The settings themselves, of use only with the source API.
   *
   * Source: CodeConfiguration.CodeConfigurationValues.
   */
  CodeConfigurationValues?: CodeConfigurationValues;
}

/**
 * The settings of build and start, given in the request itself.
 *
 * Source: CodeConfigurationValues.
 */
export interface CodeConfigurationValues {
  /**
   * The language environment that builds and runs the code.
   *
   * Source: CodeConfigurationValues.Runtime.
   */
  Runtime: Runtime;
  /**
   * The command line that builds the application.
   *
   * Pattern: `^(?:[^\x0a\x0d]+)$`.
   * Source: CodeConfigurationValues.BuildCommand.
   */
  BuildCommand?: BuildCommand;
  /**
   * The command line that starts the application.
   *
   * Pattern: `^(?:[^\x0a\x0d]+)$`.
   * Source: CodeConfigurationValues.StartCommand.
   */
  StartCommand?: StartCommand;
  /**
   * The TCP port on which the application listens, written as text, 8080 when left out.
   *
   * Length: at most 51200.
   * Source: CodeConfigurationValues.Port.
   */
  Port?: String;
  /**
   * The environment variables of the running application, of which PORT must not be one.
   *
   * Keys: RuntimeEnvironmentVariablesKey.
   * Source: CodeConfigurationValues.RuntimeEnvironmentVariables.
   */
  RuntimeEnvironmentVariables?: RuntimeEnvironmentVariables;
  /**
   * The environment variables that are filled from stored secrets and parameters.
   *
   * Keys: RuntimeEnvironmentSecretsName.
   * Source: CodeConfigurationValues.RuntimeEnvironmentSecrets.
   */
  RuntimeEnvironmentSecrets?: RuntimeEnvironmentSecrets;
}

/**
 * Where build and start settings are read: the apprunner.yaml file of the repository, or the request.
 *
 * Source: ConfigurationSource.
 */
export type ConfigurationSource = "REPOSITORY" | "API";

/**
 * A managed language environment, named by language and version.
 *
 * Source: Runtime.
 */
export type Runtime =
  | "PYTHON_3"
  | "NODEJS_12"
  | "NODEJS_14"
  | "CORRETTO_8"
  | "CORRETTO_11"
  | "NODEJS_16"
  | "GO_1"
  | "DOTNET_6"
  | "PHP_81"
  | "RUBY_31"
  | "PYTHON_311"
  | "NODEJS_18"
  | "NODEJS_22";

/**
 * A build command on one line.
 *
 * Pattern: `^(?:[^\x0a\x0d]+)$`.
 * Source: BuildCommand.
 */
export type BuildCommand = string;

/**
 * A start command on one line.
 *
 * Pattern: `^(?:[^\x0a\x0d]+)$`.
 * Source: StartCommand.
 */
export type StartCommand = string;

/**
 * A path in the repository, from 1 to 4,096 characters and without the null character.
 *
 * Length: 1 to 4096.
 * Pattern: `^(?:[^\x00]+)$`.
 * Source: SourceDirectory.
 */
export type SourceDirectory = string;

/**
 * A version of the code in a repository.
 *
 * Source: SourceCodeVersion.
 */
export interface SourceCodeVersion {
  /**
   * The kind of name that Value holds.
   *
   * Source: SourceCodeVersion.Type.
   */
  Type: SourceCodeVersionType;
  /**
   * The name of the branch.
   *
   * Length: at most 51200.
   * Source: SourceCodeVersion.Value.
   */
  Value: String;
}

/**
 * The kind of name that picks a version, of which only a branch is known.
 *
 * Source: SourceCodeVersionType.
 */
export type SourceCodeVersionType = "BRANCH";

/**
 * A container image and how it is run.
 *
 * Source: ImageRepository.
 */
export interface ImageRepository {
  /**
   * The address of the image, with its tag or digest.
   *
   * Length: 1 to 1024.
   * Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
   * Source: ImageRepository.ImageIdentifier.
   */
  ImageIdentifier: ImageIdentifier;
  /**
   * How the container is started.
   *
   * Source: ImageRepository.ImageConfiguration.
   */
  ImageConfiguration?: ImageConfiguration;
  /**
   * Whether the image lies in a private or a public registry.
   *
   * Source: ImageRepository.ImageRepositoryType.
   */
  ImageRepositoryType: ImageRepositoryType;
}

/**
 * The address of an image in Amazon ECR or in the ECR public gallery, from 1 to 1,024 characters.
 *
 * Length: 1 to 1024.
 * Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\u2028\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
 * Source: ImageIdentifier.
 */
export type ImageIdentifier = string;

/**
 * The kind of registry: private Amazon ECR, or the ECR public gallery.
 *
 * Source: ImageRepositoryType.
 */
export type ImageRepositoryType = "ECR" | "ECR_PUBLIC";

/**
 * How a container made from the image is started.
 *
 * Source: ImageConfiguration.
 */
export interface ImageConfiguration {
  /**
   * The environment variables of the running container, of which PORT must not be one.
   *
   * Keys: RuntimeEnvironmentVariablesKey.
   * Source: ImageConfiguration.RuntimeEnvironmentVariables.
   */
  RuntimeEnvironmentVariables?: RuntimeEnvironmentVariables;
  /**
   * The command line that replaces the start command of the image.
   *
   * Pattern: `^(?:[^\x0a\x0d]+)$`.
   * Source: ImageConfiguration.StartCommand.
   */
  StartCommand?: StartCommand;
  /**
   * The TCP port on which the container listens, written as text, 8080 when left out.
   *
   * Length: at most 51200.
   * Source: ImageConfiguration.Port.
   */
  Port?: String;
  /**
   * The environment variables that are filled from stored secrets and parameters.
   *
   * Keys: RuntimeEnvironmentSecretsName.
   * Source: ImageConfiguration.RuntimeEnvironmentSecrets.
   */
  RuntimeEnvironmentSecrets?: RuntimeEnvironmentSecrets;
}

/**
 * What App Runner identifies itself with at the source.
 *
 * Source: AuthenticationConfiguration.
 */
export interface AuthenticationConfiguration {
  /**
   * The connection to the repository's provider, needed for GitHub and Bitbucket repositories.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: AuthenticationConfiguration.ConnectionArn.
   */
  ConnectionArn?: AppRunnerResourceArn;
  /**
   * The role that may pull the image, needed for private Amazon ECR.
   *
   * Length: 29 to 1024.
   * Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
   * Source: AuthenticationConfiguration.AccessRoleArn.
   */
  AccessRoleArn?: RoleArn;
}

/**
 * Environment variables by name, with their values in the clear.
 *
 * Keys: RuntimeEnvironmentVariablesKey.
 * Source: RuntimeEnvironmentVariables.
 */
export interface RuntimeEnvironmentVariables {
  [k: string]: RuntimeEnvironmentVariablesValue;
}

/**
 * An environment variable's name of 1 to 51,200 characters.
 *
 * Length: 1 to 51200.
 * Source: RuntimeEnvironmentVariablesKey.
 */
export type RuntimeEnvironmentVariablesKey = string;

/**
 * An environment variable's value of at most 51,200 characters.
 *
 * Length: at most 51200.
 * Source: RuntimeEnvironmentVariablesValue.
 */
export type RuntimeEnvironmentVariablesValue = string;

/**
 * Environment variables by name, each with the address of the secret or parameter that fills it.
 *
 * Keys: RuntimeEnvironmentSecretsName.
 * Source: RuntimeEnvironmentSecrets.
 */
export interface RuntimeEnvironmentSecrets {
  [k: string]: RuntimeEnvironmentSecretsValue;
}

/**
 * The name, from 1 to 2,048 characters, of an environment variable that a secret fills.
 *
 * Length: 1 to 2048.
 * Source: RuntimeEnvironmentSecretsName.
 */
export type RuntimeEnvironmentSecretsName = string;

/**
 * The ARN of a Secrets Manager secret or SSM parameter, or the name of a parameter in the same Region, from 1 to 2,048 characters.
 *
 * Length: 1 to 2048.
 * Source: RuntimeEnvironmentSecretsValue.
 */
export type RuntimeEnvironmentSecretsValue = string;

/**
 * Which service is to be paused.
 *
 * Source: PauseServiceRequest.
 */
export interface PauseServiceRequest {
  /**
   * The service to pause.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: PauseServiceRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
}

/**
 * The service and the operation that pauses it.
 *
 * Source: PauseServiceResponse.
 */
export interface PauseServiceResponse {
  /**
   * The service as it stands while the operation runs.
   *
   * Source: PauseServiceResponse.Service.
   */
  Service: Service;
  /**
   * The id of the operation that pauses the service, absent where there was nothing to do.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: PauseServiceResponse.OperationId.
   */
  OperationId?: UUID;
}

/**
 * Every shape by its documented name.
 */
export interface Shapes {
  AutoScalingConfigurationSummary: AutoScalingConfigurationSummary;
  AutoScalingConfigurationName: AutoScalingConfigurationName;
  AutoScalingConfigurationStatus: AutoScalingConfigurationStatus;
  HasAssociatedService: HasAssociatedService;
  IsDefault: IsDefault;
  ErrorMessage: ErrorMessage;
  InvalidRequestException: InvalidRequestException;
  InvalidStateException: InvalidStateException;
  ResourceNotFoundException: ResourceNotFoundException;
  InternalServiceErrorException: InternalServiceErrorException;
  HealthCheckConfiguration: HealthCheckConfiguration;
  HealthCheckProtocol: HealthCheckProtocol;
  HealthCheckPath: HealthCheckPath;
  HealthCheckInterval: HealthCheckInterval;
  HealthCheckTimeout: HealthCheckTimeout;
  HealthCheckHealthyThreshold: HealthCheckHealthyThreshold;
  HealthCheckUnhealthyThreshold: HealthCheckUnhealthyThreshold;
  InstanceConfiguration: InstanceConfiguration;
  Cpu: Cpu;
  Memory: Memory;
  NetworkConfiguration: NetworkConfiguration;
  EgressConfiguration: EgressConfiguration;
  EgressType: EgressType;
  IngressConfiguration: IngressConfiguration;
  IpAddressType: IpAddressType;
  ServiceObservabilityConfiguration: ServiceObservabilityConfiguration;
  String: String;
  Integer: Integer;
  Boolean: Boolean;
  NullableBoolean: NullableBoolean;
  Timestamp: Timestamp;
  UUID: UUID;
  AppRunnerResourceArn: AppRunnerResourceArn;
  RoleArn: RoleArn;
  KmsKeyArn: KmsKeyArn;
  Service: Service;
  ServiceName: ServiceName;
  ServiceId: ServiceId;
  ServiceStatus: ServiceStatus;
  EncryptionConfiguration: EncryptionConfiguration;
  SourceConfiguration: SourceConfiguration;
  CodeRepository: CodeRepository;
  CodeConfiguration: CodeConfiguration;
  CodeConfigurationValues: CodeConfigurationValues;
  ConfigurationSource: ConfigurationSource;
  Runtime: Runtime;
  BuildCommand: BuildCommand;
  StartCommand: StartCommand;
  SourceDirectory: SourceDirectory;
  SourceCodeVersion: SourceCodeVersion;
  SourceCodeVersionType: SourceCodeVersionType;
  ImageRepository: ImageRepository;
  ImageIdentifier: ImageIdentifier;
  ImageRepositoryType: ImageRepositoryType;
  ImageConfiguration: ImageConfiguration;
  AuthenticationConfiguration: AuthenticationConfiguration;
  RuntimeEnvironmentVariables: RuntimeEnvironmentVariables;
  RuntimeEnvironmentVariablesKey: RuntimeEnvironmentVariablesKey;
  RuntimeEnvironmentVariablesValue: RuntimeEnvironmentVariablesValue;
  RuntimeEnvironmentSecrets: RuntimeEnvironmentSecrets;
  RuntimeEnvironmentSecretsName: RuntimeEnvironmentSecretsName;
  RuntimeEnvironmentSecretsValue: RuntimeEnvironmentSecretsValue;
  PauseServiceRequest: PauseServiceRequest;
  PauseServiceResponse: PauseServiceResponse;
}

/**
 * What each operation takes and answers.
 */
export interface Operations {
  PauseService: {
    request: PauseServiceRequest;
    response: PauseServiceResponse;
    errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidStateException";
  };
}
