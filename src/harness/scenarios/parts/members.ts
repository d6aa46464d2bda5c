/** Where answers have the ARN of what was made. */
export const SERVICE = "Service.ServiceArn";

/** Where answers have the ARN of an auto scaling revision. */
export const SCALING = "AutoScalingConfiguration.AutoScalingConfigurationArn";

/** Where answers have the ARN of an observability revision. */
export const OBSERVING = "ObservabilityConfiguration.ObservabilityConfigurationArn";

/** Where answers have the ARN of a connection. */
export const CONNECTED = "Connection.ConnectionArn";

/** Where answers have the ARN of a VPC connector. */
export const CONNECTOR = "VpcConnector.VpcConnectorArn";

/** Where answers have the ARN of a VPC ingress connection. */
export const ENTRY = "VpcIngressConnection.VpcIngressConnectionArn";

/** Where pages have the token for the next one. */
export const TOKEN = "NextToken";
