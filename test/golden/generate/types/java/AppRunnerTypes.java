import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The shapes of the AWS App Runner API at its release of 2025-04-24; a member that is absent is null. */
public final class AppRunnerTypes {
  private AppRunnerTypes() {}

  /**
   * What lists and services tell about an auto scaling configuration.
   *
   * Source: AutoScalingConfigurationSummary.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AutoScalingConfigurationSummary(
      // The ARN of the revision.
      //
      // Length: 1 to 1011.
      // Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
      // Source: AutoScalingConfigurationSummary.AutoScalingConfigurationArn.
      @JsonProperty("AutoScalingConfigurationArn") String autoScalingConfigurationArn,
      // The name that all revisions share.
      //
      // Length: 4 to 32.
      // Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
      // Source: AutoScalingConfigurationSummary.AutoScalingConfigurationName.
      @JsonProperty("AutoScalingConfigurationName") String autoScalingConfigurationName,
      // The number of the revision.
      //
      // Source: AutoScalingConfigurationSummary.AutoScalingConfigurationRevision.
      @JsonProperty("AutoScalingConfigurationRevision") Long autoScalingConfigurationRevision,
      // Whether the revision can still be used.
      //
      // Source: AutoScalingConfigurationSummary.Status.
      @JsonProperty("Status") AutoScalingConfigurationStatus status,
      // When the revision was created, in seconds since 1970-01-01 UTC.
      //
      // Source: AutoScalingConfigurationSummary.CreatedAt.
      @JsonProperty("CreatedAt") Double createdAt,
      // Whether at least one service uses the configuration.
      //
      // Source: AutoScalingConfigurationSummary.HasAssociatedService.
      @JsonProperty("HasAssociatedService") Boolean hasAssociatedService,
      // Whether new services that name no configuration get this one.
      //
      // Source: AutoScalingConfigurationSummary.IsDefault.
      @JsonProperty("IsDefault") Boolean isDefault
  ) {}

  /**
   * Whether a revision is usable or was deleted.
   *
   * Source: AutoScalingConfigurationStatus.
   */
  public enum AutoScalingConfigurationStatus {
    ACTIVE,
    INACTIVE;
  }

  /**
   * A parameter is missing or wrong, or the request makes no sense in the present state.
   *
   * Source: InvalidRequestException.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record InvalidRequestException(
      // What is wrong with the request.
      //
      // Length: at most 600.
      // Source: InvalidRequestException.Message.
      @JsonProperty("Message") String message
  ) {}

  /**
   * The resource is in a state that does not permit the request, such as in the middle of an operation.
   *
   * Source: InvalidStateException.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record InvalidStateException(
      // Which state stands in the way.
      //
      // Length: at most 600.
      // Source: InvalidStateException.Message.
      @JsonProperty("Message") String message
  ) {}

  /**
   * The account has no such resource in the Region.
   *
   * Source: ResourceNotFoundException.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ResourceNotFoundException(
      // What could not be found.
      //
      // Length: at most 600.
      // Source: ResourceNotFoundException.Message.
      @JsonProperty("Message") String message
  ) {}

  /**
   * Something failed on the side of the service.
   *
   * Source: InternalServiceErrorException.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record InternalServiceErrorException(
      // What is known about the failure.
      //
      // Length: at most 600.
      // Source: InternalServiceErrorException.Message.
      @JsonProperty("Message") String message
  ) {}

  /**
   * What is probed, how often, and how many answers decide.
   *
   * Source: HealthCheckConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record HealthCheckConfiguration(
      // The protocol of the probe, TCP when left out.
      //
      // Source: HealthCheckConfiguration.Protocol.
      @JsonProperty("Protocol") HealthCheckProtocol protocol,
      // The address path that an HTTP probe asks for, the root when left out.
      //
      // Length: at least 1.
      // Source: HealthCheckConfiguration.Path.
      @JsonProperty("Path") String path,
      // The time from one probe to the next in seconds, 5 when left out.
      //
      // Range: 1 to 20.
      // Source: HealthCheckConfiguration.Interval.
      @JsonProperty("Interval") Long interval,
      // The time in seconds after which a probe without an answer has failed, 2 when left out.
      //
      // Range: 1 to 20.
      // Source: HealthCheckConfiguration.Timeout.
      @JsonProperty("Timeout") Long timeout,
      // How many good answers in a row make an instance healthy, 1 when left out.
      //
      // Range: 1 to 20.
      // Source: HealthCheckConfiguration.HealthyThreshold.
      @JsonProperty("HealthyThreshold") Long healthyThreshold,
      // How many failures in a row make an instance unhealthy, 5 when left out.
      //
      // Range: 1 to 20.
      // Source: HealthCheckConfiguration.UnhealthyThreshold.
      @JsonProperty("UnhealthyThreshold") Long unhealthyThreshold
  ) {}

  /**
   * The protocol of a probe: a TCP connection only, or an HTTP request.
   *
   * Source: HealthCheckProtocol.
   */
  public enum HealthCheckProtocol {
    TCP,
    HTTP;
  }

