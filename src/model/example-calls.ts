import type { Step } from "./define.ts";

/** A service of a monorepo, built from code, as the examples create it. */
export const CODE_SERVICE = {
  ServiceName: "monorepo-api",
  SourceConfiguration: {
    CodeRepository: {
      RepositoryUrl: "https://github.com/example/monorepo",
      SourceCodeVersion: { Type: "BRANCH", Value: "main" },
      CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
      SourceDirectory: "/services/api",
    },
  },
} as const;

/** A service that runs a public image, as the examples create it. */
export const IMAGE_SERVICE = {
  ServiceName: "image-api",
  SourceConfiguration: {
    ImageRepository: { ImageIdentifier: "public.ecr.aws/example/app:1", ImageRepositoryType: "ECR_PUBLIC" },
  },
} as const;

/** The ARN of a service that no example creates. */
export const NO_SERVICE = "arn:aws:apprunner:us-east-1:123456789012:service/nothing/0123456789abcdef0123456789abcdef";

/** The ARN of the account's first auto scaling configuration. */
export const FIRST_DEFAULT =
  "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/DefaultConfiguration/1/00000000000000000000000000000001";

/** Creates the service from code. */
export const CREATE: Step = { call: "CreateService", input: CODE_SERVICE };

/** Where the ARN of the service stands that the first call of a history created. */
export const CREATED = "<0.Service.ServiceArn>";

/** Creates the first revision of an auto scaling configuration. */
export const SCALE: Step = { call: "CreateAutoScalingConfiguration", input: { AutoScalingConfigurationName: "high" } };

/** Where the ARN of the revision stands that the first call of a history created. */
export const SCALED = "<0.AutoScalingConfiguration.AutoScalingConfigurationArn>";

/** An auto scaling ARN that stops at the name. */
export const SCALED_BY_NAME = "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high";

/** Creates the first revision of an observability configuration. */
export const OBSERVE: Step = {
  call: "CreateObservabilityConfiguration",
  input: { ObservabilityConfigurationName: "tracing", TraceConfiguration: { Vendor: "AWSXRAY" } },
};

/** Where the ARN of the revision stands that the first call of a history created. */
export const OBSERVED = "<0.ObservabilityConfiguration.ObservabilityConfigurationArn>";

/** Creates a connection. */
export const CONNECT: Step = { call: "CreateConnection", input: { ConnectionName: "github", ProviderType: "GITHUB" } };

/** Creates a VPC connector. */
export const JOIN: Step = { call: "CreateVpcConnector", input: { VpcConnectorName: "inner", Subnets: ["subnet-1"] } };

/** Creates an ingress connection to the service that the first call of a history created. */
export const ENTER: Step = {
  call: "CreateVpcIngressConnection",
  input: {
    ServiceArn: CREATED,
    VpcIngressConnectionName: "entry",
    IngressVpcConfiguration: { VpcId: "vpc-1", VpcEndpointId: "vpce-1" },
  },
};

/** Associates a domain with the service that the first call of a history created. */
export const ASSOCIATE: Step = {
  call: "AssociateCustomDomain",
  input: { ServiceArn: CREATED, DomainName: "example.com" },
};
