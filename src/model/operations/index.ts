import type { OperationModel } from "../define.ts";
import associateCustomDomain from "./associate-custom-domain.ts";
import createAutoScalingConfiguration from "./create-auto-scaling-configuration.ts";
import createConnection from "./create-connection.ts";
import createObservabilityConfiguration from "./create-observability-configuration.ts";
import createService from "./create-service.ts";
import createVpcConnector from "./create-vpc-connector.ts";
import createVpcIngressConnection from "./create-vpc-ingress-connection.ts";
import deleteAutoScalingConfiguration from "./delete-auto-scaling-configuration.ts";
import deleteConnection from "./delete-connection.ts";
import deleteObservabilityConfiguration from "./delete-observability-configuration.ts";
import deleteService from "./delete-service.ts";
import deleteVpcConnector from "./delete-vpc-connector.ts";
import deleteVpcIngressConnection from "./delete-vpc-ingress-connection.ts";
import describeAutoScalingConfiguration from "./describe-auto-scaling-configuration.ts";
import describeCustomDomains from "./describe-custom-domains.ts";
import describeObservabilityConfiguration from "./describe-observability-configuration.ts";
import describeService from "./describe-service.ts";
import describeVpcConnector from "./describe-vpc-connector.ts";
import describeVpcIngressConnection from "./describe-vpc-ingress-connection.ts";
import disassociateCustomDomain from "./disassociate-custom-domain.ts";
import listAutoScalingConfigurations from "./list-auto-scaling-configurations.ts";
import listConnections from "./list-connections.ts";
import listObservabilityConfigurations from "./list-observability-configurations.ts";
import listOperations from "./list-operations.ts";
import listServices from "./list-services.ts";
import listServicesForAutoScalingConfiguration from "./list-services-for-auto-scaling-configuration.ts";
import listTagsForResource from "./list-tags-for-resource.ts";
import listVpcConnectors from "./list-vpc-connectors.ts";
import listVpcIngressConnections from "./list-vpc-ingress-connections.ts";
import pauseService from "./pause-service.ts";
import resumeService from "./resume-service.ts";
import startDeployment from "./start-deployment.ts";
import tagResource from "./tag-resource.ts";
import untagResource from "./untag-resource.ts";
import updateDefaultAutoScalingConfiguration from "./update-default-auto-scaling-configuration.ts";
import updateService from "./update-service.ts";
import updateVpcIngressConnection from "./update-vpc-ingress-connection.ts";

/** The reference semantics of every operation. */
export const OPERATION_MODELS: readonly OperationModel[] = [
  associateCustomDomain,
  createAutoScalingConfiguration,
  createConnection,
  createObservabilityConfiguration,
  createService,
  createVpcConnector,
  createVpcIngressConnection,
  deleteAutoScalingConfiguration,
  deleteConnection,
  deleteObservabilityConfiguration,
  deleteService,
  deleteVpcConnector,
  deleteVpcIngressConnection,
  describeAutoScalingConfiguration,
  describeCustomDomains,
  describeObservabilityConfiguration,
  describeService,
  describeVpcConnector,
  describeVpcIngressConnection,
  disassociateCustomDomain,
  listAutoScalingConfigurations,
  listConnections,
  listObservabilityConfigurations,
  listOperations,
  listServices,
  listServicesForAutoScalingConfiguration,
  listTagsForResource,
  listVpcConnectors,
  listVpcIngressConnections,
  pauseService,
  resumeService,
  startDeployment,
  tagResource,
  untagResource,
  updateDefaultAutoScalingConfiguration,
  updateService,
  updateVpcIngressConnection,
];