  /**
   * The size and the role of each instance.
   *
   * Source: InstanceConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record InstanceConfiguration(
      // The processor share in CPU units, 1,024 when left out.
      //
      // Length: 3 to 9.
      // Pattern: `^(?:256|512|1024|2048|4096|(0\.25|0\.5|1|2|4) vCPU)$`.
      // Source: InstanceConfiguration.Cpu.
      @JsonProperty("Cpu") String cpu,
      // The memory in MB, 2,048 when left out.
      //
      // Length: 3 to 6.
      // Pattern: `^(?:512|1024|2048|3072|4096|6144|8192|10240|12288|(0\.5|1|2|3|4|6|8|10|12) GB)$`.
      // Source: InstanceConfiguration.Memory.
      @JsonProperty("Memory") String memory,
      // The role with which the application itself calls AWS.
      //
      // Length: 29 to 1024.
      // Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
      // Source: InstanceConfiguration.InstanceRoleArn.
      @JsonProperty("InstanceRoleArn") String instanceRoleArn
  ) {}

  /**
   * The way of outgoing traffic, the reach of incoming traffic, and the kind of addresses.
   *
   * Source: NetworkConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NetworkConfiguration(
      // Where outgoing traffic flows.
      //
      // Source: NetworkConfiguration.EgressConfiguration.
      @JsonProperty("EgressConfiguration") EgressConfiguration egressConfiguration,
      // Who can reach the service.
      //
      // Source: NetworkConfiguration.IngressConfiguration.
      @JsonProperty("IngressConfiguration") IngressConfiguration ingressConfiguration,
      // The kind of addresses under which the service is reached, IPV4 when left out.
      //
      // Source: NetworkConfiguration.IpAddressType.
      @JsonProperty("IpAddressType") IpAddressType ipAddressType
  ) {}

  /**
   * The way of outgoing traffic.
   *
   * Source: EgressConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EgressConfiguration(
      // Whether outgoing traffic passes through a VPC of the customer, DEFAULT when left out.
      //
      // Source: EgressConfiguration.EgressType.
      @JsonProperty("EgressType") EgressType egressType,
      // The VPC connector that outgoing traffic takes, of use only with the type VPC.
      //
      // Length: 1 to 1011.
      // Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
      // Source: EgressConfiguration.VpcConnectorArn.
      @JsonProperty("VpcConnectorArn") String vpcConnectorArn
  ) {}

  /**
   * The way of outgoing traffic: straight to the internet, or through a VPC of the customer.
   *
   * Source: EgressType.
   */
  public enum EgressType {
    DEFAULT,
    VPC;
  }

  /**
   * The reach of incoming traffic.
   *
   * Source: IngressConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record IngressConfiguration(
      // Whether the internet can reach the service, true when left out, while a private service is reached from a VPC only.
      //
      // Source: IngressConfiguration.IsPubliclyAccessible.
      @JsonProperty("IsPubliclyAccessible") Boolean isPubliclyAccessible
  ) {}

  /**
   * The kind of addresses: IPv4 alone, or IPv4 and IPv6 together.
   *
   * Source: IpAddressType.
   */
  public enum IpAddressType {
    IPV4,
    DUAL_STACK;
  }

