// Made from App Runner release 2023-09-26 by `npm run generate`; do not edit.

/**
 * One revision of a named auto scaling configuration.
 *
 * Source: AutoScalingConfiguration.
 */
export interface AutoScalingConfiguration {
  /**
   * The ARN of this revision.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: AutoScalingConfiguration.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn?: AppRunnerResourceArn;
  /**
   * The name that all revisions share.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: AutoScalingConfiguration.AutoScalingConfigurationName.
   */
  AutoScalingConfigurationName?: AutoScalingConfigurationName;
  /**
   * The number of this revision, counted up from 1 under its name.
   *
   * Source: AutoScalingConfiguration.AutoScalingConfigurationRevision.
   */
  AutoScalingConfigurationRevision?: AutoScalingConfigurationRevision;
  /**
   * Whether this is the highest active revision under its name.
   *
   * Source: AutoScalingConfiguration.Latest.
   */
  Latest?: Latest;
  /**
   * Whether the revision can still be used.
   *
   * Source: AutoScalingConfiguration.Status.
   */
  Status?: AutoScalingConfigurationStatus;
  /**
   * How many requests one instance handles at a time before another is started.
   *
   * Source: AutoScalingConfiguration.MaxConcurrency.
   */
  MaxConcurrency?: MaxConcurrency;
  /**
   * How many instances are kept ready at least.
   *
   * Source: AutoScalingConfiguration.MinSize.
   */
  MinSize?: MinSize;
  /**
   * How many instances serve requests at most.
   *
   * Source: AutoScalingConfiguration.MaxSize.
   */
  MaxSize?: MaxSize;
  /**
   * When the revision was created, in seconds since 1970-01-01 UTC.
   *
   * Source: AutoScalingConfiguration.CreatedAt.
   */
  CreatedAt?: Timestamp;
  /**
   * When the revision was deleted, in seconds since 1970-01-01 UTC, present only on a deleted one.
   *
   * Source: AutoScalingConfiguration.DeletedAt.
   */
  DeletedAt?: Timestamp;
  /**
   * Whether at least one service uses the configuration.
   *
   * Source: AutoScalingConfiguration.HasAssociatedService.
   */
  HasAssociatedService?: HasAssociatedService;
  /**
   * Whether new services that name no configuration get this one.
   *
   * Source: AutoScalingConfiguration.IsDefault.
   */
  IsDefault?: IsDefault;
}

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
 * A page of auto scaling configurations in brief.
 *
 * Source: AutoScalingConfigurationSummaryList.
 */
export type AutoScalingConfigurationSummaryList = AutoScalingConfigurationSummary[];

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
 * A revision's number, counted up from 1 under each name.
 *
 * Source: AutoScalingConfigurationRevision.
 */
export type AutoScalingConfigurationRevision = number;

/**
 * The wanted number of simultaneous requests per instance, from 1 to 200.
 *
 * Range: 1 to 200.
 * Source: ASConfigMaxConcurrency.
 */
export type ASConfigMaxConcurrency = number;

/**
 * The wanted lower bound on instances, from 1 to 25.
 *
 * Range: 1 to 25.
 * Source: ASConfigMinSize.
 */
export type ASConfigMinSize = number;

/**
 * The wanted upper bound on instances, at least 1.
 *
 * Range: at least 1.
 * Source: ASConfigMaxSize.
 */
export type ASConfigMaxSize = number;

/**
 * The number of simultaneous requests per instance that is in force.
 *
 * Source: MaxConcurrency.
 */
export type MaxConcurrency = number;

/**
 * The lower bound on instances that is in force.
 *
 * Source: MinSize.
 */
export type MinSize = number;

/**
 * The upper bound on instances that is in force.
 *
 * Source: MaxSize.
 */
export type MaxSize = number;

/**
 * Whether a revision is the highest active one under its name.
 *
 * Source: Latest.
 */
export type Latest = boolean;

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
 * The access to a provider of source code repositories.
 *
 * Source: Connection.
 */
export interface Connection {
  /**
   * The name that its owner gave the connection.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: Connection.ConnectionName.
   */
  ConnectionName?: ConnectionName;
  /**
   * The ARN of the connection.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: Connection.ConnectionArn.
   */
  ConnectionArn?: AppRunnerResourceArn;
  /**
   * The provider that the connection leads to.
   *
   * Source: Connection.ProviderType.
   */
  ProviderType?: ProviderType;
  /**
   * Whether the connection can be used, which needs a handshake in the console first.
   *
   * Source: Connection.Status.
   */
  Status?: ConnectionStatus;
  /**
   * When the connection was created, in seconds since 1970-01-01 UTC.
   *
   * Source: Connection.CreatedAt.
   */
  CreatedAt?: Timestamp;
}

/**
 * A connection's name of 4 to 32 letters, digits, hyphens and underscores that begins with a letter or digit.
 *
 * Length: 4 to 32.
 * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
 * Source: ConnectionName.
 */
export type ConnectionName = string;

/**
 * Where a connection stands in its life.
 *
 * Source: ConnectionStatus.
 */
export type ConnectionStatus = "PENDING_HANDSHAKE" | "AVAILABLE" | "ERROR" | "DELETED";

/**
 * What a list of connections tells about each of them.
 *
 * Source: ConnectionSummary.
 */
export interface ConnectionSummary {
  /**
   * The name that its owner gave the connection.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: ConnectionSummary.ConnectionName.
   */
  ConnectionName?: ConnectionName;
  /**
   * The ARN of the connection.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ConnectionSummary.ConnectionArn.
   */
  ConnectionArn?: AppRunnerResourceArn;
  /**
   * The provider that the connection leads to.
   *
   * Source: ConnectionSummary.ProviderType.
   */
  ProviderType?: ProviderType;
  /**
   * Whether the connection can be used.
   *
   * Source: ConnectionSummary.Status.
   */
  Status?: ConnectionStatus;
  /**
   * When the connection was created, in seconds since 1970-01-01 UTC.
   *
   * Source: ConnectionSummary.CreatedAt.
   */
  CreatedAt?: Timestamp;
}

/**
 * A page of connections in brief.
 *
 * Source: ConnectionSummaryList.
 */
export type ConnectionSummaryList = ConnectionSummary[];

/**
 * A provider of source code repositories.
 *
 * Source: ProviderType.
 */
export type ProviderType = "GITHUB" | "BITBUCKET";

/**
 * A domain name of the customer's that leads to a service.
 *
 * Source: CustomDomain.
 */
export interface CustomDomain {
  /**
   * The domain name itself.
   *
   * Length: 1 to 255.
   * Pattern: `^(?:[A-Za-z0-9*.-]{1,255})$`.
   * Source: CustomDomain.DomainName.
   */
  DomainName: DomainName;
  /**
   * Whether the www subdomain leads to the service too.
   *
   * Source: CustomDomain.EnableWWWSubdomain.
   */
  EnableWWWSubdomain: NullableBoolean;
  /**
   * The DNS records that prove the ownership of the domain.
   *
   * Source: CustomDomain.CertificateValidationRecords.
   */
  CertificateValidationRecords?: CertificateValidationRecordList;
  /**
   * How far the association has come.
   *
   * Source: CustomDomain.Status.
   */
  Status: CustomDomainAssociationStatus;
}

/**
 * A page of custom domains.
 *
 * Source: CustomDomainList.
 */
export type CustomDomainList = CustomDomain[];

/**
 * How far the association of a domain with a service has come.
 *
 * Source: CustomDomainAssociationStatus.
 */
export type CustomDomainAssociationStatus =
  | "CREATING"
  | "CREATE_FAILED"
  | "ACTIVE"
  | "DELETING"
  | "DELETE_FAILED"
  | "PENDING_CERTIFICATE_DNS_VALIDATION"
  | "BINDING_CERTIFICATE";

/**
 * A DNS record that has to be published so that a certificate is issued.
 *
 * Source: CertificateValidationRecord.
 */
export interface CertificateValidationRecord {
  /**
   * The name of the DNS record.
   *
   * Length: at most 51200.
   * Source: CertificateValidationRecord.Name.
   */
  Name?: String;
  /**
   * The type of the DNS record, which is CNAME.
   *
   * Length: at most 51200.
   * Source: CertificateValidationRecord.Type.
   */
  Type?: String;
  /**
   * The value of the DNS record.
   *
   * Length: at most 51200.
   * Source: CertificateValidationRecord.Value.
   */
  Value?: String;
  /**
   * Whether the record has been found.
   *
   * Source: CertificateValidationRecord.Status.
   */
  Status?: CertificateValidationRecordStatus;
}

/**
 * The DNS records of one certificate.
 *
 * Source: CertificateValidationRecordList.
 */
export type CertificateValidationRecordList = CertificateValidationRecord[];

/**
 * Whether a validation record has been found, is awaited, or has failed.
 *
 * Source: CertificateValidationRecordStatus.
 */
export type CertificateValidationRecordStatus = "PENDING_VALIDATION" | "SUCCESS" | "FAILED";

/**
 * The DNS target of a custom domain inside one VPC.
 *
 * Source: VpcDNSTarget.
 */
export interface VpcDNSTarget {
  /**
   * The VPC ingress connection that the target belongs to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: VpcDNSTarget.VpcIngressConnectionArn.
   */
  VpcIngressConnectionArn?: AppRunnerResourceArn;
  /**
   * The id of the VPC in which the name resolves.
   *
   * Length: at most 51200.
   * Source: VpcDNSTarget.VpcId.
   */
  VpcId?: String;
  /**
   * The name that the custom domain has to point at.
   *
   * Length: 1 to 255.
   * Pattern: `^(?:[A-Za-z0-9*.-]{1,255})$`.
   * Source: VpcDNSTarget.DomainName.
   */
  DomainName?: DomainName;
}

/**
 * The DNS targets of a custom domain, one for each VPC.
 *
 * Source: VpcDNSTargetList.
 */
export type VpcDNSTargetList = VpcDNSTarget[];

/**
 * A domain name of 1 to 255 letters, digits, dots, hyphens and asterisks.
 *
 * Length: 1 to 255.
 * Pattern: `^(?:[A-Za-z0-9*.-]{1,255})$`.
 * Source: DomainName.
 */
export type DomainName = string;

/**
 * How many custom domains one page may hold at most, from 1 to 5.
 *
 * Range: 1 to 5.
 * Source: DescribeCustomDomainsMaxResults.
 */
export type DescribeCustomDomainsMaxResults = number;

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
 * The account already has as many resources of this kind as it may have in the Region.
 *
 * Source: ServiceQuotaExceededException.
 */
