// Begun by apprunner-contract 0.1.0 from App Runner release 2025-04-24; yours to change, and never overwritten.

import { adopted, changesKind, merged } from "./configuration.js";
import type { Call, Handler, Handlers, OperationName } from "./server.js";
import type { Service } from "./types.js";

/** Every service that was ever made, by its ARN. Each change takes effect at once, so that nothing is ever in progress. */
const services = new Map<string, Service>();

/** Creates a service and begins its first deployment. */
const CreateService: Handler<"CreateService"> = (input, { fail }) => {
  const name = input.ServiceName;
  const refuse = (message: string): never => fail("InvalidRequestException", message);
  if ([...services.values()].some((one) => one.ServiceName === name && one.Status !== "DELETED"))
    refuse(`There is a service ${name}.`);
  const configuration = adopted(input, refuse);
  const id = newId();
  const ServiceArn = `arn:aws:apprunner:us-east-1:123456789012:service/${name}/${id}`;
  const now = seconds();
  const isPublic = configuration.NetworkConfiguration.IngressConfiguration?.IsPubliclyAccessible !== false;
  const service: Service = {
    ServiceName: name,
    ServiceId: id,
    ServiceArn,
    ...(isPublic && { ServiceUrl: `${id.slice(0, 10)}.us-east-1.awsapprunner.com` }),
    CreatedAt: now,
    UpdatedAt: now,
    Status: "RUNNING",
    ...configuration,
    ...(input.EncryptionConfiguration && { EncryptionConfiguration: input.EncryptionConfiguration }),
  };
  return { Service: kept(service), OperationId: newId() };
};

/** Begins to delete a service, which must have no active VPC ingress connections. */
const DeleteService: Handler<"DeleteService"> = ({ ServiceArn }, call) => {
  const service = found(ServiceArn, call);
  if (service.Status === "DELETED") call.fail("InvalidStateException", "The service is deleted.");
  return { Service: changed(service, { Status: "DELETED", DeletedAt: seconds() }), OperationId: newId() };
};

/** Returns a service in full. */
const DescribeService: Handler<"DescribeService"> = ({ ServiceArn }, call) => ({ Service: found(ServiceArn, call) });

/** Begins to take a running service out of operation, so that it keeps its settings and costs nothing to run. */
const PauseService: Handler<"PauseService"> = ({ ServiceArn }, call) => {
  const service = found(ServiceArn, call);
  if (service.Status === "PAUSED") return { Service: service };
  if (service.Status !== "RUNNING") call.fail("InvalidStateException", `The service is ${service.Status}.`);
  return { Service: changed(service, { Status: "PAUSED" }), OperationId: newId() };
};

/** Begins to bring a paused service back into operation. */
const ResumeService: Handler<"ResumeService"> = ({ ServiceArn }, call) => {
  const service = found(ServiceArn, call);
  if (service.Status === "RUNNING") return { Service: service };
  if (service.Status !== "PAUSED") call.fail("InvalidStateException", `The service is ${service.Status}.`);
  return { Service: changed(service, { Status: "RUNNING" }), OperationId: newId() };
};

/** Changes a service and begins to deploy the change, leaving alone what the request does not mention. */
const UpdateService: Handler<"UpdateService"> = ({ ServiceArn, ...change }, call) => {
  const service = found(ServiceArn, call);
  const refuse = (message: string): never => call.fail("InvalidRequestException", message);
  if (service.Status === "DELETED") call.fail("InvalidStateException", "The service is deleted.");
  if (Object.keys(change).length === 0) refuse("The request changes nothing.");
  if (changesKind(service.SourceConfiguration, change.SourceConfiguration))
    refuse("A service from code does not become one from an image, nor the other way round.");
  return { Service: changed(service, adopted(merged(service, change), refuse)), OperationId: newId() };
};

function found<Name extends Exclude<OperationName, "CreateService" | "UpdateService">>(
  arn: string,
  call: Call<Name>,
): Service;
function found(arn: string, call: Call<"UpdateService">): Service;
function found(arn: string, call: Pick<Call<"DescribeService">, "fail">): Service {
  return services.get(arn) ?? call.fail("ResourceNotFoundException", `There is no service ${arn}.`);
}

function changed(service: Service, change: Partial<Service>): Service {
  return kept({ ...service, ...change, UpdatedAt: Math.max(seconds(), service.UpdatedAt) });
}

function kept(service: Service): Service {
  services.set(service.ServiceArn, service);
  return service;
}

const newId = (): string => crypto.randomUUID().replaceAll("-", "");

const seconds = (): number => Date.now() / 1000;

/** What carries out each operation. */
export const handlers: Handlers = {
  CreateService,
  DeleteService,
  DescribeService,
  PauseService,
  ResumeService,
  UpdateService,
};