  /**
   * Whether a service is observed and by which configuration.
   *
   * Source: ServiceObservabilityConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ServiceObservabilityConfiguration(
      // Whether observability is switched on.
      //
      // Source: ServiceObservabilityConfiguration.ObservabilityEnabled.
      @JsonProperty("ObservabilityEnabled") Boolean observabilityEnabled,
      // The configuration in use, of use only when switched on, where a name without a revision means the latest one.
      //
      // Length: 1 to 1011.
      // Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
      // Source: ServiceObservabilityConfiguration.ObservabilityConfigurationArn.
      @JsonProperty("ObservabilityConfigurationArn") String observabilityConfigurationArn
  ) {}

  /**
   * An application that App Runner deploys and runs, with everything that is configured for it.
   *
   * Source: Service.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Service(
      // The name that its owner gave the service.
      //
      // Length: 4 to 40.
      // Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
      // Source: Service.ServiceName.
      @JsonProperty("ServiceName") String serviceName,
      // The id that App Runner assigned to the service, unique within the Region.
      //
      // Length: 32 to 32.
      // Pattern: `^[0-9a-fA-F]{32}$`.
      // Source: Service.ServiceId.
      @JsonProperty("ServiceId") String serviceId,
      // The ARN by which all other requests name the service.
      //
      // Length: 1 to 1011.
      // Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
      // Source: Service.ServiceArn.
      @JsonProperty("ServiceArn") String serviceArn,
      // The bare host name under which the service answers, absent or empty while it is private.
      //
      // Length: at most 51200.
      // Source: Service.ServiceUrl.
      @JsonProperty("ServiceUrl") String serviceUrl,
      // When the service was created, in seconds since 1970-01-01 UTC.
      //
      // Source: Service.CreatedAt.
      @JsonProperty("CreatedAt") Double createdAt,
      // When the service last changed, in seconds since 1970-01-01 UTC.
      //
      // Source: Service.UpdatedAt.
      @JsonProperty("UpdatedAt") Double updatedAt,
      // When the service was deleted, in seconds since 1970-01-01 UTC, present only on a deleted service.
      //
      // Source: Service.DeletedAt.
      @JsonProperty("DeletedAt") Double deletedAt,
      // Where the service stands in its life.
      //
      // Source: Service.Status.
      @JsonProperty("Status") ServiceStatus status,
      // The code or image that is deployed.
      //
      // Source: Service.SourceConfiguration.
      @JsonProperty("SourceConfiguration") SourceConfiguration sourceConfiguration,
      // The CPU units, the memory in MB and the role of each instance.
      //
      // Source: Service.InstanceConfiguration.
      @JsonProperty("InstanceConfiguration") InstanceConfiguration instanceConfiguration,
      // The customer's own key, absent where AWS's own key encrypts the stored copy.
      //
      // Source: Service.EncryptionConfiguration.
      @JsonProperty("EncryptionConfiguration") EncryptionConfiguration encryptionConfiguration,
      // How App Runner probes the instances.
      //
      // Source: Service.HealthCheckConfiguration.
      @JsonProperty("HealthCheckConfiguration") HealthCheckConfiguration healthCheckConfiguration,
      // The auto scaling configuration revision that the service uses.
      //
      // Source: Service.AutoScalingConfigurationSummary.
      @JsonProperty("AutoScalingConfigurationSummary") AutoScalingConfigurationSummary autoScalingConfigurationSummary,
      // How traffic enters and leaves the service.
      //
      // Source: Service.NetworkConfiguration.
      @JsonProperty("NetworkConfiguration") NetworkConfiguration networkConfiguration,
      // Whether the service is traced and by which configuration.
      //
      // Source: Service.ObservabilityConfiguration.
      @JsonProperty("ObservabilityConfiguration") ServiceObservabilityConfiguration observabilityConfiguration
  ) {}

  /**
   * Where a service stands in its life: at rest, failed, deleted, or in the middle of an operation.
   *
   * Source: ServiceStatus.
   */
  public enum ServiceStatus {
    CREATE_FAILED,
    RUNNING,
    DELETED,
    DELETE_FAILED,
    PAUSED,
    OPERATION_IN_PROGRESS;
  }