export interface ServiceQuotaExceededException {
  /**
   * Which quota is used up.
   *
   * Length: at most 600.
   * Source: ServiceQuotaExceededException.Message.
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
 * One revision of a named observability configuration.
 *
 * Source: ObservabilityConfiguration.
 */
export interface ObservabilityConfiguration {
  /**
   * The ARN of this revision.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ObservabilityConfiguration.ObservabilityConfigurationArn.
   */
  ObservabilityConfigurationArn?: AppRunnerResourceArn;
  /**
   * The name that all revisions share.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: ObservabilityConfiguration.ObservabilityConfigurationName.
   */
  ObservabilityConfigurationName?: ObservabilityConfigurationName;
  /**
   * How requests are traced, absent where they are not.
   *
   * Source: ObservabilityConfiguration.TraceConfiguration.
   */
  TraceConfiguration?: TraceConfiguration;
  /**
   * The number of this revision, counted up from 1 under its name.
   *
   * Source: ObservabilityConfiguration.ObservabilityConfigurationRevision.
   */
  ObservabilityConfigurationRevision?: Integer;
  /**
   * Whether this is the highest active revision under its name.
   *
   * Source: ObservabilityConfiguration.Latest.
   */
  Latest?: Boolean;
  /**
   * Whether the revision can still be used.
   *
   * Source: ObservabilityConfiguration.Status.
   */
  Status?: ObservabilityConfigurationStatus;
  /**
   * When the revision was created, in seconds since 1970-01-01 UTC.
   *
   * Source: ObservabilityConfiguration.CreatedAt.
   */
  CreatedAt?: Timestamp;
  /**
   * When the revision was deleted, in seconds since 1970-01-01 UTC, present only on a deleted one.
   *
   * Source: ObservabilityConfiguration.DeletedAt.
   */
  DeletedAt?: Timestamp;
}

/**
 * An observability configuration's name of 4 to 32 letters, digits, hyphens and underscores that begins with a letter or digit.
 *
 * Length: 4 to 32.
 * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
 * Source: ObservabilityConfigurationName.
 */
export type ObservabilityConfigurationName = string;

/**
 * Whether a revision is usable or was deleted.
 *
 * Source: ObservabilityConfigurationStatus.
 */
export type ObservabilityConfigurationStatus = "ACTIVE" | "INACTIVE";

/**
 * What a list of observability configurations tells about each of them.
 *
 * Source: ObservabilityConfigurationSummary.
 */
export interface ObservabilityConfigurationSummary {
  /**
   * The ARN of the revision.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ObservabilityConfigurationSummary.ObservabilityConfigurationArn.
   */
  ObservabilityConfigurationArn?: AppRunnerResourceArn;
  /**
   * The name that all revisions share.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: ObservabilityConfigurationSummary.ObservabilityConfigurationName.
   */
  ObservabilityConfigurationName?: ObservabilityConfigurationName;
  /**
   * The number of the revision.
   *
   * Source: ObservabilityConfigurationSummary.ObservabilityConfigurationRevision.
   */
  ObservabilityConfigurationRevision?: Integer;
}

/**
 * A page of observability configurations in brief.
 *
 * Source: ObservabilityConfigurationSummaryList.
 */
export type ObservabilityConfigurationSummaryList = ObservabilityConfigurationSummary[];

/**
 * How the requests to a service are traced.
 *
 * Source: TraceConfiguration.
 */
export interface TraceConfiguration {
  /**
   * The tracing product that collects the traces.
   *
   * Source: TraceConfiguration.Vendor.
   */
  Vendor: TracingVendor;
}

/**
 * A tracing product, of which only AWS X-Ray is known.
 *
 * Source: TracingVendor.
 */
export type TracingVendor = "AWSXRAY";

/**
 * Free text of at most 51,200 characters.
 *
 * Length: at most 51200.
 * Source: String.
 */
export type String = string;

/**
 * Several free texts, such as subnet ids or security group ids.
 *
 * Source: StringList.
 */
export type StringList = String[];

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
 * The 12 digits of an AWS account id.
 *
 * Length: 12 to 12.
 * Pattern: `^(?:[0-9]{12})$`.
 * Source: CustomerAccountId.
 */
export type CustomerAccountId = string;

/**
 * How many entries one page may hold at most, from 1 to 100.
 *
 * Range: 1 to 100.
 * Source: MaxResults.
 */
export type MaxResults = number;

/**
 * The opaque mark, at most 1,024 characters long, with which a list continues on its next page.
 *
 * Length: 1 to 1024.
 * Source: NextToken.
 */
export type NextToken = string;

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
 * What a list of services tells about each of them.
 *
 * Source: ServiceSummary.
 */
export interface ServiceSummary {
  /**
   * The name that its owner gave the service.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
   * Source: ServiceSummary.ServiceName.
   */
  ServiceName?: ServiceName;
  /**
   * The id that App Runner assigned to the service.
   *
   * Length: 32 to 32.
   * Pattern: `^[0-9a-fA-F]{32}$`.
   * Source: ServiceSummary.ServiceId.
   */
  ServiceId?: ServiceId;
  /**
   * The ARN of the service.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ServiceSummary.ServiceArn.
   */
  ServiceArn?: AppRunnerResourceArn;
  /**
   * The bare host name under which the service answers.
   *
   * Length: at most 51200.
   * Source: ServiceSummary.ServiceUrl.
   */
  ServiceUrl?: String;
  /**
   * When the service was created, in seconds since 1970-01-01 UTC.
   *
   * Source: ServiceSummary.CreatedAt.
   */
  CreatedAt?: Timestamp;
  /**
   * When the service last changed, in seconds since 1970-01-01 UTC.
   *
   * Source: ServiceSummary.UpdatedAt.
   */
  UpdatedAt?: Timestamp;
  /**
   * Where the service stands in its life.
   *
   * Source: ServiceSummary.Status.
   */
  Status?: ServiceStatus;
}

/**
 * A page of services in brief.
 *
 * Source: ServiceSummaryList.
 */
export type ServiceSummaryList = ServiceSummary[];

/**
 * A page of services, each named by its ARN only.
 *
 * Source: ServiceArnList.
 */
export type ServiceArnList = AppRunnerResourceArn[];

/**
 * How many services one page may hold at most, from 1 to 20.
 *
 * Range: 1 to 20.
 * Source: ServiceMaxResults.
 */
export type ServiceMaxResults = number;

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
 * One asynchronous operation on a service.
 *
 * Source: OperationSummary.
 */
export interface OperationSummary {
  /**
   * The id that the request which started the operation was answered with.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: OperationSummary.Id.
   */
  Id?: UUID;
  /**
   * What kind of operation it is.
   *
   * Source: OperationSummary.Type.
   */
  Type?: OperationType;
  /**
   * How far the operation has come.
   *
   * Source: OperationSummary.Status.
   */
  Status?: OperationStatus;
  /**
   * The ARN of the resource it works on, such as a service.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: OperationSummary.TargetArn.
   */
  TargetArn?: AppRunnerResourceArn;
  /**
   * When it began, in seconds since 1970-01-01 UTC.
   *
   * Source: OperationSummary.StartedAt.
   */
  StartedAt?: Timestamp;
  /**
   * When it ended, in seconds since 1970-01-01 UTC.
   *
   * Source: OperationSummary.EndedAt.
   */
  EndedAt?: Timestamp;
  /**
   * When it was last touched, in seconds since 1970-01-01 UTC.
   *
   * Source: OperationSummary.UpdatedAt.
   */
  UpdatedAt?: Timestamp;
}

/**
 * A page of operations in brief, the newest first.
 *
 * Source: OperationSummaryList.
 */
export type OperationSummaryList = OperationSummary[];

/**
 * The kind of an asynchronous operation, named after the request that started it.
 *
 * Source: OperationType.
 */
export type OperationType =
  "START_DEPLOYMENT" | "CREATE_SERVICE" | "PAUSE_SERVICE" | "RESUME_SERVICE" | "DELETE_SERVICE" | "UPDATE_SERVICE";

/**
 * How far an asynchronous operation has come, rollbacks of failed ones included.
 *
 * Source: OperationStatus.
 */
export type OperationStatus =
  | "PENDING"
  | "IN_PROGRESS"
  | "FAILED"
  | "SUCCEEDED"
  | "ROLLBACK_IN_PROGRESS"
  | "ROLLBACK_FAILED"
  | "ROLLBACK_SUCCEEDED";

/**
 * How many operations one page may hold at most, from 1 to 20.
 *
 * Range: 1 to 20.
 * Source: ListOperationsMaxResults.
 */
export type ListOperationsMaxResults = number;

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
  | "RUBY_31";

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
 * A label on a resource.
 *
 * Source: Tag.
 */
export interface Tag {
  /**
   * What the label is about.
   *
   * Length: 1 to 128.
   * Pattern: `^(?:(?!aws:).+)$`.
   * Source: Tag.Key.
   */
  Key?: TagKey;
  /**
   * What the label says, which may be empty.
   *
   * Length: at most 256.
   * Source: Tag.Value.
   */
  Value?: TagValue;
}

/**
 * A tag's key of 1 to 128 characters that does not begin with aws and a colon.
 *
 * Length: 1 to 128.
 * Pattern: `^(?:(?!aws:).+)$`.
 * Source: TagKey.
 */
export type TagKey = string;

/**
 * A tag's value of at most 256 characters.
 *
 * Length: at most 256.
 * Source: TagValue.
 */
export type TagValue = string;

/**
 * Several labels.
 *
 * Source: TagList.
 */
export type TagList = Tag[];

/**
 * The keys of several labels.
 *
 * Source: TagKeyList.
 */
export type TagKeyList = TagKey[];

/**
 * A bundle of subnets and security groups through which outgoing traffic reaches a VPC.
 *
 * Source: VpcConnector.
 */
export interface VpcConnector {
  /**
   * The name that its owner gave the connector.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$`.
   * Source: VpcConnector.VpcConnectorName.
   */
  VpcConnectorName?: VpcConnectorName;
  /**
   * The ARN of the connector.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: VpcConnector.VpcConnectorArn.
   */
  VpcConnectorArn?: AppRunnerResourceArn;
  /**
   * The revision of the connector, which is always 1.
   *
   * Source: VpcConnector.VpcConnectorRevision.
   */
  VpcConnectorRevision?: Integer;
  /**
   * The ids of the subnets through which traffic leaves.
   *
   * Source: VpcConnector.Subnets.
   */
  Subnets?: StringList;
  /**
   * The ids of the security groups that guard the traffic.
   *
   * Source: VpcConnector.SecurityGroups.
   */
  SecurityGroups?: StringList;
  /**
   * Whether the connector can still be used.
   *
   * Source: VpcConnector.Status.
   */
  Status?: VpcConnectorStatus;
  /**
   * When the connector was created, in seconds since 1970-01-01 UTC.
   *
   * Source: VpcConnector.CreatedAt.
   */
  CreatedAt?: Timestamp;
  /**
   * When the connector was deleted, in seconds since 1970-01-01 UTC, present only on a deleted one.
   *
   * Source: VpcConnector.DeletedAt.
   */
  DeletedAt?: Timestamp;
}

/**
 * A page of VPC connectors.
 *
 * Source: VpcConnectors.
 */
export type VpcConnectors = VpcConnector[];

/**
 * A VPC connector's name of 4 to 40 letters, digits, hyphens and underscores that begins with a letter or digit.
 *
 * Length: 4 to 40.
 * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$`.
 * Source: VpcConnectorName.
 */
export type VpcConnectorName = string;

/**
 * Whether a VPC connector is usable or was deleted.
 *
 * Source: VpcConnectorStatus.
 */
export type VpcConnectorStatus = "ACTIVE" | "INACTIVE";

/**
 * A private way from an endpoint in a VPC to one service.
 *
 * Source: VpcIngressConnection.
 */
export interface VpcIngressConnection {
  /**
   * The ARN of the ingress connection.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: VpcIngressConnection.VpcIngressConnectionArn.
   */
  VpcIngressConnectionArn?: AppRunnerResourceArn;
  /**
   * The name that its owner gave the ingress connection.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$`.
   * Source: VpcIngressConnection.VpcIngressConnectionName.
   */
  VpcIngressConnectionName?: VpcIngressConnectionName;
  /**
   * The service that it leads to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: VpcIngressConnection.ServiceArn.
   */
  ServiceArn?: AppRunnerResourceArn;
  /**
   * Where the ingress connection stands in its life.
   *
   * Source: VpcIngressConnection.Status.
   */
  Status?: VpcIngressConnectionStatus;
  /**
   * The account that owns the ingress connection.
   *
   * Length: 12 to 12.
   * Pattern: `^(?:[0-9]{12})$`.
   * Source: VpcIngressConnection.AccountId.
   */
  AccountId?: CustomerAccountId;
  /**
   * The host name under which the VPC reaches the service.
   *
   * Length: 1 to 255.
   * Pattern: `^(?:[A-Za-z0-9*.-]{1,255})$`.
   * Source: VpcIngressConnection.DomainName.
   */
  DomainName?: DomainName;
  /**
   * The VPC and the endpoint in it.
   *
   * Source: VpcIngressConnection.IngressVpcConfiguration.
   */
  IngressVpcConfiguration?: IngressVpcConfiguration;
  /**
   * When the ingress connection was created, in seconds since 1970-01-01 UTC.
   *
   * Source: VpcIngressConnection.CreatedAt.
   */
  CreatedAt?: Timestamp;
  /**
   * When the ingress connection was deleted, in seconds since 1970-01-01 UTC, present only on a deleted one.
   *
   * Source: VpcIngressConnection.DeletedAt.
   */
  DeletedAt?: Timestamp;
}

/**
 * A VPC ingress connection's name of 4 to 40 letters, digits, hyphens and underscores that begins with a letter or digit.
 *
 * Length: 4 to 40.
 * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$`.
 * Source: VpcIngressConnectionName.
 */
export type VpcIngressConnectionName = string;

/**
 * Where a VPC ingress connection stands in its life.
 *
 * Source: VpcIngressConnectionStatus.
 */
export type VpcIngressConnectionStatus =
  | "AVAILABLE"
  | "PENDING_CREATION"
  | "PENDING_UPDATE"
  | "PENDING_DELETION"
  | "FAILED_CREATION"
  | "FAILED_UPDATE"
  | "FAILED_DELETION"
  | "DELETED";

/**
 * What a list of VPC ingress connections tells about each of them.
 *
 * Source: VpcIngressConnectionSummary.
 */
export interface VpcIngressConnectionSummary {
  /**
   * The ARN of the ingress connection.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: VpcIngressConnectionSummary.VpcIngressConnectionArn.
   */
  VpcIngressConnectionArn?: AppRunnerResourceArn;
  /**
   * The service that it leads to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: VpcIngressConnectionSummary.ServiceArn.
   */
  ServiceArn?: AppRunnerResourceArn;
}

/**
 * A page of VPC ingress connections in brief.
 *
 * Source: VpcIngressConnectionSummaryList.
 */
export type VpcIngressConnectionSummaryList = VpcIngressConnectionSummary[];

/**
 * The VPC, and the interface endpoint in it, from which a private service is reached.
 *
 * Source: IngressVpcConfiguration.
 */
export interface IngressVpcConfiguration {
  /**
   * The id of the VPC.
   *
   * Length: at most 51200.
   * Source: IngressVpcConfiguration.VpcId.
   */
  VpcId?: String;
  /**
   * The id of the interface endpoint in the VPC.
   *
   * Length: at most 51200.
   * Source: IngressVpcConfiguration.VpcEndpointId.
   */
  VpcEndpointId?: String;
}

/**
 * What narrows a list of VPC ingress connections down.
 *
 * Source: ListVpcIngressConnectionsFilter.
 */
export interface ListVpcIngressConnectionsFilter {
  /**
   * Keeps only those that lead to this service.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ListVpcIngressConnectionsFilter.ServiceArn.
   */
  ServiceArn?: AppRunnerResourceArn;
  /**
   * Keeps only those that start at this interface endpoint.
   *
   * Length: at most 51200.
   * Source: ListVpcIngressConnectionsFilter.VpcEndpointId.
   */
  VpcEndpointId?: String;
}

/**
 * What associates a domain with a service.
 *
 * Source: AssociateCustomDomainRequest.
 */
export interface AssociateCustomDomainRequest {
  /**
   * The service that the domain shall lead to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: AssociateCustomDomainRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The domain name, which may be a root, a subdomain or a wildcard.
   *
   * Length: 1 to 255.
   * Pattern: `^(?:[A-Za-z0-9*.-]{1,255})$`.
   * Source: AssociateCustomDomainRequest.DomainName.
   */
  DomainName: DomainName;
  /**
   * Whether the www subdomain is associated as well, true when left out.
   *
   * Source: AssociateCustomDomainRequest.EnableWWWSubdomain.
   */
  EnableWWWSubdomain?: NullableBoolean;
}

/**
 * The new association and where its DNS records must point.
 *
 * Source: AssociateCustomDomainResponse.
 */
export interface AssociateCustomDomainResponse {
  /**
   * The host that the domain's DNS record has to point at.
   *
   * Length: at most 51200.
   * Source: AssociateCustomDomainResponse.DNSTarget.
   */
  DNSTarget: String;
  /**
   * The service that the domain leads to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: AssociateCustomDomainResponse.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The domain with the state of its certificate.
   *
   * Source: AssociateCustomDomainResponse.CustomDomain.
   */
  CustomDomain: CustomDomain;
  /**
   * The DNS targets inside VPCs, for a private service.
   *
   * Source: AssociateCustomDomainResponse.VpcDNSTargets.
   */
  VpcDNSTargets: VpcDNSTargetList;
}

/**
 * The name of the configuration and its bounds.
 *
 * Source: CreateAutoScalingConfigurationRequest.
 */
export interface CreateAutoScalingConfigurationRequest {
  /**
   * The name, under which a further request adds a revision.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: CreateAutoScalingConfigurationRequest.AutoScalingConfigurationName.
   */
  AutoScalingConfigurationName: AutoScalingConfigurationName;
  /**
   * How many requests one instance handles at a time before another is started, 100 when left out.
   *
   * Range: 1 to 200.
   * Source: CreateAutoScalingConfigurationRequest.MaxConcurrency.
   */
  MaxConcurrency?: ASConfigMaxConcurrency;
  /**
   * How many instances are kept ready at least, 1 when left out.
   *
   * Range: 1 to 25.
   * Source: CreateAutoScalingConfigurationRequest.MinSize.
   */
  MinSize?: ASConfigMinSize;
  /**
   * How many instances serve requests at most, 25 when left out.
   *
   * Range: at least 1.
   * Source: CreateAutoScalingConfigurationRequest.MaxSize.
   */
  MaxSize?: ASConfigMaxSize;
  /**
   * The labels of the new revision.
   *
   * Source: CreateAutoScalingConfigurationRequest.Tags.
   */
  Tags?: TagList;
}

/**
 * The revision that was created.
 *
 * Source: CreateAutoScalingConfigurationResponse.
 */
export interface CreateAutoScalingConfigurationResponse {
  /**
   * The new revision.
   *
   * Source: CreateAutoScalingConfigurationResponse.AutoScalingConfiguration.
   */
  AutoScalingConfiguration: AutoScalingConfiguration;
}

/**
 * The name of the connection and its provider.
 *
 * Source: CreateConnectionRequest.
 */
export interface CreateConnectionRequest {
  /**
   * The name of the connection, unique in the account and Region.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: CreateConnectionRequest.ConnectionName.
   */
  ConnectionName: ConnectionName;
  /**
   * The provider to connect to.
   *
   * Source: CreateConnectionRequest.ProviderType.
   */
  ProviderType: ProviderType;
  /**
   * The labels of the connection.
   *
   * Source: CreateConnectionRequest.Tags.
   */
  Tags?: TagList;
}

/**
 * The connection that was created.
 *
 * Source: CreateConnectionResponse.
 */
export interface CreateConnectionResponse {
  /**
   * The new connection, still waiting for its handshake.
   *
   * Source: CreateConnectionResponse.Connection.
   */
  Connection: Connection;
}

/**
 * The name of the configuration and what it observes.
 *
 * Source: CreateObservabilityConfigurationRequest.
 */
export interface CreateObservabilityConfigurationRequest {
  /**
   * The name, under which a further request adds a revision.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: CreateObservabilityConfigurationRequest.ObservabilityConfigurationName.
   */
  ObservabilityConfigurationName: ObservabilityConfigurationName;
  /**
   * How requests are traced, not at all when left out.
   *
   * Source: CreateObservabilityConfigurationRequest.TraceConfiguration.
   */
  TraceConfiguration?: TraceConfiguration;
  /**
   * The labels of the new revision.
   *
   * Source: CreateObservabilityConfigurationRequest.Tags.
   */
  Tags?: TagList;
}

/**
 * The revision that was created.
 *
 * Source: CreateObservabilityConfigurationResponse.
 */
export interface CreateObservabilityConfigurationResponse {
  /**
   * The new revision.
   *
   * Source: CreateObservabilityConfigurationResponse.ObservabilityConfiguration.
   */
  ObservabilityConfiguration: ObservabilityConfiguration;
}

/**
 * Everything that describes the new service.
 *
 * Source: CreateServiceRequest.
 */
export interface CreateServiceRequest {
  /**
   * The name of the service, unique among the running services of the account and Region.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9-_]{3,39})$`.
   * Source: CreateServiceRequest.ServiceName.
   */
  ServiceName: ServiceName;
  /**
   * The code or image to deploy.
   *
   * Source: CreateServiceRequest.SourceConfiguration.
   */
  SourceConfiguration: SourceConfiguration;
  /**
   * The CPU units, the memory in MB and the role of each instance.
   *
   * Source: CreateServiceRequest.InstanceConfiguration.
   */
  InstanceConfiguration?: InstanceConfiguration;
  /**
   * The labels of the service.
   *
   * Source: CreateServiceRequest.Tags.
   */
  Tags?: TagList;
  /**
   * The customer's own key for the stored copy, one of AWS's when left out.
   *
   * Source: CreateServiceRequest.EncryptionConfiguration.
   */
  EncryptionConfiguration?: EncryptionConfiguration;
  /**
   * How App Runner probes the instances.
   *
   * Source: CreateServiceRequest.HealthCheckConfiguration.
   */
  HealthCheckConfiguration?: HealthCheckConfiguration;
  /**
   * The auto scaling configuration to use, the account's default one in its latest revision when left out.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: CreateServiceRequest.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn?: AppRunnerResourceArn;
  /**
   * How traffic enters and leaves the service.
   *
   * Source: CreateServiceRequest.NetworkConfiguration.
   */
  NetworkConfiguration?: NetworkConfiguration;
  /**
   * Whether the service is traced and by which configuration.
   *
   * Source: CreateServiceRequest.ObservabilityConfiguration.
   */
  ObservabilityConfiguration?: ServiceObservabilityConfiguration;
}

/**
 * The new service and the operation that deploys it.
 *
 * Source: CreateServiceResponse.
 */
export interface CreateServiceResponse {
  /**
   * The service as it stands while the operation runs.
   *
   * Source: CreateServiceResponse.Service.
   */
  Service: Service;
  /**
   * The id of the operation that creates the service.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: CreateServiceResponse.OperationId.
   */
  OperationId: UUID;
}

/**
 * The name of the connector and the network that it joins.
 *
 * Source: CreateVpcConnectorRequest.
 */
export interface CreateVpcConnectorRequest {
  /**
   * The name of the connector.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$`.
   * Source: CreateVpcConnectorRequest.VpcConnectorName.
   */
  VpcConnectorName: VpcConnectorName;
  /**
   * The ids of the subnets to join, all in one VPC.
   *
   * Source: CreateVpcConnectorRequest.Subnets.
   */
  Subnets: StringList;
  /**
   * The ids of the security groups that guard the traffic, the VPC's default group when left out.
   *
   * Source: CreateVpcConnectorRequest.SecurityGroups.
   */
  SecurityGroups?: StringList;
  /**
   * The labels of the connector.
   *
   * Source: CreateVpcConnectorRequest.Tags.
   */
  Tags?: TagList;
}

/**
 * The connector that was created.
 *
 * Source: CreateVpcConnectorResponse.
 */
export interface CreateVpcConnectorResponse {
  /**
   * The new connector.
   *
   * Source: CreateVpcConnectorResponse.VpcConnector.
   */
  VpcConnector: VpcConnector;
}

/**
 * The service, the VPC and the name of the way between them.
 *
 * Source: CreateVpcIngressConnectionRequest.
 */
export interface CreateVpcIngressConnectionRequest {
  /**
   * The service to be reached.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: CreateVpcIngressConnectionRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The name of the ingress connection.
   *
   * Length: 4 to 40.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,39})$`.
   * Source: CreateVpcIngressConnectionRequest.VpcIngressConnectionName.
   */
  VpcIngressConnectionName: VpcIngressConnectionName;
  /**
   * The VPC and the endpoint in it.
   *
   * Source: CreateVpcIngressConnectionRequest.IngressVpcConfiguration.
   */
  IngressVpcConfiguration: IngressVpcConfiguration;
  /**
   * The labels of the ingress connection.
   *
   * Source: CreateVpcIngressConnectionRequest.Tags.
   */
  Tags?: TagList;
}

/**
 * The ingress connection that was created.
 *
 * Source: CreateVpcIngressConnectionResponse.
 */
export interface CreateVpcIngressConnectionResponse {
  /**
   * The new ingress connection.
   *
   * Source: CreateVpcIngressConnectionResponse.VpcIngressConnection.
   */
  VpcIngressConnection: VpcIngressConnection;
}

/**
 * Which configuration is to be deleted.
 *
 * Source: DeleteAutoScalingConfigurationRequest.
 */
export interface DeleteAutoScalingConfigurationRequest {
  /**
   * The revision to delete, or the name alone for the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DeleteAutoScalingConfigurationRequest.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn: AppRunnerResourceArn;
  /**
   * Whether all revisions go, for which the ARN must stop at the name, false when left out.
   *
   * Source: DeleteAutoScalingConfigurationRequest.DeleteAllRevisions.
   */
  DeleteAllRevisions?: Boolean;
}

/**
 * The configuration that was deleted.
 *
 * Source: DeleteAutoScalingConfigurationResponse.
 */
export interface DeleteAutoScalingConfigurationResponse {
  /**
   * The deleted revision.
   *
   * Source: DeleteAutoScalingConfigurationResponse.AutoScalingConfiguration.
   */
  AutoScalingConfiguration: AutoScalingConfiguration;
}

/**
 * Which connection is to be deleted.
 *
 * Source: DeleteConnectionRequest.
 */
export interface DeleteConnectionRequest {
  /**
   * The connection to delete.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DeleteConnectionRequest.ConnectionArn.
   */
  ConnectionArn: AppRunnerResourceArn;
}

/**
 * The connection that was deleted.
 *
 * Source: DeleteConnectionResponse.
 */
export interface DeleteConnectionResponse {
  /**
   * The deleted connection.
   *
   * Source: DeleteConnectionResponse.Connection.
   */
  Connection?: Connection;
}

/**
 * Which configuration is to be deleted.
 *
 * Source: DeleteObservabilityConfigurationRequest.
 */
export interface DeleteObservabilityConfigurationRequest {
  /**
   * The revision to delete, or the name alone for the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DeleteObservabilityConfigurationRequest.ObservabilityConfigurationArn.
   */
  ObservabilityConfigurationArn: AppRunnerResourceArn;
}

/**
 * The configuration that was deleted.
 *
 * Source: DeleteObservabilityConfigurationResponse.
 */
export interface DeleteObservabilityConfigurationResponse {
  /**
   * The deleted revision.
   *
   * Source: DeleteObservabilityConfigurationResponse.ObservabilityConfiguration.
   */
  ObservabilityConfiguration: ObservabilityConfiguration;
}

/**
 * Which service is to be deleted.
 *
 * Source: DeleteServiceRequest.
 */
export interface DeleteServiceRequest {
  /**
   * The service to delete.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DeleteServiceRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
}

/**
 * The service and the operation that deletes it.
 *
 * Source: DeleteServiceResponse.
 */
export interface DeleteServiceResponse {
  /**
   * The service as it stands while the operation runs.
   *
   * Source: DeleteServiceResponse.Service.
   */
  Service: Service;
  /**
   * The id of the operation that deletes the service.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: DeleteServiceResponse.OperationId.
   */
  OperationId: UUID;
}

/**
 * Which connector is to be deleted.
 *
 * Source: DeleteVpcConnectorRequest.
 */
export interface DeleteVpcConnectorRequest {
  /**
   * The VPC connector to delete.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DeleteVpcConnectorRequest.VpcConnectorArn.
   */
  VpcConnectorArn: AppRunnerResourceArn;
}

/**
 * The connector that was deleted.
 *
 * Source: DeleteVpcConnectorResponse.
 */
export interface DeleteVpcConnectorResponse {
  /**
   * The deleted connector.
   *
   * Source: DeleteVpcConnectorResponse.VpcConnector.
   */
  VpcConnector: VpcConnector;
}

/**
 * Which ingress connection is to be deleted.
 *
 * Source: DeleteVpcIngressConnectionRequest.
 */
export interface DeleteVpcIngressConnectionRequest {
  /**
   * The VPC ingress connection to delete.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DeleteVpcIngressConnectionRequest.VpcIngressConnectionArn.
   */
  VpcIngressConnectionArn: AppRunnerResourceArn;
}

/**
 * The ingress connection that is being deleted.
 *
 * Source: DeleteVpcIngressConnectionResponse.
 */
export interface DeleteVpcIngressConnectionResponse {
  /**
   * The ingress connection as it stands after the request.
   *
   * Source: DeleteVpcIngressConnectionResponse.VpcIngressConnection.
   */
  VpcIngressConnection: VpcIngressConnection;
}

/**
 * Which configuration is wanted.
 *
 * Source: DescribeAutoScalingConfigurationRequest.
 */
export interface DescribeAutoScalingConfigurationRequest {
  /**
   * The revision to describe, or the name alone for the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeAutoScalingConfigurationRequest.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn: AppRunnerResourceArn;
}

/**
 * The configuration that was asked for.
 *
 * Source: DescribeAutoScalingConfigurationResponse.
 */
export interface DescribeAutoScalingConfigurationResponse {
  /**
   * The revision in full.
   *
   * Source: DescribeAutoScalingConfigurationResponse.AutoScalingConfiguration.
   */
  AutoScalingConfiguration: AutoScalingConfiguration;
}

/**
 * Whose domains are wanted, and how many at a time.
 *
 * Source: DescribeCustomDomainsRequest.
 */
export interface DescribeCustomDomainsRequest {
  /**
   * The service whose domains are listed.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeCustomDomainsRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: at most 51200.
   * Source: DescribeCustomDomainsRequest.NextToken.
   */
  NextToken?: String;
  /**
   * How many domains the page holds at most, all of them when left out.
   *
   * Range: 1 to 5.
   * Source: DescribeCustomDomainsRequest.MaxResults.
   */
  MaxResults?: DescribeCustomDomainsMaxResults;
}

/**
 * One page of domains and where their DNS records must point.
 *
 * Source: DescribeCustomDomainsResponse.
 */
export interface DescribeCustomDomainsResponse {
  /**
   * The host that the domains' DNS records have to point at.
   *
   * Length: at most 51200.
   * Source: DescribeCustomDomainsResponse.DNSTarget.
   */
  DNSTarget: String;
  /**
   * The service that the domains lead to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeCustomDomainsResponse.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The domains of this page.
   *
   * Source: DescribeCustomDomainsResponse.CustomDomains.
   */
  CustomDomains: CustomDomainList;
  /**
   * The DNS targets inside VPCs, for a private service.
   *
   * Source: DescribeCustomDomainsResponse.VpcDNSTargets.
   */
  VpcDNSTargets: VpcDNSTargetList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: at most 51200.
   * Source: DescribeCustomDomainsResponse.NextToken.
   */
  NextToken?: String;
}

/**
 * Which configuration is wanted.
 *
 * Source: DescribeObservabilityConfigurationRequest.
 */
export interface DescribeObservabilityConfigurationRequest {
  /**
   * The revision to describe, or the name alone for the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeObservabilityConfigurationRequest.ObservabilityConfigurationArn.
   */
  ObservabilityConfigurationArn: AppRunnerResourceArn;
}

/**
 * The configuration that was asked for.
 *
 * Source: DescribeObservabilityConfigurationResponse.
 */
export interface DescribeObservabilityConfigurationResponse {
  /**
   * The revision in full.
   *
   * Source: DescribeObservabilityConfigurationResponse.ObservabilityConfiguration.
   */
  ObservabilityConfiguration: ObservabilityConfiguration;
}

/**
 * Which service is wanted.
 *
 * Source: DescribeServiceRequest.
 */
export interface DescribeServiceRequest {
  /**
   * The service to describe.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeServiceRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
}

/**
 * The service that was asked for.
 *
 * Source: DescribeServiceResponse.
 */
export interface DescribeServiceResponse {
  /**
   * The service in full.
   *
   * Source: DescribeServiceResponse.Service.
   */
  Service: Service;
}

/**
 * Which connector is wanted.
 *
 * Source: DescribeVpcConnectorRequest.
 */
export interface DescribeVpcConnectorRequest {
  /**
   * The VPC connector to describe.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeVpcConnectorRequest.VpcConnectorArn.
   */
  VpcConnectorArn: AppRunnerResourceArn;
}

/**
 * The connector that was asked for.
 *
 * Source: DescribeVpcConnectorResponse.
 */
export interface DescribeVpcConnectorResponse {
  /**
   * The connector in full.
   *
   * Source: DescribeVpcConnectorResponse.VpcConnector.
   */
  VpcConnector: VpcConnector;
}

/**
 * Which ingress connection is wanted.
 *
 * Source: DescribeVpcIngressConnectionRequest.
 */
export interface DescribeVpcIngressConnectionRequest {
  /**
   * The VPC ingress connection to describe.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DescribeVpcIngressConnectionRequest.VpcIngressConnectionArn.
   */
  VpcIngressConnectionArn: AppRunnerResourceArn;
}

/**
 * The ingress connection that was asked for.
 *
 * Source: DescribeVpcIngressConnectionResponse.
 */
export interface DescribeVpcIngressConnectionResponse {
  /**
   * The ingress connection in full.
   *
   * Source: DescribeVpcIngressConnectionResponse.VpcIngressConnection.
   */
  VpcIngressConnection: VpcIngressConnection;
}

/**
 * Which domain is to leave which service.
 *
 * Source: DisassociateCustomDomainRequest.
 */
export interface DisassociateCustomDomainRequest {
  /**
   * The service that the domain leads to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DisassociateCustomDomainRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The domain name to take away.
   *
   * Length: 1 to 255.
   * Pattern: `^(?:[A-Za-z0-9*.-]{1,255})$`.
   * Source: DisassociateCustomDomainRequest.DomainName.
   */
  DomainName: DomainName;
}

/**
 * The association that ends and where its DNS records pointed.
 *
 * Source: DisassociateCustomDomainResponse.
 */
export interface DisassociateCustomDomainResponse {
  /**
   * The host that the domain's DNS record points at.
   *
   * Length: at most 51200.
   * Source: DisassociateCustomDomainResponse.DNSTarget.
   */
  DNSTarget: String;
  /**
   * The service that the domain led to.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: DisassociateCustomDomainResponse.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The domain as it stands after the request.
   *
   * Source: DisassociateCustomDomainResponse.CustomDomain.
   */
  CustomDomain: CustomDomain;
  /**
   * The DNS targets inside VPCs, for a private service.
   *
   * Source: DisassociateCustomDomainResponse.VpcDNSTargets.
   */
  VpcDNSTargets: VpcDNSTargetList;
}

/**
 * Which configurations are wanted, and how many at a time.
 *
 * Source: ListAutoScalingConfigurationsRequest.
 */
export interface ListAutoScalingConfigurationsRequest {
  /**
   * Keeps only the revisions of this name.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: ListAutoScalingConfigurationsRequest.AutoScalingConfigurationName.
   */
  AutoScalingConfigurationName?: AutoScalingConfigurationName;
  /**
   * Whether each name is listed with its latest revision only, true when left out.
   *
   * Source: ListAutoScalingConfigurationsRequest.LatestOnly.
   */
  LatestOnly?: Boolean;
  /**
   * How many configurations the page holds at most, all of them when left out.
   *
   * Range: 1 to 100.
   * Source: ListAutoScalingConfigurationsRequest.MaxResults.
   */
  MaxResults?: MaxResults;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: 1 to 1024.
   * Source: ListAutoScalingConfigurationsRequest.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * One page of auto scaling configurations.
 *
 * Source: ListAutoScalingConfigurationsResponse.
 */
export interface ListAutoScalingConfigurationsResponse {
  /**
   * The configurations of this page.
   *
   * Source: ListAutoScalingConfigurationsResponse.AutoScalingConfigurationSummaryList.
   */
  AutoScalingConfigurationSummaryList: AutoScalingConfigurationSummaryList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: 1 to 1024.
   * Source: ListAutoScalingConfigurationsResponse.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * Which connections are wanted, and how many at a time.
 *
 * Source: ListConnectionsRequest.
 */
export interface ListConnectionsRequest {
  /**
   * Keeps only the connection of this name.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: ListConnectionsRequest.ConnectionName.
   */
  ConnectionName?: ConnectionName;
  /**
   * How many connections the page holds at most, all of them when left out.
   *
   * Range: 1 to 100.
   * Source: ListConnectionsRequest.MaxResults.
   */
  MaxResults?: MaxResults;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: 1 to 1024.
   * Source: ListConnectionsRequest.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * One page of connections.
 *
 * Source: ListConnectionsResponse.
 */
export interface ListConnectionsResponse {
  /**
   * The connections of this page.
   *
   * Source: ListConnectionsResponse.ConnectionSummaryList.
   */
  ConnectionSummaryList: ConnectionSummaryList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: 1 to 1024.
   * Source: ListConnectionsResponse.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * Which configurations are wanted, and how many at a time.
 *
 * Source: ListObservabilityConfigurationsRequest.
 */
export interface ListObservabilityConfigurationsRequest {
  /**
   * Keeps only the revisions of this name.
   *
   * Length: 4 to 32.
   * Pattern: `^(?:[A-Za-z0-9][A-Za-z0-9\-_]{3,31})$`.
   * Source: ListObservabilityConfigurationsRequest.ObservabilityConfigurationName.
   */
  ObservabilityConfigurationName?: ObservabilityConfigurationName;
  /**
   * Whether each name is listed with its latest revision only, true when left out.
   *
   * Source: ListObservabilityConfigurationsRequest.LatestOnly.
   */
  LatestOnly?: Boolean;
  /**
   * How many configurations the page holds at most, all of them when left out.
   *
   * Range: 1 to 100.
   * Source: ListObservabilityConfigurationsRequest.MaxResults.
   */
  MaxResults?: MaxResults;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: 1 to 1024.
   * Source: ListObservabilityConfigurationsRequest.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * One page of observability configurations.
 *
 * Source: ListObservabilityConfigurationsResponse.
 */
export interface ListObservabilityConfigurationsResponse {
  /**
   * The configurations of this page.
   *
   * Source: ListObservabilityConfigurationsResponse.ObservabilityConfigurationSummaryList.
   */
  ObservabilityConfigurationSummaryList: ObservabilityConfigurationSummaryList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: 1 to 1024.
   * Source: ListObservabilityConfigurationsResponse.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * Whose operations are wanted, and how many at a time.
 *
 * Source: ListOperationsRequest.
 */
export interface ListOperationsRequest {
  /**
   * The service whose operations are listed.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ListOperationsRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: at most 51200.
   * Source: ListOperationsRequest.NextToken.
   */
  NextToken?: String;
  /**
   * How many operations the page holds at most, all of them when left out.
   *
   * Range: 1 to 20.
   * Source: ListOperationsRequest.MaxResults.
   */
  MaxResults?: ListOperationsMaxResults;
}

/**
 * One page of operations.
 *
 * Source: ListOperationsResponse.
 */
export interface ListOperationsResponse {
  /**
   * The operations of this page.
   *
   * Source: ListOperationsResponse.OperationSummaryList.
   */
  OperationSummaryList?: OperationSummaryList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: at most 51200.
   * Source: ListOperationsResponse.NextToken.
   */
  NextToken?: String;
}

/**
 * How many services are wanted at a time.
 *
 * Source: ListServicesRequest.
 */
export interface ListServicesRequest {
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: at most 51200.
   * Source: ListServicesRequest.NextToken.
   */
  NextToken?: String;
  /**
   * How many services the page holds at most, all of them when left out.
   *
   * Range: 1 to 20.
   * Source: ListServicesRequest.MaxResults.
   */
  MaxResults?: ServiceMaxResults;
}

/**
 * One page of services.
 *
 * Source: ListServicesResponse.
 */
export interface ListServicesResponse {
  /**
   * The services of this page.
   *
   * Source: ListServicesResponse.ServiceSummaryList.
   */
  ServiceSummaryList: ServiceSummaryList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: at most 51200.
   * Source: ListServicesResponse.NextToken.
   */
  NextToken?: String;
}

/**
 * Whose users are wanted, and how many at a time.
 *
 * Source: ListServicesForAutoScalingConfigurationRequest.
 */
export interface ListServicesForAutoScalingConfigurationRequest {
  /**
   * The revision in question, or the name alone for the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ListServicesForAutoScalingConfigurationRequest.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn: AppRunnerResourceArn;
  /**
   * How many services the page holds at most, all of them when left out.
   *
   * Range: 1 to 100.
   * Source: ListServicesForAutoScalingConfigurationRequest.MaxResults.
   */
  MaxResults?: MaxResults;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: 1 to 1024.
   * Source: ListServicesForAutoScalingConfigurationRequest.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * One page of services, by ARN.
 *
 * Source: ListServicesForAutoScalingConfigurationResponse.
 */
export interface ListServicesForAutoScalingConfigurationResponse {
  /**
   * The services of this page.
   *
   * Source: ListServicesForAutoScalingConfigurationResponse.ServiceArnList.
   */
  ServiceArnList: ServiceArnList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: 1 to 1024.
   * Source: ListServicesForAutoScalingConfigurationResponse.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * Whose labels are wanted.
 *
 * Source: ListTagsForResourceRequest.
 */
export interface ListTagsForResourceRequest {
  /**
   * The resource whose labels are listed, of any kind that App Runner has.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ListTagsForResourceRequest.ResourceArn.
   */
  ResourceArn: AppRunnerResourceArn;
}

/**
 * The labels of the resource.
 *
 * Source: ListTagsForResourceResponse.
 */
export interface ListTagsForResourceResponse {
  /**
   * The labels, in no promised order.
   *
   * Source: ListTagsForResourceResponse.Tags.
   */
  Tags?: TagList;
}

/**
 * How many connectors are wanted at a time.
 *
 * Source: ListVpcConnectorsRequest.
 */
export interface ListVpcConnectorsRequest {
  /**
   * How many connectors the page holds at most, all of them when left out.
   *
   * Range: 1 to 100.
   * Source: ListVpcConnectorsRequest.MaxResults.
   */
  MaxResults?: MaxResults;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: 1 to 1024.
   * Source: ListVpcConnectorsRequest.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * One page of VPC connectors.
 *
 * Source: ListVpcConnectorsResponse.
 */
export interface ListVpcConnectorsResponse {
  /**
   * The connectors of this page.
   *
   * Source: ListVpcConnectorsResponse.VpcConnectors.
   */
  VpcConnectors: VpcConnectors;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: 1 to 1024.
   * Source: ListVpcConnectorsResponse.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * Which ingress connections are wanted, and how many at a time.
 *
 * Source: ListVpcIngressConnectionsRequest.
 */
export interface ListVpcIngressConnectionsRequest {
  /**
   * What narrows the list down.
   *
   * Source: ListVpcIngressConnectionsRequest.Filter.
   */
  Filter?: ListVpcIngressConnectionsFilter;
  /**
   * How many ingress connections the page holds at most, all of them when left out.
   *
   * Range: 1 to 100.
   * Source: ListVpcIngressConnectionsRequest.MaxResults.
   */
  MaxResults?: MaxResults;
  /**
   * The token of the page before, with all other parameters unchanged.
   *
   * Length: 1 to 1024.
   * Source: ListVpcIngressConnectionsRequest.NextToken.
   */
  NextToken?: NextToken;
}

/**
 * One page of VPC ingress connections.
 *
 * Source: ListVpcIngressConnectionsResponse.
 */
export interface ListVpcIngressConnectionsResponse {
  /**
   * The ingress connections of this page.
   *
   * Source: ListVpcIngressConnectionsResponse.VpcIngressConnectionSummaryList.
   */
  VpcIngressConnectionSummaryList: VpcIngressConnectionSummaryList;
  /**
   * The token of the next page, absent on the last one.
   *
   * Length: 1 to 1024.
   * Source: ListVpcIngressConnectionsResponse.NextToken.
   */
  NextToken?: NextToken;
}

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
 * Which service is to be resumed.
 *
 * Source: ResumeServiceRequest.
 */
export interface ResumeServiceRequest {
  /**
   * The service to resume.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: ResumeServiceRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
}

/**
 * The service and the operation that resumes it.
 *
 * Source: ResumeServiceResponse.
 */
export interface ResumeServiceResponse {
  /**
   * The service as it stands while the operation runs.
   *
   * Source: ResumeServiceResponse.Service.
   */
  Service: Service;
  /**
   * The id of the operation that resumes the service, absent where there was nothing to do.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: ResumeServiceResponse.OperationId.
   */
  OperationId?: UUID;
}

/**
 * Which service is to be deployed anew.
 *
 * Source: StartDeploymentRequest.
 */
export interface StartDeploymentRequest {
  /**
   * The service to deploy.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: StartDeploymentRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
}

/**
 * The operation that deploys the service.
 *
 * Source: StartDeploymentResponse.
 */
export interface StartDeploymentResponse {
  /**
   * The id of the operation that deploys the service.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: StartDeploymentResponse.OperationId.
   */
  OperationId: UUID;
}

/**
 * Which resource gets which labels.
 *
 * Source: TagResourceRequest.
 */
export interface TagResourceRequest {
  /**
   * The resource to label, of any kind that App Runner has.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: TagResourceRequest.ResourceArn.
   */
  ResourceArn: AppRunnerResourceArn;
  /**
   * The labels to add or replace.
   *
   * Source: TagResourceRequest.Tags.
   */
  Tags: TagList;
}

/**
 * An empty answer.
 *
 * Source: TagResourceResponse.
 */
export interface TagResourceResponse {}

/**
 * Which resource loses which labels.
 *
 * Source: UntagResourceRequest.
 */
export interface UntagResourceRequest {
  /**
   * The resource to clear, of any kind that App Runner has.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: UntagResourceRequest.ResourceArn.
   */
  ResourceArn: AppRunnerResourceArn;
  /**
   * The keys of the labels to take off.
   *
   * Source: UntagResourceRequest.TagKeys.
   */
  TagKeys: TagKeyList;
}

/**
 * An empty answer.
 *
 * Source: UntagResourceResponse.
 */
export interface UntagResourceResponse {}

/**
 * Which configuration becomes the default.
 *
 * Source: UpdateDefaultAutoScalingConfigurationRequest.
 */
export interface UpdateDefaultAutoScalingConfigurationRequest {
  /**
   * The revision to make the default, or the name alone for the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: UpdateDefaultAutoScalingConfigurationRequest.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn: AppRunnerResourceArn;
}

/**
 * The configuration that is now the default.
 *
 * Source: UpdateDefaultAutoScalingConfigurationResponse.
 */
export interface UpdateDefaultAutoScalingConfigurationResponse {
  /**
   * The new default.
   *
   * Source: UpdateDefaultAutoScalingConfigurationResponse.AutoScalingConfiguration.
   */
  AutoScalingConfiguration: AutoScalingConfiguration;
}

/**
 * Which service changes and what changes about it.
 *
 * Source: UpdateServiceRequest.
 */
export interface UpdateServiceRequest {
  /**
   * The service to change.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: UpdateServiceRequest.ServiceArn.
   */
  ServiceArn: AppRunnerResourceArn;
  /**
   * The source to deploy from, which cannot turn from code to image or back.
   *
   * Source: UpdateServiceRequest.SourceConfiguration.
   */
  SourceConfiguration?: SourceConfiguration;
  /**
   * The CPU units, the memory in MB and the role of each instance.
   *
   * Source: UpdateServiceRequest.InstanceConfiguration.
   */
  InstanceConfiguration?: InstanceConfiguration;
  /**
   * The auto scaling configuration to use, where a name without a revision means the latest one.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: UpdateServiceRequest.AutoScalingConfigurationArn.
   */
  AutoScalingConfigurationArn?: AppRunnerResourceArn;
  /**
   * How App Runner probes the instances.
   *
   * Source: UpdateServiceRequest.HealthCheckConfiguration.
   */
  HealthCheckConfiguration?: HealthCheckConfiguration;
  /**
   * How traffic enters and leaves the service.
   *
   * Source: UpdateServiceRequest.NetworkConfiguration.
   */
  NetworkConfiguration?: NetworkConfiguration;
  /**
   * Whether the service is traced and by which configuration.
   *
   * Source: UpdateServiceRequest.ObservabilityConfiguration.
   */
  ObservabilityConfiguration?: ServiceObservabilityConfiguration;
}

/**
 * The service and the operation that changes it.
 *
 * Source: UpdateServiceResponse.
 */
export interface UpdateServiceResponse {
  /**
   * The service as it stands while the operation runs.
   *
   * Source: UpdateServiceResponse.Service.
   */
  Service: Service;
  /**
   * The id of the operation that changes the service.
   *
   * Length: 32 to 36.
   * Pattern: `^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`.
   * Source: UpdateServiceResponse.OperationId.
   */
  OperationId: UUID;
}

/**
 * Which ingress connection changes and where it starts from now on.
 *
 * Source: UpdateVpcIngressConnectionRequest.
 */
export interface UpdateVpcIngressConnectionRequest {
  /**
   * The VPC ingress connection to change.
   *
   * Length: 1 to 1011.
   * Pattern: `^(?:arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011})$`.
   * Source: UpdateVpcIngressConnectionRequest.VpcIngressConnectionArn.
   */
  VpcIngressConnectionArn: AppRunnerResourceArn;
  /**
   * The new VPC and the endpoint in it.
   *
   * Source: UpdateVpcIngressConnectionRequest.IngressVpcConfiguration.
   */
  IngressVpcConfiguration: IngressVpcConfiguration;
}

/**
 * The ingress connection as changed.
 *
 * Source: UpdateVpcIngressConnectionResponse.
 */
export interface UpdateVpcIngressConnectionResponse {
  /**
   * The ingress connection as it stands after the request.
   *
   * Source: UpdateVpcIngressConnectionResponse.VpcIngressConnection.
   */
  VpcIngressConnection: VpcIngressConnection;
}

/**
 * How App Runner builds and starts the code that lies beside this file.
 *
 * Source: RepositoryConfiguration.
 */
export interface RepositoryConfiguration {
  /**
   * The version of the file format, of which only 1.0 is known.
   *
   * Source: RepositoryConfiguration.version.
   */
  version: number;
  /**
   * The managed language environment in which the code is built and run.
   *
   * Source: RepositoryConfiguration.runtime.
   */
  runtime: RepositoryRuntime;
  /**
   * What happens once for each new version of the code.
   *
   * Source: RepositoryConfiguration.build.
   */
  build: RepositoryBuild;
  /**
   * What happens on each instance that serves the built application.
   *
   * Source: RepositoryConfiguration.run.
   */
  run: RepositoryRun;
}

/**
 * A managed language environment, spelt as this file spells it.
 *
 * Source: RepositoryRuntime.
 */
export type RepositoryRuntime =
  | "python3"
  | "python311"
  | "nodejs12"
  | "nodejs14"
  | "nodejs16"
  | "nodejs18"
  | "nodejs22"
  | "corretto8"
  | "corretto11"
  | "dotnet6"
  | "go1"
  | "php81"
  | "ruby31";

/**
 * The commands of the build and what they see in their environment.
 *
 * Source: RepositoryBuild.
 */
export interface RepositoryBuild {
  /**
   * The commands of the three phases of the build.
   *
   * Source: RepositoryBuild.commands.
   */
  commands: RepositoryCommands;
  /**
   * The environment variables of the build, which are also the only ones that pre-run sees.
   *
   * Source: RepositoryBuild.env.
   */
  env?: RepositoryVariables;
}

/**
 * The commands of a build, in the order of its phases pre-build, build and post-build.
 *
 * Source: RepositoryCommands.
 */
export interface RepositoryCommands {
  /**
   * Commands that run before the build, for instance to fetch what it needs.
   *
   * Source: RepositoryCommands.pre-build.
   */
  "pre-build"?: RepositoryCommandLines;
  /**
   * Commands that build the application.
   *
   * Source: RepositoryCommands.build.
   */
  build: RepositoryCommandLines;
  /**
   * Commands that run after the build, for instance to test its result.
   *
   * Source: RepositoryCommands.post-build.
   */
  "post-build"?: RepositoryCommandLines;
}

/**
 * Commands that run one after the other.
 *
 * Source: RepositoryCommandLines.
 */
export type RepositoryCommandLines = RepositoryCommandLine[];

/**
 * One command for the shell, to be quoted where a colon and a space would make it a map.
 *
 * Source: RepositoryCommandLine.
 */
export type RepositoryCommandLine = string;

/**
 * How the built application is started, where it listens, and what it sees in its environment.
 *
 * Source: RepositoryRun.
 */
export interface RepositoryRun {
  /**
   * The version of the runtime to pin, best in quotes because 3.10 without them is the number 3.1.
   *
   * Source: RepositoryRun.runtime-version.
   */
  "runtime-version"?: string | number;
  /**
   * Commands that run before the start in the image that serves, where the runtime builds in an image apart from it.
   *
   * Source: RepositoryRun.pre-run.
   */
  "pre-run"?: RepositoryCommandLines;
  /**
   * The command that starts the application.
   *
   * Source: RepositoryRun.command.
   */
  command: RepositoryCommandLine;
  /**
   * The port on which the application listens.
   *
   * Source: RepositoryRun.network.
   */
  network?: RepositoryNetwork;
  /**
   * The environment variables of the running application, of which PORT must not be one.
   *
   * Source: RepositoryRun.env.
   */
  env?: RepositoryVariables;
  /**
   * The environment variables of the running application that are filled from stored secrets and parameters.
   *
   * Source: RepositoryRun.secrets.
   */
  secrets?: RepositorySecrets;
}

/**
 * The port on which the application listens, and how it learns of it.
 *
 * Source: RepositoryNetwork.
 */
export interface RepositoryNetwork {
  /**
   * The TCP port on which the application listens, 8080 when left out.
   *
   * Source: RepositoryNetwork.port.
   */
  port?: string | number;
  /**
   * The name of the environment variable in which App Runner hands the port to the application.
   *
   * Source: RepositoryNetwork.env.
   */
  env?: string;
}

/**
 * Environment variables with their values in the clear.
 *
 * Source: RepositoryVariables.
 */
export type RepositoryVariables = RepositoryVariable[];

/**
 * One environment variable.
 *
 * Source: RepositoryVariable.
 */
export interface RepositoryVariable {
  /**
   * The name of the variable.
   *
   * Source: RepositoryVariable.name.
   */
  name: string;
  /**
   * The text that the variable holds, in quotes where YAML would read a number or a truth value.
   *
   * Source: RepositoryVariable.value.
   */
  value: string;
}

/**
 * Environment variables that are filled from stored secrets and parameters.
 *
 * Source: RepositorySecrets.
 */
export type RepositorySecrets = RepositorySecret[];

/**
 * One environment variable and where its value is kept.
 *
 * Source: RepositorySecret.
 */
export interface RepositorySecret {
  /**
   * The name of the variable.
   *
   * Source: RepositorySecret.name.
   */
  name: string;
  /**
   * The ARN of a Secrets Manager secret or SSM parameter, or the name of a parameter in the same Region.
   *
   * Source: RepositorySecret.value-from.
   */
  "value-from": string;
}

/**
 * Every shape by its documented name.
 */
export interface Shapes {
  AutoScalingConfiguration: AutoScalingConfiguration;
  AutoScalingConfigurationSummary: AutoScalingConfigurationSummary;
  AutoScalingConfigurationSummaryList: AutoScalingConfigurationSummaryList;
  AutoScalingConfigurationName: AutoScalingConfigurationName;
  AutoScalingConfigurationStatus: AutoScalingConfigurationStatus;
  AutoScalingConfigurationRevision: AutoScalingConfigurationRevision;
  ASConfigMaxConcurrency: ASConfigMaxConcurrency;
  ASConfigMinSize: ASConfigMinSize;
  ASConfigMaxSize: ASConfigMaxSize;
  MaxConcurrency: MaxConcurrency;
  MinSize: MinSize;
  MaxSize: MaxSize;
  Latest: Latest;
  HasAssociatedService: HasAssociatedService;
  IsDefault: IsDefault;
  Connection: Connection;
  ConnectionName: ConnectionName;
  ConnectionStatus: ConnectionStatus;
  ConnectionSummary: ConnectionSummary;
  ConnectionSummaryList: ConnectionSummaryList;
  ProviderType: ProviderType;
  CustomDomain: CustomDomain;
  CustomDomainList: CustomDomainList;
  CustomDomainAssociationStatus: CustomDomainAssociationStatus;
  CertificateValidationRecord: CertificateValidationRecord;
  CertificateValidationRecordList: CertificateValidationRecordList;
  CertificateValidationRecordStatus: CertificateValidationRecordStatus;
  VpcDNSTarget: VpcDNSTarget;
  VpcDNSTargetList: VpcDNSTargetList;
  DomainName: DomainName;
  DescribeCustomDomainsMaxResults: DescribeCustomDomainsMaxResults;
  ErrorMessage: ErrorMessage;
  InvalidRequestException: InvalidRequestException;
  InvalidStateException: InvalidStateException;
  ResourceNotFoundException: ResourceNotFoundException;
  ServiceQuotaExceededException: ServiceQuotaExceededException;
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
  ServiceObservabilityConfiguration: ServiceObservabilityConfiguration;
  ObservabilityConfiguration: ObservabilityConfiguration;
  ObservabilityConfigurationName: ObservabilityConfigurationName;
  ObservabilityConfigurationStatus: ObservabilityConfigurationStatus;
  ObservabilityConfigurationSummary: ObservabilityConfigurationSummary;
  ObservabilityConfigurationSummaryList: ObservabilityConfigurationSummaryList;
  TraceConfiguration: TraceConfiguration;
  TracingVendor: TracingVendor;
  String: String;
  StringList: StringList;
  Integer: Integer;
  Boolean: Boolean;
  NullableBoolean: NullableBoolean;
  Timestamp: Timestamp;
  UUID: UUID;
  AppRunnerResourceArn: AppRunnerResourceArn;
  RoleArn: RoleArn;
  KmsKeyArn: KmsKeyArn;
  CustomerAccountId: CustomerAccountId;
  MaxResults: MaxResults;
  NextToken: NextToken;
  Service: Service;
  ServiceName: ServiceName;
  ServiceId: ServiceId;
  ServiceStatus: ServiceStatus;
  ServiceSummary: ServiceSummary;
  ServiceSummaryList: ServiceSummaryList;
  ServiceArnList: ServiceArnList;
  ServiceMaxResults: ServiceMaxResults;
  EncryptionConfiguration: EncryptionConfiguration;
  OperationSummary: OperationSummary;
  OperationSummaryList: OperationSummaryList;
  OperationType: OperationType;
  OperationStatus: OperationStatus;
  ListOperationsMaxResults: ListOperationsMaxResults;
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
  Tag: Tag;
  TagKey: TagKey;
  TagValue: TagValue;
  TagList: TagList;
  TagKeyList: TagKeyList;
  VpcConnector: VpcConnector;
  VpcConnectors: VpcConnectors;
  VpcConnectorName: VpcConnectorName;
  VpcConnectorStatus: VpcConnectorStatus;
  VpcIngressConnection: VpcIngressConnection;
  VpcIngressConnectionName: VpcIngressConnectionName;
  VpcIngressConnectionStatus: VpcIngressConnectionStatus;
  VpcIngressConnectionSummary: VpcIngressConnectionSummary;
  VpcIngressConnectionSummaryList: VpcIngressConnectionSummaryList;
  IngressVpcConfiguration: IngressVpcConfiguration;
  ListVpcIngressConnectionsFilter: ListVpcIngressConnectionsFilter;
  AssociateCustomDomainRequest: AssociateCustomDomainRequest;
  AssociateCustomDomainResponse: AssociateCustomDomainResponse;
  CreateAutoScalingConfigurationRequest: CreateAutoScalingConfigurationRequest;
  CreateAutoScalingConfigurationResponse: CreateAutoScalingConfigurationResponse;
  CreateConnectionRequest: CreateConnectionRequest;
  CreateConnectionResponse: CreateConnectionResponse;
  CreateObservabilityConfigurationRequest: CreateObservabilityConfigurationRequest;
  CreateObservabilityConfigurationResponse: CreateObservabilityConfigurationResponse;
  CreateServiceRequest: CreateServiceRequest;
  CreateServiceResponse: CreateServiceResponse;
  CreateVpcConnectorRequest: CreateVpcConnectorRequest;
  CreateVpcConnectorResponse: CreateVpcConnectorResponse;
  CreateVpcIngressConnectionRequest: CreateVpcIngressConnectionRequest;
  CreateVpcIngressConnectionResponse: CreateVpcIngressConnectionResponse;
  DeleteAutoScalingConfigurationRequest: DeleteAutoScalingConfigurationRequest;
  DeleteAutoScalingConfigurationResponse: DeleteAutoScalingConfigurationResponse;
  DeleteConnectionRequest: DeleteConnectionRequest;
  DeleteConnectionResponse: DeleteConnectionResponse;
  DeleteObservabilityConfigurationRequest: DeleteObservabilityConfigurationRequest;
  DeleteObservabilityConfigurationResponse: DeleteObservabilityConfigurationResponse;
  DeleteServiceRequest: DeleteServiceRequest;
  DeleteServiceResponse: DeleteServiceResponse;
  DeleteVpcConnectorRequest: DeleteVpcConnectorRequest;
  DeleteVpcConnectorResponse: DeleteVpcConnectorResponse;
  DeleteVpcIngressConnectionRequest: DeleteVpcIngressConnectionRequest;
  DeleteVpcIngressConnectionResponse: DeleteVpcIngressConnectionResponse;
  DescribeAutoScalingConfigurationRequest: DescribeAutoScalingConfigurationRequest;
  DescribeAutoScalingConfigurationResponse: DescribeAutoScalingConfigurationResponse;
  DescribeCustomDomainsRequest: DescribeCustomDomainsRequest;
  DescribeCustomDomainsResponse: DescribeCustomDomainsResponse;
  DescribeObservabilityConfigurationRequest: DescribeObservabilityConfigurationRequest;
  DescribeObservabilityConfigurationResponse: DescribeObservabilityConfigurationResponse;
  DescribeServiceRequest: DescribeServiceRequest;
  DescribeServiceResponse: DescribeServiceResponse;
  DescribeVpcConnectorRequest: DescribeVpcConnectorRequest;
  DescribeVpcConnectorResponse: DescribeVpcConnectorResponse;
  DescribeVpcIngressConnectionRequest: DescribeVpcIngressConnectionRequest;
  DescribeVpcIngressConnectionResponse: DescribeVpcIngressConnectionResponse;
  DisassociateCustomDomainRequest: DisassociateCustomDomainRequest;
  DisassociateCustomDomainResponse: DisassociateCustomDomainResponse;
  ListAutoScalingConfigurationsRequest: ListAutoScalingConfigurationsRequest;
  ListAutoScalingConfigurationsResponse: ListAutoScalingConfigurationsResponse;
  ListConnectionsRequest: ListConnectionsRequest;
  ListConnectionsResponse: ListConnectionsResponse;
  ListObservabilityConfigurationsRequest: ListObservabilityConfigurationsRequest;
  ListObservabilityConfigurationsResponse: ListObservabilityConfigurationsResponse;
  ListOperationsRequest: ListOperationsRequest;
  ListOperationsResponse: ListOperationsResponse;
  ListServicesRequest: ListServicesRequest;
  ListServicesResponse: ListServicesResponse;
  ListServicesForAutoScalingConfigurationRequest: ListServicesForAutoScalingConfigurationRequest;
  ListServicesForAutoScalingConfigurationResponse: ListServicesForAutoScalingConfigurationResponse;
  ListTagsForResourceRequest: ListTagsForResourceRequest;
  ListTagsForResourceResponse: ListTagsForResourceResponse;
  ListVpcConnectorsRequest: ListVpcConnectorsRequest;
  ListVpcConnectorsResponse: ListVpcConnectorsResponse;
  ListVpcIngressConnectionsRequest: ListVpcIngressConnectionsRequest;
  ListVpcIngressConnectionsResponse: ListVpcIngressConnectionsResponse;
  PauseServiceRequest: PauseServiceRequest;
  PauseServiceResponse: PauseServiceResponse;
  ResumeServiceRequest: ResumeServiceRequest;
  ResumeServiceResponse: ResumeServiceResponse;
  StartDeploymentRequest: StartDeploymentRequest;
  StartDeploymentResponse: StartDeploymentResponse;
  TagResourceRequest: TagResourceRequest;
  TagResourceResponse: TagResourceResponse;
  UntagResourceRequest: UntagResourceRequest;
  UntagResourceResponse: UntagResourceResponse;
  UpdateDefaultAutoScalingConfigurationRequest: UpdateDefaultAutoScalingConfigurationRequest;
  UpdateDefaultAutoScalingConfigurationResponse: UpdateDefaultAutoScalingConfigurationResponse;
  UpdateServiceRequest: UpdateServiceRequest;
  UpdateServiceResponse: UpdateServiceResponse;
  UpdateVpcIngressConnectionRequest: UpdateVpcIngressConnectionRequest;
  UpdateVpcIngressConnectionResponse: UpdateVpcIngressConnectionResponse;
  RepositoryConfiguration: RepositoryConfiguration;
  RepositoryRuntime: RepositoryRuntime;
  RepositoryBuild: RepositoryBuild;
  RepositoryCommands: RepositoryCommands;
  RepositoryCommandLines: RepositoryCommandLines;
  RepositoryCommandLine: RepositoryCommandLine;
  RepositoryRun: RepositoryRun;
  RepositoryNetwork: RepositoryNetwork;
  RepositoryVariables: RepositoryVariables;
  RepositoryVariable: RepositoryVariable;
  RepositorySecrets: RepositorySecrets;
  RepositorySecret: RepositorySecret;
}

/**
 * What each operation takes and answers.
 */
export interface Operations {
  AssociateCustomDomain: {
    request: AssociateCustomDomainRequest;
    response: AssociateCustomDomainResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "InvalidStateException";
  };
  CreateAutoScalingConfiguration: {
    request: CreateAutoScalingConfigurationRequest;
    response: CreateAutoScalingConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ServiceQuotaExceededException";
  };
  CreateConnection: {
    request: CreateConnectionRequest;
    response: CreateConnectionResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ServiceQuotaExceededException";
  };
  CreateObservabilityConfiguration: {
    request: CreateObservabilityConfigurationRequest;
    response: CreateObservabilityConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ServiceQuotaExceededException";
  };
  CreateService: {
    request: CreateServiceRequest;
    response: CreateServiceResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ServiceQuotaExceededException";
  };
  CreateVpcConnector: {
    request: CreateVpcConnectorRequest;
    response: CreateVpcConnectorResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ServiceQuotaExceededException";
  };
  CreateVpcIngressConnection: {
    request: CreateVpcIngressConnectionRequest;
    response: CreateVpcIngressConnectionResponse;
    errors:
      | "InvalidRequestException"
      | "InvalidStateException"
      | "InternalServiceErrorException"
      | "ServiceQuotaExceededException";
  };
  DeleteAutoScalingConfiguration: {
    request: DeleteAutoScalingConfigurationRequest;
    response: DeleteAutoScalingConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DeleteConnection: {
    request: DeleteConnectionRequest;
    response: DeleteConnectionResponse;
    errors: "InvalidRequestException" | "ResourceNotFoundException" | "InternalServiceErrorException";
  };
  DeleteObservabilityConfiguration: {
    request: DeleteObservabilityConfigurationRequest;
    response: DeleteObservabilityConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DeleteService: {
    request: DeleteServiceRequest;
    response: DeleteServiceResponse;
    errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "InvalidStateException"
      | "InternalServiceErrorException";
  };
  DeleteVpcConnector: {
    request: DeleteVpcConnectorRequest;
    response: DeleteVpcConnectorResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DeleteVpcIngressConnection: {
    request: DeleteVpcIngressConnectionRequest;
    response: DeleteVpcIngressConnectionResponse;
    errors:
      | "InvalidRequestException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "InvalidStateException";
  };
  DescribeAutoScalingConfiguration: {
    request: DescribeAutoScalingConfigurationRequest;
    response: DescribeAutoScalingConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DescribeCustomDomains: {
    request: DescribeCustomDomainsRequest;
    response: DescribeCustomDomainsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DescribeObservabilityConfiguration: {
    request: DescribeObservabilityConfigurationRequest;
    response: DescribeObservabilityConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DescribeService: {
    request: DescribeServiceRequest;
    response: DescribeServiceResponse;
    errors: "InvalidRequestException" | "ResourceNotFoundException" | "InternalServiceErrorException";
  };
  DescribeVpcConnector: {
    request: DescribeVpcConnectorRequest;
    response: DescribeVpcConnectorResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DescribeVpcIngressConnection: {
    request: DescribeVpcIngressConnectionRequest;
    response: DescribeVpcIngressConnectionResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  DisassociateCustomDomain: {
    request: DisassociateCustomDomainRequest;
    response: DisassociateCustomDomainResponse;
    errors:
      | "InvalidRequestException"
      | "InternalServiceErrorException"
      | "ResourceNotFoundException"
      | "InvalidStateException";
  };
  ListAutoScalingConfigurations: {
    request: ListAutoScalingConfigurationsRequest;
    response: ListAutoScalingConfigurationsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException";
  };
  ListConnections: {
    request: ListConnectionsRequest;
    response: ListConnectionsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException";
  };
  ListObservabilityConfigurations: {
    request: ListObservabilityConfigurationsRequest;
    response: ListObservabilityConfigurationsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException";
  };
  ListOperations: {
    request: ListOperationsRequest;
    response: ListOperationsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  ListServices: {
    request: ListServicesRequest;
    response: ListServicesResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException";
  };
  ListServicesForAutoScalingConfiguration: {
    request: ListServicesForAutoScalingConfigurationRequest;
    response: ListServicesForAutoScalingConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  ListTagsForResource: {
    request: ListTagsForResourceRequest;
    response: ListTagsForResourceResponse;
    errors:
      | "ResourceNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidRequestException"
      | "InvalidStateException";
  };
  ListVpcConnectors: {
    request: ListVpcConnectorsRequest;
    response: ListVpcConnectorsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException";
  };
  ListVpcIngressConnections: {
    request: ListVpcIngressConnectionsRequest;
    response: ListVpcIngressConnectionsResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException";
  };
  PauseService: {
    request: PauseServiceRequest;
    response: PauseServiceResponse;
    errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidStateException";
  };
  ResumeService: {
    request: ResumeServiceRequest;
    response: ResumeServiceResponse;
    errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidStateException";
  };
  StartDeployment: {
    request: StartDeploymentRequest;
    response: StartDeploymentResponse;
    errors: "InvalidRequestException" | "ResourceNotFoundException" | "InternalServiceErrorException";
  };
  TagResource: {
    request: TagResourceRequest;
    response: TagResourceResponse;
    errors:
      | "ResourceNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidRequestException"
      | "InvalidStateException";
  };
  UntagResource: {
    request: UntagResourceRequest;
    response: UntagResourceResponse;
    errors:
      | "ResourceNotFoundException"
      | "InternalServiceErrorException"
      | "InvalidRequestException"
      | "InvalidStateException";
  };
  UpdateDefaultAutoScalingConfiguration: {
    request: UpdateDefaultAutoScalingConfigurationRequest;
    response: UpdateDefaultAutoScalingConfigurationResponse;
    errors: "InvalidRequestException" | "InternalServiceErrorException" | "ResourceNotFoundException";
  };
  UpdateService: {
    request: UpdateServiceRequest;
    response: UpdateServiceResponse;
    errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "InvalidStateException"
      | "InternalServiceErrorException";
  };
  UpdateVpcIngressConnection: {
    request: UpdateVpcIngressConnectionRequest;
    response: UpdateVpcIngressConnectionResponse;
    errors:
      | "InvalidRequestException"
      | "ResourceNotFoundException"
      | "InvalidStateException"
      | "InternalServiceErrorException";
  };
}