  /**
   * The customer's own key that encrypts the copy App Runner keeps of the source and of the logs.
   *
   * Source: EncryptionConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EncryptionConfiguration(
      // The ARN of the KMS key.
      //
      // Length: at most 256.
      // Pattern: `^(?:arn:aws(-[\w]+)*:kms:[a-z\-]+-[0-9]{1}:[0-9]{12}:key\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$`.
      // Source: EncryptionConfiguration.KmsKey.
      @JsonProperty("KmsKey") String kmsKey
  ) {}

  /**
   * The one source of a service, a code repository or an image repository, and the access to it.
   *
   * Source: SourceConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SourceConfiguration(
      // A source code repository to build from, in place of ImageRepository.
      //
      // Source: SourceConfiguration.CodeRepository.
      @JsonProperty("CodeRepository") CodeRepository codeRepository,
      // An image repository to deploy from, in place of CodeRepository.
      //
      // Source: SourceConfiguration.ImageRepository.
      @JsonProperty("ImageRepository") ImageRepository imageRepository,
      // Whether each new commit or image is deployed by itself: true when left out, but false for public images and images of another account.
      //
      // Source: SourceConfiguration.AutoDeploymentsEnabled.
      @JsonProperty("AutoDeploymentsEnabled") Boolean autoDeploymentsEnabled,
      // What gives App Runner access to a source that is not public.
      //
      // Source: SourceConfiguration.AuthenticationConfiguration.
      @JsonProperty("AuthenticationConfiguration") AuthenticationConfiguration authenticationConfiguration
  ) {}

  /**
   * A source code repository and the place in it that is deployed.
   *
   * Source: CodeRepository.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CodeRepository(
      // The web address of the repository.
      //
      // Length: at most 51200.
      // Source: CodeRepository.RepositoryUrl.
      @JsonProperty("RepositoryUrl") String repositoryUrl,
      // The branch of the repository that is deployed.
      //
      // Source: CodeRepository.SourceCodeVersion.
      @JsonProperty("SourceCodeVersion") SourceCodeVersion sourceCodeVersion,
      // How the code is built and started, needed only when a service is created.
      //
      // Source: CodeRepository.CodeConfiguration.
      @JsonProperty("CodeConfiguration") CodeConfiguration codeConfiguration,
      // The folder with the application, counted from the repository root, which is taken when this is left out.
      //
      // Length: 1 to 4096.
      // Pattern: `^(?:[^\x00]+)$`.
      // Source: CodeRepository.SourceDirectory.
      @JsonProperty("SourceDirectory") String sourceDirectory
  ) {}

  /**
   * Whether the settings of build and start stand in the request or in the repository.
   *
   * Source: CodeConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CodeConfiguration(
      // Where the settings are read, so that the other place is ignored.
      //
      // Source: CodeConfiguration.ConfigurationSource.
      @JsonProperty("ConfigurationSource") ConfigurationSource configurationSource,
      // The settings themselves, of use only with the source API.
      //
      // Source: CodeConfiguration.CodeConfigurationValues.
      @JsonProperty("CodeConfigurationValues") CodeConfigurationValues codeConfigurationValues
  ) {}

  /**
   * The settings of build and start, given in the request itself.
   *
   * Source: CodeConfigurationValues.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CodeConfigurationValues(
      // The language environment that builds and runs the code.
      //
      // Source: CodeConfigurationValues.Runtime.
      @JsonProperty("Runtime") Runtime runtime,
      // The command line that builds the application.
      //
      // Pattern: `^(?:[^\x0a\x0d]+)$`.
      // Source: CodeConfigurationValues.BuildCommand.
      @JsonProperty("BuildCommand") String buildCommand,
      // The command line that starts the application.
      //
      // Pattern: `^(?:[^\x0a\x0d]+)$`.
      // Source: CodeConfigurationValues.StartCommand.
      @JsonProperty("StartCommand") String startCommand,
      // The TCP port on which the application listens, written as text, 8080 when left out.
      //
      // Length: at most 51200.
      // Source: CodeConfigurationValues.Port.
      @JsonProperty("Port") String port,
      // The environment variables of the running application, of which PORT must not be one.
      //
      // Keys: RuntimeEnvironmentVariablesKey.
      // Source: CodeConfigurationValues.RuntimeEnvironmentVariables.
      @JsonProperty("RuntimeEnvironmentVariables") Map<String, String> runtimeEnvironmentVariables,
      // The environment variables that are filled from stored secrets and parameters.
      //
      // Keys: RuntimeEnvironmentSecretsName.
      // Source: CodeConfigurationValues.RuntimeEnvironmentSecrets.
      @JsonProperty("RuntimeEnvironmentSecrets") Map<String, String> runtimeEnvironmentSecrets
  ) {}

  /**
   * Where build and start settings are read: the apprunner.yaml file of the repository, or the request.
   *
   * Source: ConfigurationSource.
   */
  public enum ConfigurationSource {
    REPOSITORY,
    API;
  }

  /**
   * A managed language environment, named by language and version.
   *
   * Source: Runtime.
   */
  public enum Runtime {
    PYTHON_3,
    NODEJS_12,
    NODEJS_14,
    CORRETTO_8,
    CORRETTO_11,
    NODEJS_16,
    GO_1,
    DOTNET_6,
    PHP_81,
    RUBY_31,
    PYTHON_311,
    NODEJS_18,
    NODEJS_22;
  }

  /**
   * A version of the code in a repository.
   *
   * Source: SourceCodeVersion.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SourceCodeVersion(
      // The kind of name that Value holds.
      //
      // Source: SourceCodeVersion.Type.
      @JsonProperty("Type") SourceCodeVersionType type,
      // The name of the branch.
      //
      // Length: at most 51200.
      // Source: SourceCodeVersion.Value.
      @JsonProperty("Value") String value
  ) {}

  /**
   * The kind of name that picks a version, of which only a branch is known.
   *
   * Source: SourceCodeVersionType.
   */
  public enum SourceCodeVersionType {
    BRANCH;
  }

  /**
   * A container image and how it is run.
   *
   * Source: ImageRepository.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ImageRepository(
      // The address of the image, with its tag or digest.
      //
      // Length: 1 to 1024.
      // Pattern: `^(?:[0-9]{12}.dkr.ecr.[a-z-]+-[0-9].amazonaws.com/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*(?::[\w+\-=.:/@]+|@[\w:]+)?|public\.ecr\.aws/(?:.+/[a-z0-9]+(?:[._-][a-z0-9]+)*(?:@[\w:]+)?|.(?:.*[^\w+\-=.:/@\n\r\\u2028\\u2029])?(?=[\w+\-=.:/@]*$)[\w+\-=.:/@]*?/[a-z0-9]+(?:[._-][a-z0-9]+)*:[\w+\-=.:/@]+))$`.
      // Source: ImageRepository.ImageIdentifier.
      @JsonProperty("ImageIdentifier") String imageIdentifier,
      // How the container is started.
      //
      // Source: ImageRepository.ImageConfiguration.
      @JsonProperty("ImageConfiguration") ImageConfiguration imageConfiguration,
      // Whether the image lies in a private or a public registry.
      //
      // Source: ImageRepository.ImageRepositoryType.
      @JsonProperty("ImageRepositoryType") ImageRepositoryType imageRepositoryType
  ) {}

  /**
   * The kind of registry: private Amazon ECR, or the ECR public gallery.
   *
   * Source: ImageRepositoryType.
   */
  public enum ImageRepositoryType {
    ECR,
    ECR_PUBLIC;
  }

  /**
   * How a container made from the image is started.
   *
   * Source: ImageConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ImageConfiguration(
      // The environment variables of the running container, of which PORT must not be one.
      //
      // Keys: RuntimeEnvironmentVariablesKey.
      // Source: ImageConfiguration.RuntimeEnvironmentVariables.
      @JsonProperty("RuntimeEnvironmentVariables") Map<String, String> runtimeEnvironmentVariables,
      // The command line that replaces the start command of the image.
      //
      // Pattern: `^(?:[^\x0a\x0d]+)$`.
      // Source: ImageConfiguration.StartCommand.
      @JsonProperty("StartCommand") String startCommand,
      // The TCP port on which the container listens, written as text, 8080 when left out.
      //
      // Length: at most 51200.
      // Source: ImageConfiguration.Port.
      @JsonProperty("Port") String port,
      // The environment variables that are filled from stored secrets and parameters.
      //
      // Keys: RuntimeEnvironmentSecretsName.
      // Source: ImageConfiguration.RuntimeEnvironmentSecrets.
      @JsonProperty("RuntimeEnvironmentSecrets") Map<String, String> runtimeEnvironmentSecrets
  ) {}

  /**
   * What App Runner identifies itself with at the source.
   *
   * Source: AuthenticationConfiguration.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AuthenticationConfiguration(
      // The connection to the repository's provider, needed for GitHub and Bitbucket repositories.
      //
      // Length: 1 to 1011.
      // Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
      // Source: AuthenticationConfiguration.ConnectionArn.
      @JsonProperty("ConnectionArn") String connectionArn,
      // The role that may pull the image, needed for private Amazon ECR.
      //
      // Length: 29 to 1024.
      // Pattern: `^(?:arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:(role|role\/service-role)\/[\w+=,.@\-/]{1,1000})$`.
      // Source: AuthenticationConfiguration.AccessRoleArn.
      @JsonProperty("AccessRoleArn") String accessRoleArn
  ) {}

  /**
   * Which service is to be paused.
   *
   * Source: PauseServiceRequest.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PauseServiceRequest(
      // The service to pause.
      //
      // Length: 1 to 1011.
      // Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
      // Source: PauseServiceRequest.ServiceArn.
      @JsonProperty("ServiceArn") String serviceArn
  ) {}

  /**
   * The service and the operation that pauses it.
   *
   * Source: PauseServiceResponse.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PauseServiceResponse(
      // The service as it stands while the operation runs.
      //
      // Source: PauseServiceResponse.Service.
      @JsonProperty("Service") Service service,
      // The id of the operation that pauses the service, absent where there was nothing to do.
      //
      // Length: 32 to 36.
      // Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
      // Source: PauseServiceResponse.OperationId.
      @JsonProperty("OperationId") String operationId
  ) {}
}
